package org.banfu.desktop.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.document.Machine;
import org.banfu.document.font.Fonts;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A letter that is written counts as exported, whatever the look at the fonts says of it.
class LetterExportTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path archive;
  @TempDir Path home;

  private DeskFixture fixture;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(archive);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void export(Machine machine) {
    var editings = new Editings(fixture.desk);
    editings.open(SAMPLE.id());
    var file = new SettingsFile(home.resolve("settings.json"));
    var settings = new SettingsModel(file, Settings.STANDARD, fixture.desk.tasks());
    new ExportViewModel(fixture.desk, editings, settings, home, machine, () -> {}).exportOpen(null);
  }

  private List<Occasion> kept() throws ProblemException {
    return fixture.archive().revisions(SAMPLE.id()).stream().map(Revision::occasion).toList();
  }

  @Test
  void itsRevisionIsKeptBeforeTheFontsAreLookedAt() {
    List<Occasion> atLook = new ArrayList<>();

    export(
        new Machine(() -> {
          try {
            atLook.addAll(kept());
          } catch (ProblemException e) {
            throw new AssertionError(e);
          }
          return Fonts.of(List.of());
        }));

    assertEquals(List.of(Occasion.EXPORT, Occasion.IMPORT), atLook);
  }

  @Test
  void itIsToldAndKeptWhereTheFontsCannotBeLookedAt() throws Exception {
    export(
        new Machine(() -> {
          throw new IllegalStateException("no fonts");
        }));

    assertEquals(List.of(Occasion.EXPORT, Occasion.IMPORT), kept());
    String told = fixture.desk.notices().shown().getFirst().text();
    assertTrue(told.contains("没有能核对"), told);
    try (var files = Files.walk(home)) {
      assertEquals(1, files.filter(file -> file.toString().endsWith(".docx")).count());
    }
  }
}
