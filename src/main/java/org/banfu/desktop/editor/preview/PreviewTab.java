package org.banfu.desktop.editor.preview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.kit.Desk;
import org.banfu.document.Machine;
import org.banfu.proposal.Place;
import org.jspecify.annotations.Nullable;

/// 文书预览: what can be done with the document above, its pages below.
public final class PreviewTab implements EditorTab {
  private final Desk desk;
  private final PreviewLinks links;
  private final PreviewViewModel model;
  private final PrintAction print;
  private final PagesList pages;
  private Subscription following = Subscription.EMPTY;
  private @Nullable String lastId;

  public PreviewTab(Desk desk, PreviewLinks links, Printers printers, Machine machine) {
    this(desk, links, printers, machine, new ScreenImages());
  }

  PreviewTab(
      Desk desk, PreviewLinks links, Printers printers, Machine machine, ScreenImages images) {
    this.desk = desk;
    this.links = links;
    var fonts = new ScreenFonts();
    this.model = new PreviewViewModel(desk, fonts, images, machine);
    var nodes = new PageNodes(fonts, images);
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
  public boolean changes() {
    return false;
  }

  @Override
  public Region build() {
    var head = new PreviewHead(desk, model, links, pages, this::print);
    var tab = new BorderPane(pages.node());
    tab.setTop(head.node());
    tab.getStyleClass().add("preview");
    following =
        model
            .preview()
            .subscribe(pages::show)
            .and(model.failure().subscribe(pages::sayWhy))
            .and(head.follow());
    // In a low window or a large font the head scrolls away with the pages.
    var scroll = new ScrollPane(tab);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private void print() {
    Window window = pages.node().getScene().getWindow();
    model.latest(preview -> print.run(window, preview.pages(), pages.nodes()));
  }

  @Override
  public void show(Editing editing) {
    if (editing.id().equals(lastId)) {
      pages.keepPlace();
    } else {
      pages.forgetPlace();
      lastId = editing.id();
    }
    model.show(editing);
  }

  @Override
  public void leave() {
    pages.keepPlace();
    model.leave();
  }

  @Override
  public Optional<Node> reveal(Place place) {
    return Optional.empty();
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    model.leave();
  }
}
