package org.banfu.desktop.editor.preview;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.document.PrintedDocuments.Printed;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.FieldProblem;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;

/// 文书预览: what can be done with the document above, its pages below.
public final class PreviewTab implements EditorTab {
  private final Desk desk;
  private final PreviewLinks links;
  private final PreviewViewModel model;
  private final PrintAction print;
  private final PagesList pages;
  private final ComboBox<DocumentKind> kinds = new ComboBox<>();
  private final MenuButton problems = new MenuButton();
  private final MenuButton notes = new MenuButton();
  private final Label said = new Label();
  private Subscription following = Subscription.EMPTY;

  public PreviewTab(Desk desk, PreviewLinks links, Printers printers) {
    this.desk = desk;
    this.links = links;
    var fonts = new ScreenFonts();
    this.model = new PreviewViewModel(desk, fonts);
    var nodes = new PageNodes(fonts);
    this.pages = new PagesList(desk, nodes, spot -> links.jump().to(spot.place(), spot.at()));
    this.print = new PrintAction(desk, printers);
  }

  @Override
  public String id() {
    return "preview";
  }

  @Override
  public String title() {
    return desk.text("preview.tab");
  }

  @Override
  public Region build() {
    said.setId("preview-said");
    said.setWrapText(true);
    said.getStyleClass().add(Styles.TEXT_MUTED);
    var head = new VBox(doing(), looking(), said);
    head.getStyleClass().add("preview-head");
    var tab = new BorderPane(pages.node());
    tab.setTop(head);
    tab.getStyleClass().add("preview");
    following =
        model
            .preview()
            .subscribe(preview -> {
              pages.show(preview);
              say();
              preview.ifPresent(shown -> list(shown.printed()));
              preview.ifPresentOrElse(shown -> list(shown.problems()), () -> list(List.of()));
            })
            .and(model.failure().subscribe(failure -> say()))
            .and(model.kind().subscribe(kinds::setValue));
    // In a low window or a large font the head scrolls away with the pages.
    var scroll = new ScrollPane(tab);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private FoldingRow doing() {
    var none =
        Bindings.createBooleanBinding(() -> model.preview().get().isEmpty(), model.preview());
    var row =
        row(
            action(
                "preview-export",
                "preview.export",
                Icon.EXPORT,
                none,
                () -> links.export().accept(model.kind().get())),
            action(
                "preview-pdf",
                "preview.pdf",
                Icon.FILE,
                none,
                () -> links.pdf().accept(model.kind().get())),
            action("preview-print", "preview.print", Icon.PRINT, none, this::print),
            action(
                "preview-word",
                "preview.word",
                Icon.EDIT,
                none,
                () -> links.word().accept(model.kind().get())));
    row.setId("preview-actions");
    return row;
  }

  private Button action(
      String id,
      String label,
      Icon icon,
      javafx.beans.value.ObservableBooleanValue none,
      Runnable runs) {
    Button button =
        Action.named(id, desk.text(label)).icon(icon).when(Bindings.not(none)).runs(runs).button();
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private FoldingRow looking() {
    kinds.setId("preview-kind");
    kinds.setAccessibleText(desk.text("preview.kind"));
    kinds.getItems().setAll(model.kinds());
    kinds.setConverter(new KindWords());
    kinds.setOnAction(event -> {
      if (kinds.getValue() != null) {
        model.choose(kinds.getValue());
      }
    });
    problems.setId("preview-problems");
    notes.setId("preview-notes");
    notes.setMinWidth(Region.USE_PREF_SIZE);
    notes.setText(desk.text("preview.notes", 0));
    notes.setDisable(true);
    problems.setMinWidth(Region.USE_PREF_SIZE);
    var twoUp = new ToggleButton(desk.text("preview.twoUp"), Icon.COLUMNS.node());
    twoUp.setId("preview-two-up");
    twoUp.setMinWidth(Region.USE_PREF_SIZE);
    twoUp.setOnAction(event -> pages.twoUp(twoUp.isSelected()));
    return row(
        kinds,
        Action.named("preview-smaller", desk.text("preview.smaller"))
            .icon(Icon.ZOOM_OUT)
            .runs(() -> pages.zoom(-1))
            .iconButton(),
        pages.zoomLabel(),
        Action.named("preview-larger", desk.text("preview.larger"))
            .icon(Icon.ZOOM_IN)
            .runs(() -> pages.zoom(1))
            .iconButton(),
        action(
            "preview-fit",
            "preview.fit",
            Icon.FOLD,
            Bindings.createBooleanBinding(() -> false),
            pages::fit),
        twoUp,
        problems,
        notes);
  }

  private static FoldingRow row(Region... parts) {
    var row = new FoldingRow(parts);
    row.getStyleClass().add("preview-row");
    return row;
  }

  private void print() {
    Window window = pages.node().getScene().getWindow();
    model.latest(preview -> print.run(window, preview.pages(), pages.nodes()));
  }

  /// How many pages there are, and what a person should know of them.
  private void say() {
    var failure = model.failure().get();
    var preview = model.preview().get();
    if (failure.isPresent()) {
      said.setText(desk.messages().text(failure.get()));
    } else if (preview.isEmpty()) {
      said.setText(desk.text("preview.busy"));
    } else {
      said.setText(desk.text("preview.pages", preview.get().pages().size()));
    }
  }

  /// Fonts that stand in and the like, out of the pages' way.
  private void list(Printed printed) {
    notes.setText(desk.text("preview.notes", printed.notes().size()));
    notes.setDisable(printed.notes().isEmpty());
    notes.getItems().clear();
    for (Problem note : printed.notes()) {
      notes.getItems().add(new MenuItem(desk.messages().text(note)));
    }
  }

  private void list(List<FieldProblem> found) {
    problems.setText(desk.text("preview.problems", found.size()));
    problems.setDisable(found.isEmpty());
    problems.getItems().clear();
    for (FieldProblem problem : found) {
      var item = new MenuItem(desk.messages().text(problem.problem()));
      item.setOnAction(event -> links.jump().to(problem.place(), 0));
      problems.getItems().add(item);
    }
  }

  @Override
  public void show(Editing editing) {
    model.show(editing);
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public boolean reveal(Place place) {
    return false;
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    model.leave();
  }

  private final class KindWords extends StringConverter<DocumentKind> {
    @Override
    public String toString(DocumentKind kind) {
      return kind == null ? "" : desk.text("words.document." + kind);
    }

    @Override
    public DocumentKind fromString(String text) {
      throw new UnsupportedOperationException("chosen, never typed");
    }
  }
}
