package org.banfu.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.banfu.desktop.kit.ManualDelays;
import org.banfu.desktop.kit.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws Exception {
    Path inTheWay = Files.createDirectories(folder.resolve("settings.json/full")).getParent();

    new SettingsFile(inTheWay).write(Settings.STANDARD);

    try (var left = Files.list(folder)) {
      assertEquals(List.of(inTheWay), left.toList());
    }
  }

  @Test
  void anOlderValueIsNotWrittenOverANewerOne() {
    var file = new SettingsFile(folder.resolve("settings.json"));
    var background = new ArrayDeque<Runnable>();
    var delays = new ManualDelays();
    var model =
        new SettingsModel(
            file, Settings.STANDARD, new Tasks(background::add, Runnable::run, delays));
    model.remember("list.columns", "older");
    delays.pass(Duration.ofSeconds(1));
    model.remember("list.columns", "newer");

    // The window closes while the older one still waits for its turn.
    model.writeNow();
    background.remove().run();

    assertEquals("newer", file.read().remembered("list.columns").orElseThrow());
  }
}
