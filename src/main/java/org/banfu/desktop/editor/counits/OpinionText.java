package org.banfu.desktop.editor.counits;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;

/// The opinion in a co-unit's letter that was read: its body, without title, salutation and close.
final class OpinionText {
  private OpinionText() {}

  static String of(Proposal letter) {
    List<Suggestion> parts =
        letter.suggestions().stream().filter(part -> !text(part, 0).isBlank()).toList();
    if (parts.isEmpty()) {
      // An opinion has not always the shape of a reply: then its body stands in what was left over.
      String rest =
          letter.unsorted().stream().map(Unsorted::text).collect(Collectors.joining("\n")).strip();
      return rest.isEmpty()
          ? Objects.requireNonNullElse(letter.letter().opening(), "").strip()
          : rest;
    }
    var text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "\n").append(text(parts.get(i), parts.size() > 1 ? i + 1 : 0));
    }
    return text.toString();
  }

  /// @param number of its heading; 0 for none
  private static String text(Suggestion part, int number) {
    String heading = part.heading().strip();
    String reply = part.reply().strip();
    if (heading.isEmpty()) {
      return reply;
    }
    String head = (number > 0 ? Numbering.heading(number) : "") + heading;
    return reply.isEmpty() ? head : head + "\n" + reply;
  }
}
