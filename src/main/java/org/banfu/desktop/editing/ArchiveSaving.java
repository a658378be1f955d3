package org.banfu.desktop.editing;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Stored;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;

/// Saves through the archive of the window.
///
/// @param lookAgain told the id of a proposal of which the archive holds another version
record ArchiveSaving(Desk desk, Consumer<String> lookAgain) implements Saving {
  /// As many files as show which ones are meant.
  private static final int MOST_NAMES = 3;

  @Override
  public void save(NewSave save, Consumer<Stored> done, Consumer<Problem> failed) {
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
  public Runnable after(Duration delay, Runnable action) {
    return desk.tasks().after(delay, action);
  }
}
