package org.banfu.desktop.editor.replies;

import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.ReplySource;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;

/// Where the caret is in a reply, or was when the person left it, and what is inserted there.
final class ReplyCaret {
  private String suggestion = "";
  private IntSupplier place = () -> 0;

  void isAt(String id, IntSupplier caret) {
    suggestion = id;
    place = caret;
  }

  void wasAt(String id, int caret) {
    if (id.equals(suggestion)) {
      place = () -> caret;
    }
  }

  /// Inserts a past reply, or a part of one, as one step: at the caret, or behind a reply that the
  /// caret was not in.
  ///
  /// @return where the insertion ends; nothing if the suggestion is not there any more
  OptionalInt insert(Editing editing, String id, EditLabel label, String text, ReplySource source) {
    String reply = Suggestions.find(editing.proposalNow(), id).map(Suggestion::reply).orElse(null);
    if (reply == null || text.isEmpty()) {
      return OptionalInt.empty();
    }
    int at =
        id.equals(suggestion) ? Math.clamp(place.getAsInt(), 0, reply.length()) : reply.length();
    String after = reply.substring(0, at) + text + reply.substring(at);
    editing.insert(
        label, proposal -> Suggestions.change(proposal, id, one -> one.withReply(after)), source);
    int end = at + text.length();
    isAt(id, () -> end);
    return OptionalInt.of(end);
  }
}
