package org.banfu.desktop.editor.basics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.banfu.work.Alike;
import org.banfu.work.AlikeLook;

/// The proposals of the archive that the one under work is much like, looked for in the background
/// once it is at rest; what was overtaken is never shown. On the screen's thread.
final class AlikeOnes {
  /// Nothing is looked for while one leafs through the list or types.
  static final Duration PAUSE = Duration.ofSeconds(1);

  /// From here on, in hundredths, half of what is in either is in both.
  private static final int LIKE = 67;

  private static final int MOST = 3;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<Alike.One>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final AtomicLong asked = new AtomicLong();
  private Subscription following = Subscription.EMPTY;
  private Runnable callOff = () -> {};

  AlikeOnes(Desk desk) {
    this.desk = desk;
  }

  /// The most like first.
  ReadOnlyObjectProperty<List<Alike.One>> found() {
    return found.getReadOnlyProperty();
  }

  void show(Editing editing) {
    leave();
    following = editing.proposal().subscribe(proposal -> later(editing));
  }

  void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    callOff.run();
    // It knows the proposal, which is let go.
    callOff = () -> {};
    asked.incrementAndGet();
    found.set(List.of());
  }

  private void later(Editing editing) {
    callOff.run();
    asked.incrementAndGet();
    callOff = desk.tasks().after(PAUSE, () -> look(editing));
  }

  private void look(Editing editing) {
    long mine = asked.incrementAndGet();
    Proposal proposal = editing.proposalNow();
    desk.tasks()
        .run(
            () ->
                new AlikeLook(desk.session().view(), () -> mine != asked.get())
                    .of(proposal, List.of()),
            alike -> {
              if (mine == asked.get()) {
                take(alike, editing);
              }
            },
            // Whoever opens a proposal did not ask for it: nothing is told.
            problem -> {});
  }

  /// While the search text is being made, more is found each time.
  private void take(Alike alike, Editing editing) {
    found.set(
        Stream.concat(alike.near().stream(), alike.asked().stream())
            .filter(one -> one.percent() >= LIKE)
            .sorted((one, other) -> Integer.compare(other.percent(), one.percent()))
            .limit(MOST)
            .toList());
    if (!alike.isComplete()) {
      callOff = desk.tasks().after(PAUSE, () -> look(editing));
    }
  }
}
