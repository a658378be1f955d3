package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.DateField;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.Lens;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Satisfaction;
import org.jspecify.annotations.Nullable;

/// 委员反馈: how content the member is with the work and with the result, and 重新办理.
final class AnswerSection {
  private final Desk desk;
  private final AnswerViewModel model;
  private final Fields form;
  private final Label hint = new Label();
  private final DateField reopenOn;
  private final SimpleBooleanProperty canReopen = new SimpleBooleanProperty();
  private final RadioRow<Satisfaction> work;
  private final RadioRow<Satisfaction> result;
  private final RadioRow<Boolean> oral;
  private final FieldBox on;
  private final FieldBox text;
  private String shownFor = "";

  AnswerSection(Desk desk, Fields form, AnswerViewModel model) {
    this.desk = desk;
    this.model = model;
    this.form = form;
    this.reopenOn = new DateField(desk.clock());
    reopenOn.setPromptText(desk.text("feedback.reopen.today"));
    this.work = satisfaction("work", "words.feedbackWork", Feedback::work, Feedback::withWork);
    this.result =
        satisfaction("result", "words.feedbackResult", Feedback::result, Feedback::withResult);
    this.oral =
        radios(
            "feedback-oral",
            desk.text("feedback.answer.how"),
            List.of(Boolean.FALSE, Boolean.TRUE),
            isOral ->
                desk.text(
                    Boolean.TRUE.equals(isOral) ? "feedback.answer.oral" : "feedback.answer.form"),
            model.lens(
                "oral",
                "feedback.answer.how",
                Feedback::oral,
                (feedback, is) -> feedback.withOral(Boolean.TRUE.equals(is))));
    this.on =
        form.date(
            "feedback-on", model.lens("on", "feedback.answer.on", Feedback::on, Feedback::withOn));
    this.text =
        form.area(
            "feedback-text",
            model.lens(
                "text",
                "feedback.answer.text",
                Feedback::text,
                (feedback, typed) -> feedback.withText(CardList.stated(typed))));
  }

  VBox build() {
    hint.setId("feedback-hint");
    hint.setWrapText(true);
    hint.getStyleClass().add("feedback-hint");
    hint.managedProperty().bind(hint.visibleProperty());
    on.getStyleClass().add("feedback-field");
    var facts = new FoldingRow(oral.node(), on);
    facts.getStyleClass().add("feedback-fields");
    VBox section =
        Section.of(
            "feedback-answer",
            desk.text("feedback.answer"),
            hint,
            work.node(),
            result.node(),
            facts,
            text,
            reopening());
    form.binder().follow(this::show);
    return section;
  }

  /// Gives the keyboard to the control of a field.
  ///
  /// @return that control
  Node reveal(String field) {
    Map<String, Node> places =
        Map.of(
            "work", work.chosen(),
            "result", result.chosen(),
            "oral", oral.chosen(),
            "on", on.control());
    Node control = places.getOrDefault(field, text.control());
    control.requestFocus();
    return control;
  }

  private FoldingRow reopening() {
    Button button =
        Action.named("reopen", desk.text("feedback.reopen"))
            .icon(Icon.UNDO)
            .when(canReopen)
            .runs(this::reopen)
            .button();
    button.setWrapText(true);
    var day =
        new FieldBox("reopen-on", desk.text("feedback.reopen.on"), reopenOn)
            .sayWhilePuzzled(reopenOn, desk.text("fields.date.puzzled"));
    day.getStyleClass().add("feedback-field");
    day.disableProperty().bind(canReopen.not());
    var row = new FoldingRow(day, button);
    row.getStyleClass().addAll("feedback-fields", "feedback-reopen");
    return row;
  }

  private void reopen() {
    if (reopenOn.puzzled().get()) {
      reopenOn.requestFocus();
    } else {
      form.binder().editing().ifPresent(editing -> model.reopen(editing, reopenOn.value()));
    }
  }

  private void show(Proposal proposal) {
    Optional<String> said = model.hint(proposal);
    hint.setVisible(said.isPresent());
    said.ifPresent(hint::setText);
    boolean can = model.canReopen(proposal);
    if (!can || !proposal.id().equals(shownFor)) {
      reopenOn.showAnew(null);
    }
    shownFor = proposal.id();
    canReopen.set(can);
  }

  private <V> RadioRow<V> radios(
      String id,
      String label,
      List<@Nullable V> values,
      Function<@Nullable V, String> word,
      Lens<V> lens) {
    var row = new RadioRow<V>(id, label, values, word, value -> form.binder().edit(lens, value));
    form.binder().follow(proposal -> row.show(lens.get().apply(proposal)));
    return row;
  }

  private RadioRow<Satisfaction> satisfaction(
      String field,
      String name,
      Function<Feedback, Satisfaction> get,
      BiFunction<Feedback, Satisfaction, Feedback> set) {
    var values = new ArrayList<Satisfaction>(List.of(Satisfaction.values()));
    values.add(null);
    return radios(
        "feedback-" + field,
        desk.text(name),
        values,
        value ->
            value == null ? desk.text("feedback.none") : desk.text("words.satisfaction." + value),
        model.lens(field, name, get, set));
  }
}
