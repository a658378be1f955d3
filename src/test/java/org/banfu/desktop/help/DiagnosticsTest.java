package org.banfu.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {
  @TempDir Path folder;

  @Test
  void machineAndArchiveAreToldWithoutPathsOrNames() throws Exception {
    Files.write(folder.resolve("a"), new byte[3 * 1024 * 1024]);
    Files.createDirectory(folder.resolve("backups"));
    Files.write(folder.resolve("backups/b"), new byte[2 * 1024 * 1024]);

    var told = Diagnostics.of("1.2.3", 7, folder);

    assertEquals(5 * 1024 * 1024, told.archiveBytes());
    assertTrue(told.text().contains("Banfu 1.2.3\n"), told.text());
    assertTrue(told.text().contains("Archive 7 proposals, 5 MiB\n"), told.text());
    assertTrue(told.text().contains(System.getProperty("java.runtime.version")), told.text());
    assertFalse(told.text().contains(folder.toString()), told.text());
    assertFalse(told.text().contains(System.getProperty("user.home")), told.text());
  }

  @Test
  void anArchiveThatIsGoneIsNoObstacle() {
    assertEquals(0, Diagnostics.of("1", 0, folder.resolve("none")).archiveBytes());
  }
}
