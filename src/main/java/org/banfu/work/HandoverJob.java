package org.banfu.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.document.HandoverFile;
import org.banfu.document.WholeFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Hands proposals over: writes them with their attachments into one `.banfu` file, which another
/// archive takes in with [MergeJob]. The file appears whole or not at all. Only reads the archive,
/// so it works beside a writer.
public final class HandoverJob {
  private final ArchiveView archive;

  public HandoverJob(ArchiveView archive) {
    this.archive = archive;
  }

  /// Ends the writing when the person cancels it.
  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super(null, null, false, false);
    }
  }

  /// Writes the file, on the calling thread.
  ///
  /// @param existing what to do where there is a file of that name
  /// @param progress told after each proposal and each attachment
  /// @param cancelled asked before each of them
  /// @throws ProblemException `work.handoverGone`, `document.…`: nothing was written
  public HandoverReport run(
      List<ProposalRow> rows,
      Path target,
      WholeFile.Existing existing,
      Progress progress,
      BooleanSupplier cancelled)
      throws ProblemException {
    var file = new HandoverFile();
    var done = new int[1];
    try {
      for (ProposalRow row : rows) {
        stopIf(cancelled);
        add(row, file);
        progress.at(++done[0], rows.size() + file.attachments(), row.title());
      }
      int total = rows.size() + file.attachments();
      Path written =
          file.write(
              target,
              existing,
              attachment -> {
                stopIf(cancelled);
                progress.at(++done[0], total, attachment.name());
                return archive.attachment(attachment.id());
              });
      return new HandoverReport(Optional.of(written), rows.size(), file.attachments());
    } catch (Cancelled stopped) {
      return new HandoverReport(Optional.empty(), 0, 0);
    }
  }

  private void add(ProposalRow row, HandoverFile file) throws ProblemException {
    Optional<Stored> stored = archive.find(row.id());
    if (stored.isEmpty()) {
      throw new ProblemException(Problem.of("work.handoverGone", row.title()));
    }
    file.add(
        stored.get().proposal(),
        stored.get().version(),
        stored.get().savedAt().toString(),
        archive.attachments(row.id()).stream()
            .map(one -> new HandoverFile.File(one.id(), one.fileName(), one.size(), one.sha256()))
            .toList());
  }

  private static void stopIf(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new Cancelled();
    }
  }
}
