package org.banfu.work;

import java.util.List;
import java.util.Optional;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.Weight;
import org.banfu.review.Finding;

/// What was found in one proposal.
///
/// @param name the proposal's number, or its title where it has none
/// @param proposal empty if it could not be read
/// @param reason why it could not be checked
public record CheckResult(
    String name, Optional<Proposal> proposal, List<Finding> findings, Optional<Problem> reason) {

  public CheckResult {
    findings = List.copyOf(findings);
  }

  static CheckResult of(ProposalRow row, Proposal proposal, List<Finding> findings) {
    return new CheckResult(name(row), Optional.of(proposal), findings, Optional.empty());
  }

  static CheckResult refused(ProposalRow row, Problem reason) {
    return new CheckResult(name(row), Optional.empty(), List.of(), Optional.of(reason));
  }

  /// How many findings weigh so.
  public int count(Weight weight) {
    return (int) findings.stream().filter(finding -> finding.weight() == weight).count();
  }

  /// What stands where something was found; empty where the whole field is meant.
  public String text(Finding finding) {
    return proposal.stream()
        .flatMap(one -> TextFields.of(one).stream())
        .filter(field -> field.place().equals(finding.place()))
        .map(TextField::text)
        .filter(text -> finding.end() <= text.length())
        .map(text -> text.substring(finding.start(), finding.end()))
        .findFirst()
        .orElse("");
  }

  private static String name(ProposalRow row) {
    String number = row.number();
    return number == null || number.isBlank() ? row.title() : number;
  }
}
