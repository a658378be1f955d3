package org.banfu.desktop.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Weight;
import org.banfu.review.Finding;
import org.banfu.review.Review;
import org.banfu.text.PlaceNames;
import org.jspecify.annotations.Nullable;

/// Checks the open proposal in the background, anew after each pause in typing. One check runs at a
/// time: one that is overtaken is called off, its answer is dropped, and the next begins at its
/// end.
public final class ReviewViewModel {
  static final Duration PAUSE = Duration.ofMillis(600);

  private final Desk desk;
  private final Editings editings;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Subscription following;
  private Subscription changes = Subscription.EMPTY;
  private Runnable waiting = () -> {};
  private @Nullable AtomicBoolean running;

  public ReviewViewModel(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
    this.following = editings.current().subscribe(this::follow);
  }

  /// What was found last; stays while the next look is taken, not while another proposal is opened.
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /// Whether the panel is there.
  public BooleanProperty open() {
    return open;
  }

  /// How many of what was found weigh so.
  public int count(Weight weight) {
    return (int) findings.get().stream().filter(one -> one.weight() == weight).count();
  }

  /// What is found in a value now; slow, not for the screen's thread.
  public List<Finding> check(Proposal proposal) throws ProblemException {
    return check(proposal, () -> false);
  }

  private List<Finding> check(Proposal proposal, BooleanSupplier isCalledOff)
      throws ProblemException {
    ArchiveView archive = desk.session().view();
    return Review.of(
        proposal,
        archive.profile(),
        archive.workingDays(),
        LocalDate.now(desk.clock()),
        isCalledOff);
  }

  /// Makes one finding right, as one step that can be taken back.
  void fix(Finding finding) {
    Editing editing = editings.current().get();
    if (editing != null && finding.fix().isPresent()) {
      Problem said = finding.fix().get().said();
      editing.endTyping();
      editing.change(
          EditLabel.of("review.edit", desk.messages().text(said)), finding.fix().get()::apply);
      // Who mends one after the other must not wait for the pause each time.
      now();
    }
  }

  /// Where something was found, in words.
  String place(Finding finding) {
    Editing editing = editings.current().get();
    if (editing == null) {
      return "";
    }
    Proposal proposal = editing.proposalNow();
    return new PlaceNames(desk.messages(), proposal, proposal).of(finding.place());
  }

  public void dispose() {
    following.unsubscribe();
    changes.unsubscribe();
    waiting.run();
    callOff();
    running = null;
  }

  private void follow(@Nullable Editing editing) {
    changes.unsubscribe();
    changes =
        editing == null
            ? Subscription.EMPTY
            : editing.proposal().subscribe((before, after) -> soon());
    findings.set(List.of());
    now();
  }

  private void soon() {
    waiting.run();
    waiting = desk.tasks().after(PAUSE, this::now);
  }

  private void now() {
    waiting.run();
    waiting = () -> {};
    // Else each pause in typing over a long letter would begin one more.
    boolean isRunning = callOff();
    Editing editing = editings.current().get();
    if (isRunning || editing == null) {
      return;
    }
    var calledOff = new AtomicBoolean();
    running = calledOff;
    Proposal proposal = editing.proposalNow();
    desk.tasks()
        .run(
            () -> check(proposal, calledOff::get),
            found -> ended(calledOff, () -> findings.set(found)),
            problem -> ended(calledOff, () -> desk.notices().tell(problem)));
  }

  private boolean callOff() {
    AtomicBoolean own = running;
    if (own != null) {
      own.set(true);
    }
    return own != null;
  }

  private void ended(AtomicBoolean calledOff, Runnable answer) {
    if (!calledOff.equals(running)) {
      return;
    }
    running = null;
    if (calledOff.get()) {
      now();
    } else {
      answer.run();
    }
  }
}
