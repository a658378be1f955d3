package org.banfu.desktop.editor.preview;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;
import org.banfu.document.Template;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;

/// 试看模板: the pages that an office's own template makes, before it is chosen.
public final class TemplateTrialPage implements Page {
  private final Desk desk;
  private final String name;
  private final TrialPages made;
  private final PageNodes nodes;
  private final Runnable take;

  private TemplateTrialPage(
      Desk desk, String name, TrialPages made, PageNodes nodes, Runnable take) {
    this.desk = desk;
    this.name = name;
    this.made = made;
    this.nodes = nodes;
    this.take = take;
  }

  /// Lays the document out in the background and shows it.
  ///
  /// @param open the proposal that is open, as it is now
  /// @param name the template's file name
  /// @param take chooses the template, when the person likes it
  public static void show(
      Desk desk,
      Optional<Proposal> open,
      DocumentKind kind,
      String name,
      Template template,
      Runnable take) {
    var fonts = new ScreenFonts();
    var images = new ScreenImages();
    desk.tasks()
        .run(
            () -> {
              TrialPages made = TrialPages.of(desk.session().view(), open, kind, template);
              fonts.read(made.preview().pages());
              images.read(made.preview().pages());
              return made;
            },
            made ->
                desk.pages()
                    .show(
                        new TemplateTrialPage(
                            desk, name, made, new PageNodes(fonts, images), take)),
            desk.notices()::tell);
  }

  @Override
  public String id() {
    return "template-trial";
  }

  @Override
  public String title() {
    return desk.text("preview.trial", name);
  }

  @Override
  public Region build() {
    var pages = new PagesList(desk, nodes, spot -> {});
    var said =
        new Label(
            desk.text(
                made.isSample() ? "preview.trial.sample" : "preview.trial.open",
                made.proposal().title(),
                made.preview().pages().size()));
    said.setId("template-trial-said");
    said.setWrapText(true);
    said.getStyleClass().add(Styles.TEXT_MUTED);
    var row =
        new FoldingRow(
            takes(),
            zoom("template-trial-smaller", "preview.smaller", Icon.ZOOM_OUT, () -> pages.zoom(-1)),
            pages.zoomLabel(),
            zoom("template-trial-larger", "preview.larger", Icon.ZOOM_IN, () -> pages.zoom(1)),
            zoom("template-trial-fit", "preview.fit", Icon.FOLD, pages::fit),
            said);
    row.getStyleClass().addAll("preview-head", "preview-row");
    var all = new BorderPane(pages.node());
    all.setTop(row);
    pages.show(Optional.of(made.preview()));
    // In a low window or a large font the head scrolls away with the pages.
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private Button takes() {
    var button = new Button(desk.text("preview.trial.take"), Icon.CHECK.node());
    button.setId("template-trial-take");
    button.getStyleClass().add(Styles.ACCENT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      desk.pages().back();
      take.run();
    });
    return button;
  }

  private Region zoom(String id, String label, Icon icon, Runnable runs) {
    return Action.named(id, desk.text(label)).icon(icon).runs(runs).iconButton();
  }

  @Override
  public void dispose() {
    // It has subscribed to nothing that outlives it.
  }
}
