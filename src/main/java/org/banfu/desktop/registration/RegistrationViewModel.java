package org.banfu.desktop.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.intake.Pasted;
import org.banfu.intake.PastedProposal;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;

/// A new proposal before it is created: what is typed, what a pasted text says, and whether it may
/// be there already. Kept while the window is open, so that leaving the page loses nothing. On the
/// screen's thread.
public final class RegistrationViewModel {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Desk desk;
  private final Editings editings;
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Pasted>> understood =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<ProposalRow>> alike =
      new ReadOnlyObjectWrapper<>(List.of());
  private String pastedText = "";
  private Runnable callOffLook = () -> {};
  private Runnable callOffRead = () -> {};
  private long looked;
  private long read;
  private boolean isCreating;

  public RegistrationViewModel(Desk desk, Editings editings) {
    this.desk = desk;
    this.editings = editings;
  }

  ReadOnlyObjectProperty<Draft> draft() {
    return draft.getReadOnlyProperty();
  }

  /// What the pasted text says, to be looked at before it is taken.
  ReadOnlyObjectProperty<Optional<Pasted>> understood() {
    return understood.getReadOnlyProperty();
  }

  /// Proposals of the archive that look like this one.
  ReadOnlyObjectProperty<List<ProposalRow>> alike() {
    return alike.getReadOnlyProperty();
  }

  String pastedText() {
    return pastedText;
  }

  void edit(UnaryOperator<Draft> change) {
    draft.set(change.apply(draft.get()));
    callOffLook.run();
    callOffLook = desk.tasks().after(PAUSE, this::look);
  }

  /// Reads a pasted text in the background.
  void paste(String text) {
    pastedText = text;
    callOffRead.run();
    callOffRead = desk.tasks().after(PAUSE, this::read);
  }

  /// Takes over what was understood.
  void take() {
    understood.get().ifPresent(it -> edit(now -> now.taking(it)));
  }

  /// Creates and saves it at once and brings it into the editor, unless nothing is typed.
  void create(Runnable created) {
    if (isCreating || draft.get().isEmpty()) {
      return;
    }
    isCreating = true;
    editings.add(
        draft.get().proposal(),
        () -> {
          isCreating = false;
          forget();
          created.run();
        },
        problem -> {
          // What was typed stays on the page.
          isCreating = false;
          desk.notices().tell(problem);
        });
  }

  /// Opens one that is there; what is typed here is kept.
  void open(ProposalRow row) {
    editings.open(row.id());
  }

  private void forget() {
    looked++;
    read++;
    pastedText = "";
    understood.set(Optional.empty());
    alike.set(List.of());
    draft.set(Draft.EMPTY);
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
                understood.set(answer);
              }
            },
            desk.notices()::tell);
  }

  private void look() {
    long number = ++looked;
    Draft now = draft.get();
    desk.tasks()
        .run(
            () -> alike(now, desk.session().archive()),
            rows -> {
              if (number == looked) {
                alike.set(rows);
              }
            },
            desk.notices()::tell);
  }

  private static List<ProposalRow> alike(Draft draft, Archive archive) throws ProblemException {
    if (draft.isEmpty()) {
      return List.of();
    }
    Proposal proposal = draft.proposal();
    var found = new ArrayList<>(archive.duplicatesOf(proposal));
    // Council and meeting are not typed here, so the number alone counts.
    if (proposal.number() != null) {
      found.addAll(archive.matching(proposal.number()));
    }
    var byId = new LinkedHashMap<String, ProposalRow>();
    found.forEach(row -> byId.putIfAbsent(row.id(), row));
    return List.copyOf(byId.values());
  }
}
