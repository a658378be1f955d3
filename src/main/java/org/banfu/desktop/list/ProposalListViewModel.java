package org.banfu.desktop.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.work.SampleJob;

/// The rows of the archive, kept as they are in the archive, and what else the list's page shows.
/// Properties change on the screen's thread; the archive is read in the background.
public final class ProposalListViewModel {
  private final ArchiveSession session;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<List<ProposalRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<ListPhase> phase =
      new ReadOnlyObjectWrapper<>(ListPhase.OPENING);
  private final ReadOnlyObjectWrapper<List<Problem>> notes = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final AtomicBoolean refreshWaits = new AtomicBoolean();
  private long asked;

  public ProposalListViewModel(ArchiveSession session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
  }

  /// Opens the archive, lists it, and follows its changes until it is closed.
  public void open() {
    tasks.run(
        () -> {
          Archive archive = session.archive();
          archive.onChange(change -> refreshSoon());
          return archive.notes();
        },
        told -> {
          notes.set(List.copyOf(told));
          refresh();
        },
        this::fail);
  }

  /// Adds the invented sample to the archive.
  public void loadSample() {
    loading.set(true);
    tasks.run(
        this::addSample,
        refused -> {
          loading.set(false);
          notes.set(refused.stream().toList());
        },
        problem -> {
          loading.set(false);
          notes.set(List.of(problem));
        });
  }

  ReadOnlyObjectProperty<List<ProposalRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /// What is to be told beside the list; in the phase FAILED, why there is none.
  ReadOnlyObjectProperty<List<Problem>> notes() {
    return notes.getReadOnlyProperty();
  }

  /// Whether the sample is being loaded.
  ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  Path folder() {
    return session.folder();
  }

  private Optional<Problem> addSample() throws ProblemException {
    return Optional.ofNullable(new SampleJob(session.archive()).run().reason());
  }

  /// An import tells of every proposal; one look at the archive serves them all.
  private void refreshSoon() {
    if (refreshWaits.compareAndSet(false, true)) {
      tasks.onScreen(() -> {
        refreshWaits.set(false);
        refresh();
      });
    }
  }

  private void refresh() {
    long number = ++asked;
    tasks.run(
        () -> List.copyOf(session.archive().rows()),
        read -> {
          // A late answer is older than what is shown, or will soon be.
          if (number == asked) {
            rows.set(read);
            phase.set(read.isEmpty() ? ListPhase.EMPTY : ListPhase.LISTED);
          }
        },
        this::fail);
  }

  private void fail(Problem problem) {
    notes.set(List.of(problem));
    phase.set(ListPhase.FAILED);
  }
}
