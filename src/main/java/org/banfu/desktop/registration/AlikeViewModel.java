package org.banfu.desktop.registration;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
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

  private record First(AlikeLook look, Proposal proposal, List<Alike.One> same) {}

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
            () -> same(proposal.get(), mine),
            first -> {
              if (mine == asked.get()) {
                found.set(found.get().withSame(first.same()));
                lookOn(first, proposal, mine);
              }
            },
            problem -> hindered(List.of(), problem, mine));
  }

  /// What is there without any search is told before what takes a while.
  private void lookOn(First first, Supplier<Proposal> proposal, long mine) {
    desk.tasks()
        .run(
            () -> first.look().of(first.proposal(), first.same()),
            alike -> {
              if (mine == asked.get()) {
                found.set(alike);
                if (!alike.isComplete()) {
                  callOff = desk.tasks().after(LOOK_AGAIN, () -> look(proposal));
                }
              }
            },
            problem -> hindered(first.same(), problem, mine));
  }

  private First same(Proposal proposal, long mine) throws ProblemException {
    var look = new AlikeLook(desk.session().view(), () -> mine != asked.get());
    return new First(look, proposal, look.same(proposal));
  }

  /// Said where it stands in nobody's way: it may be so after each pause.
  private void hindered(List<Alike.One> same, Problem problem, long mine) {
    if (mine == asked.get()) {
      found.set(new Alike(same, List.of(), List.of(), List.of(), true, problem));
    }
  }
}
