package org.banfu.desktop.editor.replies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.field.ChipKind;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.OtherLetter;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The further letters that were sent on the way, such as reminders, a line each.
final class OtherLettersView extends VBox {
  private static final OtherLetter EMPTY =
      new OtherLetter(DocumentKind.REMINDER, null, null, List.of(), null);

  private final Desk desk;
  private final Fields fields;
  private final DocNumberOffer offer;
  private final KeyedNodes<Row> rows;

  private record Row(Node node, Fields fields) {}

  OtherLettersView(Desk desk, Fields fields, DocNumberOffer offer) {
    this.desk = desk;
    this.fields = fields;
    this.offer = offer;
    var column = new VBox();
    column.getStyleClass().add("letter-part");
    this.rows =
        new KeyedNodes<>(column.getChildren(), this::row, Row::node, row -> row.fields().dispose());
    var title = new Label(desk.text("replies.letters"));
    title.getStyleClass().add("field-label");
    Action add =
        Action.named("add-other-letter", desk.text("replies.letters.add"))
            .icon(Icon.ADD)
            .runs(() -> change("replies.letters.edit.add", list -> list.add(EMPTY)));
    getStyleClass().add("sentence-field");
    getChildren().addAll(title, column, add.button());
    // Letters have no ids of their own: a line stands for a place in the list.
    fields
        .binder()
        .follow(proposal ->
            rows.show(
                IntStream.range(0, proposal.otherLetters().size())
                    .mapToObj(Integer::toString)
                    .toList()));
  }

  /// The control of a letter's field, if there is such a letter.
  Optional<Node> control(Place place) {
    String field = place.field().substring("otherLetters.".length());
    return place.index().stream()
        .mapToObj(index -> lookup("#" + id(index) + field))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String id(int index) {
    return "other-letter-" + (index + 1) + "-";
  }

  private Row row(String key) {
    int index = Integer.parseInt(key);
    Fields part = fields.part();
    String id = id(index);
    var remove = new Button(desk.text("replies.letters.remove"), Icon.DELETE.node());
    remove.setId(id + "remove");
    remove.setAccessibleText(desk.text("replies.letters.removeNumber", index + 1));
    remove.setOnAction(event -> change("replies.letters.edit.remove", list -> list.remove(index)));
    Lens<String> number =
        lens(index, "docNumber", OtherLetter::docNumber, OtherLetter::withDocNumber);
    Lens<String> title = lens(index, "title", OtherLetter::title, OtherLetter::withTitle);
    var row =
        new FlowPane(
            part.choice(
                id + "document",
                lens(index, "document", OtherLetter::document, OtherLetter::withDocument),
                List.of(DocumentKind.values()),
                kind -> desk.text("words.document." + kind)),
            part.line(id + "title", optional(title)),
            new DocNumberField(
                desk, part, offer, id + "docNumber", optional(number), now -> day(now, index)),
            part.chips(
                id + "addressees",
                lens(
                    index,
                    "addressees",
                    OtherLetter::addressees,
                    (letter, names) -> letter.withAddressees(names == null ? List.of() : names)),
                ChipKind.names(),
                NameKind.UNIT),
            part.date(id + "date", lens(index, "date", OtherLetter::date, OtherLetter::withDate)),
            remove);
    row.getStyleClass().add("letter-row");
    return new Row(row, part);
  }

  private static @Nullable LocalDate day(Proposal proposal, int index) {
    // The line of one that was taken away is shown once more before it goes.
    return index < proposal.otherLetters().size()
        ? proposal.otherLetters().get(index).date()
        : null;
  }

  private static Lens<String> optional(Lens<String> lens) {
    return Lens.optional(lens.place(), lens.label(), lens.get(), lens.set());
  }

  private <T> Lens<T> lens(
      int index,
      String field,
      Function<OtherLetter, @Nullable T> get,
      BiFunction<OtherLetter, @Nullable T, OtherLetter> set) {
    return new Lens<>(
        Place.of("otherLetters." + field, index),
        EditLabel.of("desktop.edit", desk.text("replies.letters." + field)),
        proposal ->
            index < proposal.otherLetters().size()
                ? get.apply(proposal.otherLetters().get(index))
                : null,
        (proposal, value) ->
            index < proposal.otherLetters().size()
                ? changed(proposal, list -> list.set(index, set.apply(list.get(index), value)))
                : proposal);
  }

  private void change(String label, Consumer<List<OtherLetter>> change) {
    fields
        .binder()
        .editing()
        .ifPresent(now -> now.change(EditLabel.of(label), proposal -> changed(proposal, change)));
  }

  private static Proposal changed(Proposal proposal, Consumer<List<OtherLetter>> change) {
    var letters = new ArrayList<>(proposal.otherLetters());
    change.accept(letters);
    return proposal.withOtherLetters(letters);
  }
}
