package org.banfu.desktop.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.archive.Stored;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;

/// One proposal under work: its current value, the steps that led to it, and its way to disk.
///
/// The only place where an open proposal changes. Each edit is a label and a new value; undo and
/// redo put old values back, and every value is saved within a second. On the screen's thread.
public final class Editing {
  private final String id;
  private final Clock clock;
  private final History history = new History();
  private final Autosave autosave;
  private final ReadOnlyObjectWrapper<Proposal> proposal;
  private final ReadOnlyObjectWrapper<Optional<EditLabel>> undoLabel =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<EditLabel>> redoLabel =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final boolean isFixed;

  Editing(Stored stored, Saving saving, Clock clock) {
    this(stored, saving, clock, false);
  }

  private Editing(Stored stored, Saving saving, Clock clock, boolean isFixed) {
    this.isFixed = isFixed;
    this.id = stored.proposal().id();
    this.clock = clock;
    this.proposal = new ReadOnlyObjectWrapper<>(stored.proposal());
    this.autosave = new Autosave(stored, saving, this::proposalNow);
  }

  /// A proposal that is not in the archive yet, such as one read from a file: its edits are steps
  /// as anywhere, and nothing of it is saved.
  public static Editing loose(Proposal proposal, Clock clock) {
    return new Editing(new Stored(proposal, 0, clock.instant()), new NoSaving(), clock);
  }

  /// A proposal of an archive that is only read: it stays as it is.
  static Editing fixed(Stored stored, Clock clock) {
    return new Editing(stored, new NoSaving(), clock, true);
  }

  public String id() {
    return id;
  }

  /// The current value.
  public ReadOnlyObjectProperty<Proposal> proposal() {
    return proposal.getReadOnlyProperty();
  }

  /// The current value, now.
  public Proposal proposalNow() {
    return proposal.get();
  }

  public ReadOnlyObjectProperty<SaveState> saveState() {
    return autosave.state();
  }

  /// The step that undo would take back, empty if there is none.
  public ReadOnlyObjectProperty<Optional<EditLabel>> undoLabel() {
    return undoLabel.getReadOnlyProperty();
  }

  /// The step that redo would do again.
  public ReadOnlyObjectProperty<Optional<EditLabel>> redoLabel() {
    return redoLabel.getReadOnlyProperty();
  }

  /// Makes one step; nothing happens if the value stays the same.
  public void change(EditLabel label, UnaryOperator<Proposal> change) {
    change(label, change, Occasion.EDIT);
  }

  /// Makes one step and saves it at once where the occasion keeps a revision.
  public void change(EditLabel label, UnaryOperator<Proposal> change, Occasion occasion) {
    Proposal before = proposal.get();
    Proposal after = change.apply(before);
    if (!isFixed && !after.equals(before)) {
      history.add(label, before, after);
      set(after);
      autosave.changed(occasion);
    }
  }

  /// Makes one step of the insertion of a past reply, and saves it at once as a revision that says
  /// where it came from.
  public void insert(EditLabel label, UnaryOperator<Proposal> change, ReplySource source) {
    Proposal before = proposal.get();
    Proposal after = change.apply(before);
    if (!isFixed && !after.equals(before)) {
      history.add(label, before, after);
      set(after);
      autosave.inserted(source);
    }
  }

  /// Takes typing over, key by key: one step until a pause of a second, a move of the caret or
  /// another field.
  ///
  /// @param field tells fields apart
  public void type(Object field, EditLabel label, UnaryOperator<Proposal> change) {
    Proposal before = proposal.get();
    Proposal after = change.apply(before);
    if (!isFixed && !after.equals(before)) {
      history.addTyping(field, label, before, after, clock.instant());
      set(after);
      autosave.changed(Occasion.EDIT);
    }
  }

  /// The next key begins a new step.
  public void endTyping() {
    history.endTyping();
  }

  public void undo() {
    history.undo().ifPresent(step -> show(step.before()));
  }

  public void redo() {
    history.redo().ifPresent(step -> show(step.after()));
  }

  /// Saves now what is not saved yet; does nothing if all is.
  public void saveNow() {
    autosave.now();
  }

  /// Keeps the current value as a revision on this occasion (an export, a name given to it).
  public void keepRevision(Occasion occasion) {
    keepRevision(occasion, proposal.get());
  }

  /// Keeps a value that this had as a revision, such as the one that was written to a file; what
  /// was typed since stays the current one.
  public void keepRevision(Occasion occasion, Proposal value) {
    if (!isFixed) {
      autosave.keep(value, occasion);
    }
  }

  /// Keeps the current value as a revision that a person gives a name.
  ///
  /// @param name blank for none; what is too long is cut, as a refused save would be tried for ever
  public void keepNamed(String name) {
    if (!isFixed) {
      String stripped = name.strip();
      autosave.keepNamed(stripped.substring(0, Math.min(stripped.length(), Revision.LONGEST_NAME)));
    }
  }

  /// Saves now, with files to be kept with the proposal; runs on when that has ended.
  public void enclose(List<NewAttachment> files, Runnable then) {
    if (!isFixed) {
      autosave.enclose(files);
    }
    autosave.whenSettled(then);
  }

  /// Takes what the archive holds now, saved by somebody else (an import, a restore), as a step.
  void takeOver(EditLabel label, Stored stored) {
    boolean hadOwn = autosave.isPending();
    Proposal own = proposal.get();
    autosave.rebase(stored);
    if (hadOwn) {
      // What was being typed wins; the other one is a revision, and one step away.
      history.add(label, stored.proposal(), own);
      set(own);
      autosave.changed(Occasion.EDIT);
    } else if (!stored.proposal().equals(own)) {
      history.add(label, own, stored.proposal());
      set(stored.proposal());
    }
  }

  /// The version of the archive that this stands on.
  long version() {
    return autosave.version();
  }

  /// Whether nothing would be lost by forgetting it.
  boolean isForgettable() {
    return history.isEmpty() && !autosave.isPending();
  }

  boolean isPending() {
    return autosave.isPending();
  }

  boolean isSaving() {
    return autosave.isSaving();
  }

  /// Runs once when nothing is pending any more, or a save has failed.
  void whenSettled(Runnable then) {
    autosave.whenSettled(then);
  }

  private void show(Proposal value) {
    set(value);
    autosave.changed(Occasion.EDIT);
  }

  private void set(Proposal value) {
    proposal.set(value);
    undoLabel.set(history.undoLabel());
    redoLabel.set(history.redoLabel());
  }
}
