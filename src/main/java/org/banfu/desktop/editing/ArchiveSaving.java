package org.banfu.desktop.editing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Stored;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Saves through the archive of the window.
///
/// @param lookAgain told the id of a proposal of which the archive holds another version
/// @param isEnded whether nothing is begun any more
record ArchiveSaving(Desk desk, Consumer<String> lookAgain, BooleanSupplier isEnded)
    implements Saving {
  /// As many files as show which ones are meant.
  private static final int MOST_NAMES = 3;

  @Override
  public void save(NewSave save, Consumer<Stored> done, Consumer<Problem> failed) {
    if (isEnded.getAsBoolean()) {
      return;
    }
    desk.tasks()
        .run(() -> desk.session().archive().saveAll(List.of(save)).getFirst(), done, failed);
  }

  @Override
  public void refused(List<NewAttachment> attachments, Problem problem) {
    String names =
        attachments.stream()
            .limit(MOST_NAMES)
            .map(NewAttachment::fileName)
            .collect(Collectors.joining("、"));
    desk.notices().tell(Problem.of("desktop.filesRefused", names, attachments.size()));
    desk.notices().tell(problem);
  }

  @Override
  public void stale(String id) {
    lookAgain.accept(id);
  }

  @Override
  public void owe(NewSave last) {
    desk.session().unsaved().owe(last.proposal().id(), () -> saveLast(last));
  }

  @Override
  public void settle(String id) {
    desk.session().unsaved().settle(id);
  }

  /// A save of ours that was under way may have come before it.
  private void saveLast(NewSave last) throws ProblemException {
    Archive archive = desk.session().archive();
    try {
      archive.saveAll(List.of(last));
    } catch (ProblemException e) {
      Optional<Stored> found = archive.find(last.proposal().id());
      if (found.isEmpty() || found.get().version() == last.expectedVersion()) {
        throw e;
      }
      archive.save(last.proposal(), found.get().version(), last.occasion(), last.attachments());
    }
  }

  @Override
  public Runnable after(Duration delay, Runnable action) {
    return desk.tasks().after(delay, action);
  }
}
