package org.banfu.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.ProblemException;

/// Finds the one proposal that a person means by NUMBER, or says why there is not one.
final class Reference {
  private final Console console;

  Reference(Console console) {
    this.console = console;
  }

  /// Empty if none or several match; that was told then, with the list of them.
  Optional<ProposalRow> find(ArchiveView archive, String reference) throws ProblemException {
    List<ProposalRow> rows = archive.matching(reference);
    if (rows.size() == 1) {
      return Optional.of(rows.getFirst());
    }
    if (rows.isEmpty()) {
      console.tell("command.noSuchProposal", reference);
    } else {
      console.tell(
          isToldApartBySession(rows) ? "command.severalProposals" : "command.sameNumber",
          reference,
          rows.size());
      new RowsTable(console.messages()).candidates(rows).forEach(console::tellLine);
    }
    return Optional.empty();
  }

  /// Adds the one proposal that each of these means to the rows; tells which mean none or several.
  ///
  /// @return whether each was found
  boolean addNamed(ArchiveView archive, List<String> references, Map<String, ProposalRow> rows)
      throws ProblemException {
    boolean allFound = true;
    for (String reference : references) {
      Optional<ProposalRow> found = find(archive, reference);
      found.ifPresent(row -> rows.put(row.id(), row));
      allFound &= found.isPresent();
    }
    return allFound;
  }

  private static boolean isToldApartBySession(List<ProposalRow> rows) {
    return rows.stream().map(row -> row.term() + "-" + row.session()).distinct().count()
        == rows.size();
  }
}
