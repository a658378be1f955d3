package org.banfu.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new archive is begun, and the one that stands there was only not seen for a moment.
class BeginningTest {
  @TempDir private Path path;

  @Test
  void aDataFileIsNotReplaced() throws Exception {
    var folder = new ArchiveFolder(path);
    byte[] there = "a year of work".getBytes(UTF_8);
    Files.write(folder.data(), there);

    assertThrows(FileAlreadyExistsException.class, () -> new Creation(folder).run());

    assertArrayEquals(there, Files.readAllBytes(folder.data()));
    assertTrue(Files.notExists(folder.archiveFile()));
  }

  @Test
  void archiveJsonIsNotReplaced() throws Exception {
    var folder = new ArchiveFolder(path);
    byte[] there = "{}".getBytes(UTF_8);
    Files.write(folder.archiveFile(), there);

    assertThrows(FileAlreadyExistsException.class, () -> new Creation(folder).run());

    assertArrayEquals(there, Files.readAllBytes(folder.archiveFile()));
    assertTrue(Files.notExists(folder.data()));
  }
}
