package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path program;
  @TempDir private Path home;

  @Test
  void aNamedFolderGoesFirst() throws Exception {
    Files.createDirectory(program.resolve("banfu-data"));

    assertEquals(home.resolve("named"), linux(Map.of()).choose(home.resolve("named")));
  }

  @Test
  void aNamedFolderBecomesAbsolute() {
    assertEquals(
        Path.of("named").toAbsolutePath(), linux(Map.of()).choose(Path.of("other/../named")));
  }

  @Test
  void aFolderBesideTheProgramGoesBeforeTheUsersOwn() throws Exception {
    Path portable = Files.createDirectory(program.resolve("banfu-data"));

    assertEquals(portable, linux(Map.of("XDG_DATA_HOME", "/elsewhere")).choose(null));
  }

  @Test
  void aFileBesideTheProgramIsNoFolder() throws Exception {
    Files.createFile(program.resolve("banfu-data"));

    assertEquals(home.resolve(".local/share/banfu"), linux(Map.of()).choose(null));
  }

  @Test
  void theUsersOwnFolderIsInXdgDataHome() {
    Path data = home.resolve("data");

    assertEquals(
        data.resolve("banfu"), linux(Map.of("XDG_DATA_HOME", data.toString())).choose(null));
  }

  @Test
  void aRelativeOrEmptyXdgDataHomeCountsAsNotSet() {
    Path own = home.resolve(".local/share/banfu");

    assertEquals(own, linux(Map.of("XDG_DATA_HOME", "data")).choose(null));
    assertEquals(own, linux(Map.of("XDG_DATA_HOME", "")).choose(null));
    assertEquals(own, linux(Map.of("XDG_DATA_HOME", "/a\0b")).choose(null));
  }

  @Test
  void onWindowsTheUsersOwnFolderIsInAppdata() {
    Path roaming = home.resolve("roaming");

    assertEquals(
        roaming.resolve("Banfu"), windows(Map.of("APPDATA", roaming.toString())).choose(null));
    assertEquals(home.resolve("AppData/Roaming/Banfu"), windows(Map.of()).choose(null));
  }

  @Test
  void logsLieInTheCacheAndNeverInAnArchive() {
    Path local = home.resolve("local");

    assertEquals(home.resolve(".cache/banfu/logs"), linux(Map.of()).logs());
    assertEquals(
        local.resolve("Banfu/logs"), windows(Map.of("LOCALAPPDATA", local.toString())).logs());
  }

  private DataFolder linux(Map<String, String> environment) {
    return new DataFolder(program, environment, "Linux", home);
  }

  private DataFolder windows(Map<String, String> environment) {
    return new DataFolder(program, environment, "Windows 11", home);
  }
}
