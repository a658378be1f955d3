package org.banfu.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.Weight;
import org.banfu.proposal.WorkingDays;

/// 校对: all rules over one proposal. A pure function, linear in the text; may run on any thread.
public final class Review {
  private static final List<Rule> RULES =
      List.of(
          new AnsweredRule(),
          new SignatureRule(),
          new LetterDateRule(),
          new ContactRule(),
          new PublicationRule(),
          new RespectRule(),
          new FormOfAddressRule(),
          new AddresseeRule(),
          new ReferenceRule(),
          new DocNumberRule(),
          new PrivateDataRule(),
          new BracketsRule(),
          new HalfWidthRule(),
          new DoubledRule(),
          new TextDateRule(),
          new WorkListRule(),
          new CategoryRule(),
          new DoneOrPlannedRule(),
          new UnitNamesRule(),
          new UnitSeparatorsRule(),
          new OverdueRule(),
          new UnsortedRule(),
          new WatchedWordsRule(),
          FieldsRule.ofDates(),
          FieldsRule.ofTheRest());

  private Review() {}

  /// A rule as it is told of: its id, and how heavily most of its findings weigh.
  public record Known(String id, Weight weight) {
    /// What is right where the rule finds nothing.
    public Problem meaning() {
      return Problem.of("review.rule." + id);
    }
  }

  /// All rules, in their order.
  public static List<Known> rules() {
    return RULES.stream().map(rule -> new Known(rule.id(), rule.weight())).toList();
  }

  /// What is wrong or missing, the heavy first, then in the order of reading; what belongs to no
  /// text comes before what does.
  ///
  /// @param today the day on which promises are overdue
  public static List<Finding> of(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today) {
    return of(proposal, profile, days, today, () -> false);
  }

  /// As [#of(Proposal, Profile, WorkingDays, LocalDate)], by somebody who may lose interest.
  ///
  /// @param isCalledOff asked before each rule; once it is true the rest is left out, and the
  ///   answer is of no use
  public static List<Finding> of(
      Proposal proposal,
      Profile profile,
      WorkingDays days,
      LocalDate today,
      BooleanSupplier isCalledOff) {
    Subject subject = Subject.of(proposal, profile, days, today);
    var all = new ArrayList<Finding>();
    for (Rule rule : RULES) {
      if (isCalledOff.getAsBoolean()) {
        break;
      }
      var found = new Findings(rule);
      rule.check(subject, found);
      all.addAll(found.all());
    }
    Map<Place, Integer> order = order(proposal);
    all.sort(
        Comparator.comparing(Finding::weight)
            .thenComparingInt(finding -> order.getOrDefault(finding.place(), -1))
            .thenComparingInt(Finding::start));
    return List.copyOf(all);
  }

  /// What is wrong or missing for a document of this kind, as [#of]: a reminder needs no answers.
  public static List<Finding> of(
      Proposal proposal, Profile profile, WorkingDays days, LocalDate today, DocumentKind kind) {
    return of(proposal, profile, days, today).stream()
        .filter(finding -> Concerns.concerns(finding, kind))
        .toList();
  }

  /// How many findings must be mended (必须改) for a document of this kind; none of them depends on
  /// the day on which one looks.
  public static int wrong(Proposal proposal, Profile profile, WorkingDays days, DocumentKind kind) {
    return wrong(proposal, profile, days, kind, Set.of());
  }

  /// As [#wrong(Proposal, Profile, WorkingDays, DocumentKind)], without what is told already.
  ///
  /// @param told the fields, as in [Place], that are told to be missing
  public static int wrong(
      Proposal proposal, Profile profile, WorkingDays days, DocumentKind kind, Set<String> told) {
    return (int)
        of(proposal, profile, days, LocalDate.EPOCH, kind).stream()
            .filter(finding -> finding.weight() == Weight.WRONG)
            .filter(finding -> !told.contains(finding.place().field()))
            .count();
  }

  private static Map<Place, Integer> order(Proposal proposal) {
    var order = new HashMap<Place, Integer>();
    for (TextField field : TextFields.of(proposal)) {
      order.putIfAbsent(field.place(), order.size());
    }
    return order;
  }
}
