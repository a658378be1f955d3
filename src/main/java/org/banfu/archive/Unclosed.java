package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;

/// An archive whose writer ended without closing it. Its data file is not gone on with: H2 may have
/// left one that opens and reads, and fails at some later change. The newest backup and the
/// journals since give the same archive, from files with checksums.
final class Unclosed {
  private static final System.Logger LOG = System.getLogger(Unclosed.class.getName());

  private final ArchiveFolder folder;
  private final Clock clock;

  Unclosed(ArchiveFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Makes the data file anew if it was never closed and is this archive's own; leaves it as it is
  /// if it was closed, is of another archive, is in use, or holds more than backup and journals.
  ///
  /// @return what to tell: a file that could not be read any more is kept
  /// @throws ProblemException `archive.upgradeNoBackup`: the archive is as it was
  Optional<Problem> mend(Optional<ArchiveFile> found) throws IOException, ProblemException {
    if (found.isEmpty() || found.get().data() != null) {
      return Optional.empty();
    }
    ArchiveFile then = found.get();
    try {
      return mend(then);
    } catch (StoreException | ProblemException e) {
      if (e instanceof ProblemException told && UpgradeBackup.NONE.equals(told.problem().code())) {
        throw told;
      }
      LOG.log(WARNING, "the data file was never closed, and cannot be made anew", e);
      return Optional.empty();
    }
  }

  private Optional<Problem> mend(ArchiveFile then)
      throws IOException, StoreException, ProblemException {
    var mending = new Mending(folder, clock);
    Optional<DataState> left;
    try (Database database = Database.open(folder.data(), Database.Access.READ, folder.vault())) {
      left = DataState.read(database);
    } catch (StoreException e) {
      if (e.reason() != StoreException.Reason.OTHER) {
        throw e;
      }
      LOG.log(WARNING, "the data file was never closed, and cannot be read", e);
      Path kept = mending.keepingOld(then, 0).orElseThrow();
      return Optional.of(Problem.of("archive.mended", folder.path(), kept));
    }
    if (left.isPresent() && left.get().lineage().equals(then.lineage())) {
      mending.replacing(then, left.get().counter());
      LOG.log(INFO, "the data file was never closed and was made anew");
    }
    return Optional.empty();
  }
}
