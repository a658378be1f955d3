package org.banfu.desktop.editor.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.Unsorted;
import org.jspecify.annotations.Nullable;

/// 未归类内容: what a source held and no field took, to be moved where it belongs.
final class UnsortedTexts {
  private final Desk desk;
  private final Fields fields;
  private final VBox lines = new VBox();
  private List<Unsorted> shown = List.of();

  UnsortedTexts(Desk desk, Fields fields) {
    this.desk = desk;
    this.fields = fields;
  }

  Region build() {
    Region section = Part.section("basics-unsorted", desk.text("words.unsorted"), lines);
    section.managedProperty().bind(section.visibleProperty());
    lines.getStyleClass().add("form-lines");
    fields
        .binder()
        .follow(proposal -> {
          section.setVisible(!proposal.unsorted().isEmpty());
          show(proposal.unsorted());
        });
    return section;
  }

  private void show(List<Unsorted> next) {
    if (!next.equals(shown)) {
      shown = next;
      lines.getChildren().clear();
      for (int i = 0; i < next.size(); i++) {
        lines.getChildren().add(line(next.get(i), i));
      }
    }
  }

  private Node line(Unsorted one, int index) {
    var text = new Label(one.text());
    text.setWrapText(true);
    var from = new Label(one.source() == null ? "" : one.source());
    from.getStyleClass().add("form-note");
    var copy = new Button(desk.text("basics.unsorted.copy"));
    copy.setId("unsorted-copy-" + (index + 1));
    copy.setOnAction(event -> desk.dialogs().copy(one.text()));
    var delete = new Button(desk.text("basics.unsorted.delete"));
    delete.setId("unsorted-delete-" + (index + 1));
    delete.setOnAction(
        event -> edit(EditLabel.of("basics.unsorted.deleted"), index, (proposal, it) -> proposal));
    var move = new MenuButton(desk.text("basics.unsorted.move"));
    move.setId("unsorted-move-" + (index + 1));
    move.getItems()
        .addAll(
            item(
                "notes", index, (proposal, it) -> proposal.withNotes(joined(proposal.notes(), it))),
            item(
                "opening",
                index,
                (proposal, it) ->
                    proposal.withLetter(
                        proposal.letter().withOpening(joined(proposal.letter().opening(), it)))),
            item(
                "process",
                index,
                (proposal, it) ->
                    proposal.withLetter(
                        proposal.letter().withProcess(joined(proposal.letter().process(), it)))),
            item(
                "closing",
                index,
                (proposal, it) ->
                    proposal.withLetter(
                        proposal.letter().withClosing(joined(proposal.letter().closing(), it)))),
            item("suggestion", index, UnsortedTexts::asSuggestion));
    for (Region button : List.of(copy, delete, move)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    return new VBox(text, Part.row(from, copy, move, delete));
  }

  private MenuItem item(String to, int index, BiFunction<Proposal, String, Proposal> take) {
    var item = new MenuItem(desk.text("basics.unsorted.to." + to));
    item.setId("unsorted-to-" + to + "-" + (index + 1));
    item.setOnAction(
        event -> edit(EditLabel.of("basics.unsorted.moved", item.getText()), index, take));
    return item;
  }

  private void edit(EditLabel label, int index, BiFunction<Proposal, String, Proposal> take) {
    fields
        .binder()
        .editing()
        .ifPresent(editing -> editing.change(label, proposal -> moved(proposal, index, take)));
  }

  /// Takes the text over and out of what is unsorted, in one step.
  static Proposal moved(Proposal proposal, int index, BiFunction<Proposal, String, Proposal> take) {
    var left = new ArrayList<>(proposal.unsorted());
    Unsorted one = left.remove(index);
    return take.apply(proposal, one.text()).withUnsorted(left);
  }

  private static Proposal asSuggestion(Proposal proposal, String text) {
    return Suggestions.add(proposal, Suggestion.of("", "").withRequest(text));
  }

  private static String joined(@Nullable String before, String text) {
    return before == null || before.isBlank() ? text : before + "\n" + text;
  }
}
