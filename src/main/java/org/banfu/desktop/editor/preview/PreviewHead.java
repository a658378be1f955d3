package org.banfu.desktop.editor.preview;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.document.PrintedDocuments.Printed;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.review.Finding;

/// The bar above the pages: which document, what to do with it, how large, what is wrong. What is
/// done seldom is behind ⋯.
final class PreviewHead {
  private final Desk desk;
  private final PreviewViewModel model;
  private final PreviewLinks links;
  private final PagesList pages;
  private final ComboBox<DocumentKind> kinds = new ComboBox<>();
  private final MenuButton problems = new MenuButton();
  private final MenuButton notes = new MenuButton();
  private final Label said = new Label();
  private final BooleanBinding none;
  private final FoldingRow row;

  PreviewHead(
      Desk desk, PreviewViewModel model, PreviewLinks links, PagesList pages, Runnable print) {
    this.desk = desk;
    this.model = model;
    this.links = links;
    this.pages = pages;
    this.none =
        Bindings.createBooleanBinding(() -> model.preview().get().isEmpty(), model.preview());
    said.setId("preview-said");
    said.setWrapText(true);
    said.getStyleClass().add(Styles.TEXT_MUTED);
    this.row =
        new FoldingRow(
            chooser(),
            export().button(),
            Action.named("preview-print", desk.text("preview.print"))
                .icon(Icon.PRINT)
                .when(Bindings.not(none))
                .runs(print)
                .button(),
            more(),
            ofPages(
                zoom("preview-smaller", "preview.smaller", Icon.ZOOM_OUT, () -> pages.zoom(-1))),
            ofPages(pages.zoomLabel()),
            ofPages(zoom("preview-larger", "preview.larger", Icon.ZOOM_IN, () -> pages.zoom(1))),
            ofPages(zoom("preview-fit", "preview.fit", Icon.FOLD, pages::fit)),
            ofPages(listed(problems, "preview-problems")),
            ofPages(listed(notes, "preview-notes")),
            said);
    row.setId("preview-bar");
    row.getStyleClass().addAll("preview-head", "preview-row");
    list(List.of());
    listNotes(List.of());
  }

  Region node() {
    return row;
  }

  /// Follows the document from now on.
  Subscription follow() {
    return model
        .preview()
        .subscribe(preview -> {
          say();
          listNotes(preview.map(Preview::printed).map(Printed::notes).orElse(List.of()));
          list(preview.map(Preview::problems).orElse(List.of()));
        })
        .and(model.failure().subscribe(failure -> say()))
        .and(model.kind().subscribe(kinds::setValue));
  }

  private Region chooser() {
    kinds.setId("preview-kind");
    kinds.setAccessibleText(desk.text("preview.kind"));
    kinds.getItems().setAll(model.kinds());
    kinds.setConverter(new KindWords());
    kinds.setOnAction(event -> {
      if (kinds.getValue() != null) {
        model.choose(kinds.getValue());
      }
    });
    return kinds;
  }

  private Action export() {
    return Action.named("preview-export", desk.text("preview.export"))
        .icon(Icon.EXPORT)
        .when(Bindings.not(none))
        .runs(() -> links.export().accept(model.kind().get()));
  }

  private MenuButton more() {
    var more = new MenuButton(desk.text("preview.more"));
    more.setId("preview-more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    var twoUp = new CheckMenuItem(desk.text("preview.twoUp"));
    twoUp.setId("preview-two-up");
    twoUp.setOnAction(event -> pages.twoUp(twoUp.isSelected()));
    more.getItems()
        .setAll(
            Action.named("preview-pdf", desk.text("preview.pdf"))
                .icon(Icon.FILE)
                .when(Bindings.not(none))
                .runs(() -> links.pdf().accept(model.kind().get()))
                .menuItem(),
            Action.named("preview-word", desk.text("preview.word"))
                .icon(Icon.EDIT)
                .when(Bindings.not(none))
                .runs(() -> links.word().accept(model.kind().get()))
                .menuItem(),
            twoUp);
    return more;
  }

  /// Stands aside where there is no such document, so that the reason is seen.
  private Region ofPages(Region part) {
    part.visibleProperty().bind(model.failure().map(Optional::isEmpty));
    part.managedProperty().bind(part.visibleProperty());
    return part;
  }

  private Region zoom(String id, String label, Icon icon, Runnable runs) {
    return Action.named(id, desk.text(label)).icon(icon).runs(runs).iconButton();
  }

  private static MenuButton listed(MenuButton button, String id) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// How many pages there are; why there are none stands in their place.
  private void say() {
    var preview = model.preview().get();
    if (model.failure().get().isPresent()) {
      said.setText(desk.text("preview.none"));
    } else if (preview.isEmpty()) {
      said.setText(desk.text("preview.busy"));
    } else {
      said.setText(desk.text("preview.pages", preview.get().pages().size()));
    }
  }

  /// Fonts that stand in and the like, out of the pages' way.
  private void listNotes(List<Problem> found) {
    notes.setText(desk.text("preview.notes", found.size()));
    notes.setDisable(found.isEmpty());
    notes
        .getItems()
        .setAll(found.stream().map(note -> new MenuItem(desk.messages().text(note))).toList());
  }

  private void list(List<Finding> found) {
    problems.setText(desk.text("preview.problems", found.size()));
    problems.setDisable(found.isEmpty());
    problems.getItems().clear();
    for (Finding problem : found) {
      var item = new MenuItem(desk.messages().text(problem.problem()));
      item.setOnAction(event -> links.jump().to(problem.place(), problem.start()));
      problems.getItems().add(item);
    }
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
