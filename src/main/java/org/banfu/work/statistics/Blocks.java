package org.banfu.work.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.banfu.proposal.Categories;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Satisfaction;
import org.banfu.text.Messages;
import org.banfu.work.statistics.Block.Line;

/// Says totals in a language: every number with its label, in the order in which they are read.
public final class Blocks {
  private final Messages messages;
  private final Profile profile;
  private final int mostUnits;

  /// @param profile how the office calls its categories
  /// @param mostUnits from which place on units share one line
  public Blocks(Messages messages, Profile profile, int mostUnits) {
    this.messages = messages;
    this.profile = profile;
    this.mostUnits = mostUnits;
  }

  /// One block for each [Topic].
  public List<Block> of(Totals totals) {
    return List.of(
        overview(totals),
        parts(Topic.TIMING, totals.timing(), one -> text("statistics.timing." + one), ""),
        parts(
            Topic.CATEGORY,
            totals.byCategory(),
            code -> Categories.label(profile, code),
            text("statistics.noCategory")),
        parts(Topic.WORK, totals.work(), this::satisfaction, text("statistics.noAnswer")),
        parts(Topic.RESULT, totals.result(), this::satisfaction, text("statistics.noAnswer")),
        parts(
            Topic.PUBLICATION,
            totals.byPublication(),
            mode -> text("words.publication." + mode),
            text("statistics.noMode")),
        parts(
            Topic.ROLE,
            occurring(totals.byRole()),
            role -> text("words.role." + role),
            text("statistics.none")),
        parts(Topic.STATE, occurring(totals.byState()), state -> text("words.state." + state), ""),
        parts(
            Topic.MONTH,
            totals.byMonth(),
            month -> text("statistics.month", month.getYear(), month.getMonthValue()),
            text("statistics.noDate")),
        units(Topic.LEAD_UNIT, totals.byLeadUnit()),
        units(Topic.FILING_UNIT, totals.byFilingUnit()));
  }

  private Block overview(Totals totals) {
    return new Block(
        Topic.OVERVIEW,
        title(Topic.OVERVIEW),
        false,
        List.of(
            new Line(text("statistics.proposals"), totals.proposals()),
            new Line(text("statistics.suggestions"), totals.suggestions()),
            new Line(text("statistics.done"), totals.done()),
            new Line(text("statistics.underway"), totals.underway()),
            new Line(text("statistics.planned"), totals.planned()),
            new Line(text("statistics.replies"), totals.replies()),
            new Line(text("statistics.opinions"), totals.opinions()),
            new Line(text("statistics.sent"), totals.sent()),
            new Line(text("statistics.contacts"), totals.contacts()),
            new Line(text("statistics.visits"), totals.visits())));
  }

  /// @param none the label of those that state none
  private <T> Block parts(
      Topic topic, List<Tally<T>> tallies, Function<T, String> label, String none) {
    var lines = new ArrayList<Line>();
    for (Tally<T> tally : tallies) {
      T of = tally.of();
      lines.add(new Line(of == null ? none : label.apply(of), tally.count()));
    }
    return new Block(topic, title(topic), true, lines);
  }

  private Block units(Topic topic, List<Tally<String>> units) {
    if (units.size() <= mostUnits) {
      return parts(topic, units, Objects::requireNonNull, text("statistics.none"));
    }
    Block first =
        parts(topic, units.subList(0, mostUnits), Objects::requireNonNull, text("statistics.none"));
    List<Tally<String>> others = units.subList(mostUnits, units.size());
    var lines = new ArrayList<>(first.lines());
    lines.add(new Line(text("statistics.otherUnits", others.size()), Tally.sum(others)));
    return new Block(topic, first.title(), true, lines);
  }

  private static <T> List<Tally<T>> occurring(List<Tally<T>> tallies) {
    return tallies.stream().filter(tally -> tally.count() > 0).toList();
  }

  private String satisfaction(Satisfaction satisfaction) {
    return text("words.satisfaction." + satisfaction);
  }

  private String title(Topic topic) {
    return text("statistics.topic." + topic);
  }

  private String text(String code, Object... arguments) {
    return messages.text(code, arguments);
  }
}
