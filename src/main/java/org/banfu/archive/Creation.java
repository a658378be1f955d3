package org.banfu.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.proposal.Holiday;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.banfu.store.DataState;
import org.banfu.store.Database;
import org.banfu.store.StoreException;
import org.banfu.store.journal.DurableFolder;

/// Begins a new archive: the data file is made whole in a folder of its own and then moved into its
/// place, so that a process that ends on the way leaves no half archive.
final class Creation {
  private final ArchiveFolder folder;

  Creation(ArchiveFolder folder) {
    this.folder = folder;
  }

  void run() throws IOException, StoreException {
    Path beginning = folder.beginning();
    clear(beginning);
    Files.createDirectories(beginning);
    Path made = beginning.resolve(folder.data().getFileName());
    UUID lineage = UUID.randomUUID();
    try (Database database = Database.create(made, folder.vault())) {
      DataState.begin(database, lineage, Holiday.shipped());
      database.checkpoint();
    }
    // Never over another: a share that hangs for a moment may have hidden it.
    if (Files.exists(folder.archiveFile())) {
      throw new FileAlreadyExistsException(folder.archiveFile().toString());
    }
    Files.move(made, folder.data());
    DurableFolder.sync(folder.data());
    new ArchiveFile(DataState.newestSchema(), lineage, 0, 0, DataFileMark.of(folder.data()))
        .write(folder.archiveFile());
    clear(beginning);
  }

  private static void clear(Path beginning) throws IOException {
    if (Files.notExists(beginning)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(beginning)) {
      files = listed.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(beginning);
  }
}
