package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of the first start comes once, and in front of nothing that is looked at.
class WelcomeTest {
  @TempDir Path folder;
  private DeskFixture fixture;
  private SettingsFile file;
  private SettingsModel settings;

  @BeforeEach
  void open() {
    fixture = new DeskFixture(folder.resolve("archive"));
    file = new SettingsFile(folder.resolve("settings.json"));
    settings = new SettingsModel(file, Settings.STANDARD, fixture.desk.tasks());
    OfficeActions.expectFirstStart(settings);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whoeverKillsTheProgramAtOnceSeesItOnce() throws Exception {
    welcome(() -> false);

    assertNotNull(fixture.desk.pages().current().get());
    assertEquals(
        Optional.of("done"), file.read().remembered("office.welcome"), "before any delay ended");
  }

  @Test
  void itWaitsBehindWhatIsSearchedFor() throws Exception {
    welcome(() -> true);

    assertNull(fixture.desk.pages().current().get());
    assertTrue(fixture.desk.pages().takeUp());
    assertEquals("first-start", fixture.desk.pages().current().get().id());
  }

  private void welcome(BooleanSupplier isSearching) throws Exception {
    new OfficeActions(fixture.desk, settings, () -> {}, (kind, name, template, take) -> {})
        .welcome(fixture.archive(), isSearching);
  }
}
