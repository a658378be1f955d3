package org.banfu.desktop.registration;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.banfu.work.Alike;
import org.banfu.work.AlikeLook;

/// What of the archive is like the proposal that is being typed: looked for in the background after
/// each pause; only the newest answer is shown. On the screen's thread.
final class AlikeViewModel {
  private static final Duration PAUSE = Duration.ofMillis(300);

  /// While the search text is being made, more is found each time.
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Alike> found = new ReadOnlyObjectWrapper<>(Alike.NOTHING);
  private final AtomicLong asked = new AtomicLong();
  private Runnable callOff = () -> {};

  AlikeViewModel(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Alike> found() {
    return found.getReadOnlyProperty();
  }

  /// Looks after a pause; an answer that is under way is overtaken.
  ///
  /// @param proposal asked in the background; it may be slow
  void soon(Supplier<Proposal> proposal) {
    asked.incrementAndGet();
    callOff.run();
    callOff = desk.tasks().after(PAUSE, () -> look(proposal));
  }

  /// Nothing is typed any more.
  void forget() {
    asked.incrementAndGet();
    callOff.run();
    found.set(Alike.NOTHING);
  }

  private void look(Supplier<Proposal> proposal) {
    long mine = asked.incrementAndGet();
    desk.tasks()
        .run(
            () ->
                new AlikeLook(desk.session().archive(), () -> mine != asked.get())
                    .of(proposal.get()),
            alike -> {
              if (mine == asked.get()) {
                found.set(alike);
                if (!alike.isComplete()) {
                  callOff = desk.tasks().after(LOOK_AGAIN, () -> look(proposal));
                }
              }
            },
            problem -> {
              if (mine == asked.get()) {
                desk.notices().tell(problem);
              }
            });
  }
}
