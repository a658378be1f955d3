package org.banfu.desktop.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.DocumentKind;

/// 导出: the letter with one click (Ctrl+E), elsewhere (Ctrl+Shift+E), each of the other documents,
/// as PDF or as JSON.
public final class ExportActions {
  private final Action letter;
  private final Action elsewhere;
  private final List<Action> documents;
  private final Action pdf;
  private final Action json;
  private final List<Action> many;
  private final List<Action> further = new ArrayList<>();

  /// @param many what is written of many proposals
  public ExportActions(Desk desk, Editings editings, ExportViewModel model, List<Action> many) {
    this.many = List.copyOf(many);
    var open = Bindings.isNotNull(editings.current());
    this.letter =
        Action.named("export", desk.text("exporting.export"))
            .icon(Icon.EXPORT)
            .keys("Shortcut+E")
            .when(open)
            .runs(() -> model.exportOpen(null));
    this.elsewhere =
        Action.named("export-elsewhere", desk.text("exporting.elsewhere"))
            .icon(Icon.FOLDER)
            .keys("Shortcut+Shift+E")
            .when(open)
            .runs(model::exportOpenElsewhere);
    this.pdf =
        Action.named("export-pdf", desk.text("exporting.pdf"))
            .icon(Icon.FILE)
            .when(open)
            .runs(() -> model.exportOpenAsPdf(null));
    this.documents =
        model.documents().stream()
            .map(kind ->
                Action.named("export-" + kind, desk.text("words.document." + kind))
                    .icon(Icon.FILE)
                    .when(open)
                    .runs(() -> model.exportOpen(kind)))
            .toList();
    this.json =
        Action.named("export-json", desk.text("exporting.json"))
            .icon(Icon.FILE)
            .when(open)
            .runs(() -> model.exportOpen(DocumentKind.JSON));
  }

  /// Puts another way to the end of the menu, to what documents are written with.
  public void offer(Action action) {
    further.add(action);
  }

  /// All of them, in the order of the menu.
  public List<Action> all() {
    return Stream.of(List.of(letter, elsewhere), documents, List.of(pdf, json), many, further)
        .flatMap(List::stream)
        .toList();
  }

  /// The button of the tool bar: its face is the one click, its arrow the rest.
  public SplitMenuButton button() {
    var button = new SplitMenuButton();
    button.setId(letter.id());
    button.setText(letter.label());
    button.setGraphic(Icon.EXPORT.node());
    button.setAccessibleText(letter.label());
    button.setTooltip(new Tooltip(letter.label() + "  Ctrl+E"));
    // Without an open proposal its face opens the menu: many can be written all the same.
    button.setOnAction(event -> {
      if (letter.isEnabled()) {
        letter.run();
      } else {
        button.show();
      }
    });
    all().stream()
        .filter(action -> !many.contains(action) && !further.contains(action))
        .forEach(action -> button.getItems().add(action.menuItem()));
    button.getItems().add(new SeparatorMenuItem());
    many.forEach(action -> button.getItems().add(action.menuItem()));
    further.forEach(action -> button.getItems().add(action.menuItem()));
    return button;
  }
}
