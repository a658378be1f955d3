package org.banfu.work;

import java.util.Objects;
import java.util.Optional;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.SameText;

/// Whether two proposals of one file are the same one, by the rule of
/// [org.banfu.archive.ArchiveView#duplicatesOf]: equal ids; a stated number, equal with kind,
/// council, term and session (where neither term nor session is stated, with the title as well); or
/// the same title and suggestions apart from white space.
final class Sameness {
  private Sameness() {}

  static boolean same(Proposal one, Proposal other) {
    return one.id().equals(other.id()) || sameNumber(one, other) || sameText(one, other);
  }

  private static boolean sameNumber(Proposal one, Proposal other) {
    return one.number() != null
        && one.number().equals(other.number())
        && one.kind() == other.kind()
        && Objects.equals(one.council(), other.council())
        && Objects.equals(one.term(), other.term())
        && Objects.equals(one.session(), other.session())
        && (one.term() != null || one.session() != null || one.title().equals(other.title()));
  }

  private static boolean sameText(Proposal one, Proposal other) {
    Optional<String> text = SameText.of(one);
    return text.isPresent() && text.equals(SameText.of(other));
  }
}
