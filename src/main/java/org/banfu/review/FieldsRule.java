package org.banfu.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.banfu.proposal.FieldProblem;
import org.banfu.proposal.FieldProblems;
import org.banfu.proposal.Weight;

/// What is said under the fields ([FieldProblems]): dates that cannot have followed one another,
/// and the rest. That the profile does not know a council is no mistake of the letter, nor that the
/// lead unit is missing where the addressees are stated.
final class FieldsRule implements Rule {
  private static final Pattern DATE =
      Pattern.compile("(?:[A-Za-z.]{1,60}\\.)?(?:[a-z]{1,20}On|on|date|until|consent)");

  private final String id;
  private final boolean isOfDates;

  private FieldsRule(String id, boolean isOfDates) {
    this.id = id;
    this.isOfDates = isOfDates;
  }

  static Rule ofDates() {
    return new FieldsRule("dates", true);
  }

  static Rule ofTheRest() {
    return new FieldsRule("fields", false);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    for (FieldProblem problem :
        FieldProblems.of(subject.proposal(), subject.profile(), subject.days())) {
      String code = problem.problem().code();
      boolean isBeside =
          code.equals("field.councilUnknown")
              || (code.equals("field.leadUnitMissing")
                  && !subject.proposal().letter().addressees().isEmpty());
      boolean isDate = DATE.matcher(problem.place().field()).matches();
      if (isDate == isOfDates && !isBeside) {
        found.add(problem.weight(), problem.place(), 0, 0, problem.problem(), Optional.empty());
      }
    }
  }
}
