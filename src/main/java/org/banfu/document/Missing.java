package org.banfu.document;

import static org.banfu.proposal.DocumentKind.CO_OPINION;
import static org.banfu.proposal.DocumentKind.FEEDBACK_FORM;
import static org.banfu.proposal.DocumentKind.PUBLIC_COPY;
import static org.banfu.proposal.DocumentKind.REMINDER;
import static org.banfu.proposal.DocumentKind.REPLY_FORM;
import static org.banfu.proposal.DocumentKind.REPLY_PROSE;
import static org.banfu.proposal.DocumentKind.WORK_LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.FieldProblem;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Weight;
import org.jspecify.annotations.Nullable;

/// What a document of a kind cannot do without, and the proposal does not state: its place on the
/// page stays empty. Whether what is stated is right is another matter (校对).
public final class Missing {
  private static final Set<DocumentKind> LETTERS =
      Set.of(REPLY_FORM, REPLY_PROSE, CO_OPINION, PUBLIC_COPY);

  private static final Set<DocumentKind> REPLIES = Set.of(REPLY_FORM, REPLY_PROSE);

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "number",
              "number",
              Set.of(
                  REPLY_FORM,
                  REPLY_PROSE,
                  CO_OPINION,
                  WORK_LIST,
                  FEEDBACK_FORM,
                  REMINDER,
                  PUBLIC_COPY),
              (p, profile) -> isBlank(p.number())),
          new Rule(
              "proposers.name",
              "proposers",
              Set.of(REPLY_FORM, REPLY_PROSE, WORK_LIST, FEEDBACK_FORM),
              (p, profile) -> p.proposers().stream().allMatch(one -> isBlank(one.name()))),
          new Rule(
              "leadUnit",
              "leadUnit",
              Set.of(REPLY_FORM, REPLY_PROSE, CO_OPINION, WORK_LIST, PUBLIC_COPY),
              (p, profile) -> isBlank(p.leadUnit())),
          new Rule(
              "issuer",
              "issuer",
              Set.of(REPLY_FORM, REPLY_PROSE, CO_OPINION, FEEDBACK_FORM, REMINDER, PUBLIC_COPY),
              (p, profile) -> isBlank(p.issuer())),
          new Rule(
              "letter.date",
              "date",
              Set.of(REPLY_FORM, REPLY_PROSE, CO_OPINION, FEEDBACK_FORM, PUBLIC_COPY),
              (p, profile) -> p.letter().date() == null),
          new Rule("category", "category", REPLIES, Missing::lacksCategory),
          new Rule(
              "contact.phone",
              "contact",
              Set.of(REPLY_FORM, REPLY_PROSE, CO_OPINION, REMINDER),
              (p, profile) -> isBlank(p.contact().name()) && isBlank(p.contact().phone())),
          new Rule("suggestions.reply", "reply", LETTERS, (p, profile) -> saysNothing(p)));

  /// @param name of the sentence that tells of it
  private record Rule(
      String field, String name, Set<DocumentKind> kinds, BiPredicate<Proposal, Profile> lacks) {}

  private Missing() {}

  /// What is missing for a document of this kind.
  public static List<FieldProblem> of(DocumentKind kind, Proposal proposal, Profile profile) {
    List<FieldProblem> missing = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule.kinds().contains(kind) && rule.lacks().test(proposal, profile)) {
        missing.add(
            new FieldProblem(
                Place.of(rule.field()),
                Weight.WRONG,
                Problem.of("document.missing." + rule.name())));
      }
    }
    return List.copyOf(missing);
  }

  static List<Problem> notes(DocumentKind kind, Proposal proposal, Profile profile) {
    return of(kind, proposal, profile).stream().map(FieldProblem::problem).toList();
  }

  /// A co-handler does not say how the whole was settled; some places have no categories.
  private static boolean lacksCategory(Proposal proposal, Profile profile) {
    return isBlank(proposal.category())
        && !profile.categories().isEmpty()
        && proposal.role() != Role.CO;
  }

  private static boolean saysNothing(Proposal proposal) {
    return proposal.suggestions().stream().allMatch(one -> isBlank(one.reply()));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
