package org.banfu.work;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banfu.proposal.Proposal;

/// Whether two proposals of one file are the same one, by the rule of
/// [org.banfu.archive.ArchiveView#duplicatesOf]: equal ids; a stated number, equal with kind,
/// council, term and session; or the same title and suggestions apart from white space.
final class Sameness {
  // \s alone leaves out the ideographic space that Chinese letters are indented with.
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

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
        && Objects.equals(one.session(), other.session());
  }

  private static boolean sameText(Proposal one, Proposal other) {
    String text = text(one);
    return !text.isEmpty() && text.equals(text(other));
  }

  private static String text(Proposal proposal) {
    String suggestions =
        proposal.suggestions().stream()
            .map(s -> s.heading() + s.request() + s.reply())
            .collect(Collectors.joining());
    return SPACE.matcher(proposal.title() + suggestions).replaceAll("");
  }
}
