package org.banfu.desktop.editor.counits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.DateField;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.field.Said;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Weight;
import org.banfu.text.TypedDates;
import org.jspecify.annotations.Nullable;

/// The three dates of a co-unit: asked, due with what the rule says beside it, received.
final class CoUnitDates {
  private final CoUnitsBoard board;
  private final String key;
  private final Map<String, DateField> fields = new LinkedHashMap<>();
  private final Label rule = new Label();
  private final Button today;
  private final FlowPane row = new FlowPane();
  private Subscription following = Subscription.EMPTY;

  CoUnitDates(CoUnitsBoard board, String key) {
    this.board = board;
    this.key = key;
    this.today =
        Action.named("counit-today-" + key, board.desk().text("counits.today"))
            .icon(Icon.OK)
            .runs(() -> board.model().receivedToday(key))
            .button();
    today.setMinWidth(Region.USE_PREF_SIZE);
    rule.setId("counit-rule-" + key);
    rule.setWrapText(true);
    rule.getStyleClass().add("text-muted");
    rule.managedProperty().bind(rule.textProperty().isNotEmpty());
    row.getStyleClass().add("counit-dates");
    row.getChildren()
        .addAll(
            date("askedOn", "counits.askedOn", CoOpinion::askedOn, CoOpinion::withAskedOn),
            new VBox(date("dueOn", "counits.dueOn", CoOpinion::dueOn, CoOpinion::withDueOn), rule),
            date(
                "receivedOn",
                "counits.receivedOn",
                CoOpinion::receivedOn,
                CoOpinion::withReceivedOn),
            today);
  }

  Node node() {
    return row;
  }

  void show(CoOpinion unit) {
    String byRule =
        CoUnitState.due(unit.withDueOn(null), board.desk()).map(TypedDates::shown).orElse("");
    rule.setText(byRule.isEmpty() ? "" : board.desk().text("counits.rule", byRule));
    today.setVisible(unit.receivedOn() == null);
    today.setManaged(unit.receivedOn() == null);
  }

  Node control(String field) {
    return Objects.requireNonNull(fields.get(field));
  }

  void dispose() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  private FieldBox date(
      String field,
      String words,
      Function<CoOpinion, @Nullable LocalDate> get,
      BiFunction<CoOpinion, @Nullable LocalDate, CoOpinion> set) {
    var date = new DateField(board.desk().clock());
    var box = new FieldBox("counit-" + field + "-" + key, board.desk().text(words), date);
    Lens<LocalDate> lens = board.model().lens(key, field, words, get, set);
    following =
        following
            .and(board.binder().value(date, lens))
            .and(board.watch(key, field, box))
            .and(
                date.puzzled()
                    .subscribe(is ->
                        box.sayOfTyped(
                            is
                                ? List.of(
                                    new Said(
                                        Weight.WRONG, board.desk().text("fields.date.puzzled")))
                                : List.of())));
    fields.put(field, date);
    return box;
  }
}
