package org.banfu.desktop.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The steps that lead to the current value of one proposal, and those that were taken back.
///
/// Typing in one field is one step until a pause of a second or a move of the caret.
final class History {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private @Nullable Object typingIn;
  private Instant lastKey = Instant.MIN;

  record Step(EditLabel label, Proposal before, Proposal after) {}

  void add(EditLabel label, Proposal before, Proposal after) {
    endTyping();
    undone.clear();
    done.push(new Step(label, before, after));
  }

  void addTyping(Object field, EditLabel label, Proposal before, Proposal after, Instant now) {
    Step last = done.peek();
    boolean goesOn =
        field.equals(typingIn)
            && last != null
            && last.after().equals(before)
            && Duration.between(lastKey, now).compareTo(PAUSE) < 0;
    if (goesOn) {
      done.pop();
      done.push(new Step(label, last.before(), after));
    } else {
      done.push(new Step(label, before, after));
    }
    undone.clear();
    typingIn = field;
    lastKey = now;
  }

  void endTyping() {
    typingIn = null;
  }

  Optional<Step> undo() {
    endTyping();
    return move(done, undone);
  }

  Optional<Step> redo() {
    endTyping();
    return move(undone, done);
  }

  Optional<EditLabel> undoLabel() {
    return Optional.ofNullable(done.peek()).map(Step::label);
  }

  Optional<EditLabel> redoLabel() {
    return Optional.ofNullable(undone.peek()).map(Step::label);
  }

  boolean isEmpty() {
    return done.isEmpty() && undone.isEmpty();
  }

  private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
    Optional<Step> step = Optional.ofNullable(from.poll());
    step.ifPresent(to::push);
    return step;
  }
}
