package org.banfu.desktop.editor.replies;

import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;

/// A card that was taken away, and can be had back.
///
/// @param before the proposal that held it
/// @param index where it stood
/// @param removal names the step that took it away
/// @param restoring names the step that puts it back
record RemovedCard(Proposal before, int index, EditLabel removal, EditLabel restoring) {
  /// The step itself is taken back while it is the last one; later it becomes a step of its own.
  void putBack(Editing into) {
    Suggestion gone = before.suggestions().get(index);
    Proposal without = Suggestions.remove(before, gone.id());
    boolean isLast =
        into.undoLabel().get().filter(removal::equals).isPresent()
            && into.proposalNow().equals(without);
    if (isLast) {
      into.undo();
      return;
    }
    if (Suggestions.find(into.proposalNow(), gone.id()).isPresent()) {
      return;
    }
    String after = index == 0 ? null : before.suggestions().get(index - 1).id();
    into.change(
        restoring,
        now -> {
          Proposal restored =
              after == null || Suggestions.find(now, after).isPresent()
                  ? Suggestions.addAfter(now, after, gone)
                  : Suggestions.add(now, gone);
          return namedAgain(restored, without);
        });
  }

  /// What named the card names it again, where nobody changed that since.
  private Proposal namedAgain(Proposal restored, Proposal without) {
    return restored
        .with()
        .coUnits(
            restored.coUnits().equals(without.coUnits()) ? before.coUnits() : restored.coUnits())
        .followUps(
            restored.followUps().equals(without.followUps())
                ? before.followUps()
                : restored.followUps())
        .build();
  }
}
