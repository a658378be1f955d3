package org.banfu.desktop.office;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.DeadlineRule;
import org.banfu.proposal.DeadlineRule.From;
import org.banfu.proposal.DeadlineRule.Unit;
import org.banfu.proposal.DeadlineRule.What;

/// When things fall due here.
final class DeadlineSection {
  private static final int LONGEST = 999;

  private final ProfileForm form;
  private final Desk desk;

  DeadlineSection(ProfileForm form) {
    this.form = form;
    this.desk = form.desk();
  }

  Node soonDays() {
    return new FieldBox(
        "profile-soon-days",
        desk.text("office.soonDays"),
        spinner(
            form.now().soonDays(),
            days -> form.model().change(profile -> profile.withSoonDays(days))));
  }

  Node rules() {
    return new RowsEditor<DeadlineRule>(
            desk,
            "profile-deadlines",
            this::controls,
            () -> new DeadlineRule(What.REPLY, From.ASSIGNED, 3, Unit.MONTHS),
            rules -> form.model().change(profile -> profile.withDeadlines(rules)))
        .build(form.now().deadlines());
  }

  private List<Node> controls(RowsEditor.Row<DeadlineRule> row) {
    Spinner<Integer> count =
        spinner(
            row.value().count(),
            days ->
                row.set(
                    new DeadlineRule(
                        row.value().what(), row.value().from(), days, row.value().unit())));
    count.setAccessibleText(desk.text("office.deadline.count"));
    return List.of(
        RowControls.choice(
            desk.text("office.deadline.what"),
            List.of(What.values()),
            row.value().what(),
            what -> desk.text("office.deadline.what." + what),
            what ->
                row.set(
                    new DeadlineRule(
                        what, row.value().from(), row.value().count(), row.value().unit()))),
        RowControls.choice(
            desk.text("office.deadline.from"),
            List.of(From.values()),
            row.value().from(),
            from -> desk.text("office.deadline.from." + from),
            from ->
                row.set(
                    new DeadlineRule(
                        row.value().what(), from, row.value().count(), row.value().unit()))),
        count,
        RowControls.choice(
            desk.text("office.deadline.unit"),
            List.of(Unit.values()),
            row.value().unit(),
            unit -> desk.text("office.deadline.unit." + unit),
            unit ->
                row.set(
                    new DeadlineRule(
                        row.value().what(), row.value().from(), row.value().count(), unit))));
  }

  private static Spinner<Integer> spinner(int value, IntConsumer changed) {
    var spinner = new Spinner<Integer>(0, LONGEST, value);
    spinner.setEditable(true);
    spinner
        .valueProperty()
        .subscribe((before, number) -> {
          if (number != null) {
            changed.accept(number);
          }
        });
    // What is typed counts at once, not only after Enter.
    spinner
        .getEditor()
        .textProperty()
        .subscribe((before, typed) -> {
          if (typed.matches("\\d{1,3}")) {
            spinner.getValueFactory().setValue(Integer.parseInt(typed));
          }
        });
    return spinner;
  }
}
