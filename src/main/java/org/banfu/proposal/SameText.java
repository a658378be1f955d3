package org.banfu.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two proposals that say the same have in common: title and text, apart from white space.
///
/// A title alone tells little: two lines of a ledger may share it. Without any text the number and
/// the proposers must be the same as well.
public final class SameText {
  // \s alone leaves out the ideographic space that Chinese letters are indented with.
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern STOP = Pattern.compile("[。；;，,、：:！!]+$");

  private SameText() {}

  /// Equal for proposals that say the same; nothing if there is neither a title nor text.
  public static Optional<String> of(Proposal proposal) {
    String title = bare(proposal.title());
    String said =
        bare(
            Stream.concat(
                    proposal.suggestions().stream()
                        .flatMap(one -> Stream.of(one.heading(), one.request(), one.reply())),
                    proposal.unsorted().stream().map(Unsorted::text))
                .collect(Collectors.joining()));
    if (!said.isEmpty()) {
      return Optional.of(title + "\n" + said);
    }
    if (title.isEmpty()) {
      return Optional.empty();
    }
    List<String> who = proposal.proposers().stream().map(Proposer::name).toList();
    return Optional.of(title + "\n" + proposal.number() + "\n" + String.join("\n", who));
  }

  /// What a sentence says, apart from white space and the stop at its end.
  static String said(String sentence) {
    return STOP.matcher(bare(sentence)).replaceFirst("");
  }

  private static String bare(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
