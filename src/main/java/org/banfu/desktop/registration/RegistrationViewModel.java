package org.banfu.desktop.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Notice;
import org.banfu.intake.Pasted;
import org.banfu.intake.PastedProposal;
import org.banfu.proposal.Problem;
import org.banfu.work.Alike;
import org.banfu.work.SampleJob;

/// A new proposal before it is created: what is typed, what a pasted text says, and whether it may
/// be there already. Kept on disk until it is created, so that neither leaving the page nor closing
/// the window loses anything. On the screen's thread.
public final class RegistrationViewModel {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Desk desk;
  private final Editings editings;
  private final DraftKeeper keeper;
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Pasted>> understood =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AlikeViewModel alike;
  private String pastedText = "";
  private String takenFrom = "";
  private String readText = "";
  private Runnable callOffRead = () -> {};
  private long read;
  private boolean isCreating;

  public RegistrationViewModel(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
    this.keeper = new DraftKeeper(desk);
    this.alike = new AlikeViewModel(desk);
  }

  /// Finds again what an earlier window left of a new proposal, and tells of it.
  ///
  /// @param goOn opens the page
  void recall(Runnable goOn) {
    keeper.recall(kept -> {
      // What is typed by now is newer.
      if (now().isEmpty()) {
        pastedText = kept.pasted();
        takenFrom = kept.takenFrom();
        draft.set(kept.draft());
        look();
        read();
        desk.notices()
            .tell(
                Notice.note(
                    desk.text("registration.found"),
                    new Notice.Link(desk.text("registration.goOn"), goOn)));
      }
    });
  }

  /// Writes what is not written yet: the window is gone.
  void dispose() {
    keeper.writeNow();
  }

  ReadOnlyObjectProperty<Draft> draft() {
    return draft.getReadOnlyProperty();
  }

  /// What the pasted text says, to be looked at before it is taken.
  ReadOnlyObjectProperty<Optional<Pasted>> understood() {
    return understood.getReadOnlyProperty();
  }

  /// Proposals of the archive that look like this one.
  ReadOnlyObjectProperty<Alike> alike() {
    return alike.found();
  }

  /// Why nothing was created; empty if there is no reason.
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  String pastedText() {
    return pastedText;
  }

  void edit(UnaryOperator<Draft> change) {
    draft.set(change.apply(draft.get()));
    told.set("");
    keeper.keep(now());
    look();
  }

  /// Reads a pasted text in the background.
  void paste(String text) {
    pastedText = text;
    told.set("");
    keeper.keep(now());
    callOffRead.run();
    callOffRead = desk.tasks().after(PAUSE, this::read);
    look();
  }

  /// Takes over what was understood.
  void take() {
    understood
        .get()
        .ifPresent(it -> {
          takenFrom = readText;
          edit(now -> now.taking(it));
        });
  }

  /// Creates and saves it at once and brings it into the editor. A pasted text that was not taken
  /// over comes along: what it says where nothing was typed, everything else into the notes. The
  /// office's own issuer, filing unit and contact are filled in.
  void create(Runnable created) {
    if (isCreating) {
      return;
    }
    KeptDraft typed = now();
    if (typed.isEmpty()) {
      told.set(desk.text("registration.nothing"));
      return;
    }
    isCreating = true;
    var untaken = new UntakenText(typed, desk.messages(), LocalDate.now(desk.clock()));
    desk.tasks()
        .run(
            () -> SampleJob.ownOffice(desk.session().archive()).fill(untaken.proposal()),
            proposal -> editings.add(proposal, () -> created(created), this::failed),
            this::failed);
  }

  private void created(Runnable then) {
    isCreating = false;
    forget();
    then.run();
  }

  /// What was typed stays on the page.
  private void failed(Problem problem) {
    isCreating = false;
    desk.notices().tell(problem);
  }

  private KeptDraft now() {
    return new KeptDraft(draft.get(), pastedText, takenFrom);
  }

  /// Opens one that is there; what is typed here is kept.
  void open(ProposalRow row) {
    editings.open(row.id());
  }

  private void forget() {
    read++;
    pastedText = "";
    takenFrom = "";
    understood.set(Optional.empty());
    alike.forget();
    draft.set(Draft.EMPTY);
    keeper.keep(now());
  }

  private void read() {
    long number = ++read;
    String text = pastedText;
    LocalDate today = LocalDate.now(desk.clock());
    desk.tasks()
        .run(
            () ->
                text.isBlank()
                    ? Optional.<Pasted>empty()
                    : Optional.of(PastedProposal.read(text, today)),
            answer -> {
              if (number == read) {
                readText = text;
                understood.set(answer);
              }
            },
            desk.notices()::tell);
  }

  /// Looks for what is like what stands on the page, the pasted text as well.
  void look() {
    KeptDraft typed = now();
    if (typed.isEmpty()) {
      alike.forget();
    } else {
      LocalDate today = LocalDate.now(desk.clock());
      alike.soon(new UntakenText(typed, desk.messages(), today)::proposal);
    }
  }
}
