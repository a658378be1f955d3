package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataState;
import org.banfu.store.why.Why;

/// The backups of an archive, whether it can be opened or not: those in its folder, and those of it
/// in a second one.
final class BackupList {
  private final ArchiveFolder folder;

  BackupList(Path folder) {
    this.folder = new ArchiveFolder(folder.toAbsolutePath().normalize());
  }

  /// Newest first.
  ///
  /// @param seconds second folders; one that is not there is passed over
  List<KeptBackup> newestFirst(List<Path> seconds) throws ProblemException {
    try {
      Optional<UUID> lineage = ArchiveFile.read(folder.archiveFile()).map(ArchiveFile::lineage);
      List<Backup> here = new BackupShelf(folder.backups()).all();
      var there = new ArrayList<Backup>();
      for (Path second : seconds) {
        new BackupShelf(second)
            .all().stream().filter(backup -> isOurs(backup, lineage, here)).forEach(there::add);
      }
      return merged(here, there, lineage);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("archive.backupsUnreadable", folder.backups(), Why.of(e)), e);
    }
  }

  /// A stick may hold those of other archives too. Without `archive.json` all may be ours.
  private static boolean isOurs(Backup backup, Optional<UUID> lineage, List<Backup> here) {
    UUID its = backup.state().lineage();
    return lineage.isEmpty()
        || lineage.get().equals(its)
        || here.stream().anyMatch(one -> one.state().lineage().equals(its));
  }

  private static List<KeptBackup> merged(
      List<Backup> here, List<Backup> there, Optional<UUID> lineage) throws IOException {
    Map<ArchiveFile, Backup> byState = new LinkedHashMap<>();
    here.forEach(backup -> byState.put(backup.state(), backup));
    var others = new LinkedHashMap<ArchiveFile, Backup>();
    there.forEach(backup -> others.put(backup.state(), backup));
    others.forEach(byState::putIfAbsent);
    var all = new ArrayList<KeptBackup>();
    for (Backup backup : byState.values()) {
      ArchiveFile state = backup.state();
      all.add(
          new KeptBackup(
              backup.file(),
              BackupShelf.madeAt(backup.file()),
              state.proposals(),
              Files.size(backup.file()),
              here.contains(backup),
              others.containsKey(state),
              lineage.filter(state.lineage()::equals).isPresent(),
              state.format() < DataState.newestSchema()));
    }
    all.sort(
        Comparator.comparing((KeptBackup one) -> one.madeAt().orElse(LocalDateTime.MIN))
            .thenComparing(one -> one.file().toString())
            .reversed());
    return List.copyOf(all);
  }
}
