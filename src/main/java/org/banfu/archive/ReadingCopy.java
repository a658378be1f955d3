package org.banfu.archive;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.store.ArchiveFile;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.journal.JournalFinding;
import org.banfu.store.journal.JournalReading;

/// A temporary copy of an archive: the newest verified backup and the journals since, or before the
/// first backup the journals alone.
final class ReadingCopy {
  /// The writer may put journals aside, delete old ones or make a backup between two looks.
  private static final int ATTEMPTS = 5;

  private final ArchiveFolder folder;
  private final List<Problem> notes;

  ReadingCopy(ArchiveFolder folder, List<Problem> notes) {
    this.folder = folder;
    this.notes = notes;
  }

  /// @throws ArchiveException `archive.missing` or `archive.gap` if backup and journals are not
  ///   complete
  ReadOnlyArchive.Contents open(Optional<ArchiveFile> archiveFile)
      throws IOException, StoreException, ProblemException {
    ArchiveFile then =
        archiveFile.orElseThrow(
            () -> new ArchiveException(Problem.of("archive.noCopy", folder.path())));
    for (int attempt = 1; ; attempt++) {
      Scratch scratch = Scratch.temporary();
      try {
        return attempt(then, scratch);
      } catch (NoSuchFileException | ArchiveException e) {
        scratch.close();
        if (attempt == ATTEMPTS) {
          throw e;
        }
      } catch (IOException | StoreException | ProblemException | RuntimeException e) {
        scratch.close();
        throw e;
      }
    }
  }

  private ReadOnlyArchive.Contents attempt(ArchiveFile then, Scratch scratch)
      throws IOException, StoreException, ProblemException {
    var rebuilt = new Rebuild(folder).into(scratch.path(), then.lineage(), then.counter());
    Database database = rebuilt.database();
    try {
      return new ReadOnlyArchive.Contents(
          database,
          Opening.profile(database).orElseGet(new ProfileJson()::standard),
          rebuilt.workingDays(),
          notes(rebuilt.reading()),
          false,
          scratch::close);
    } catch (StoreException | ProblemException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private List<Problem> notes(JournalReading reading) {
    var all = new ArrayList<>(notes);
    reading.losses().stream().map(JournalFinding::problem).forEach(all::add);
    return all;
  }
}
