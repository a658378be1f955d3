package org.banfu.desktop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.archive.BackupStanding;
import org.banfu.archive.KeptBackup;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupModelTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path place;
  private final List<Path> restored = new ArrayList<>();
  private DeskFixture fixture;
  private SettingsModel settings;
  private BackupModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(place.resolve("archive"));
    settings =
        new SettingsModel(
            new SettingsFile(place.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
    model =
        new BackupModel(
            fixture.desk, settings, then -> then.accept(Optional.empty()), restored::add);
    archive().save(SAMPLE, 0, Occasion.IMPORT);
    model.follow(archive());
  }

  @AfterEach
  void close() {
    model.dispose();
    fixture.close();
  }

  @Test
  void whatIsBackedUpNowIsListed() {
    model.make();

    KeptBackup made = model.backups().get().getFirst();
    assertEquals(1, made.proposals());
    assertTrue(made.here() && made.ofNow() && !made.second() && !made.beforeUpgrade());
    assertEquals(List.of(Notice.Weight.DONE), weights());
    String details = new BackupWords(fixture.desk).details(made);
    assertTrue(details.startsWith("1 件 · "), details);
    assertTrue(details.endsWith(" KB · 在本机 · 制作时已核对"), details);
    assertEquals("2024-05-10 10:00", new BackupWords(fixture.desk).name(made));
  }

  @Test
  void beforeARestoreItIsToldWhatIsNewerNow() throws Exception {
    model.make();
    archive().save(SAMPLE.withTitle("改过的题目"), 1, Occasion.EDIT);
    archive().save(SAMPLE.withId("p-2").withNumber("9").withTitle("后来的提案"), 0, Occasion.EDIT);

    fixture.dialogs.answers.add(false);
    model.restore(model.backups().get().getFirst());
    assertEquals(List.of(), restored);

    var question = fixture.dialogs.asked.getFirst();
    assertEquals("恢复", question.verb());
    assertEquals("恢复 2024-05-10 10:00 的备份？", question.title());
    assertTrue(question.text().contains("这个备份里有 1 件"), question.text());
    assertTrue(question.text().contains("1 件是后来新增的，1 件后来改过"), question.text());
    assertTrue(question.text().contains("《后来的提案》"), question.text());
    assertTrue(question.text().contains("replaced-"), question.text());

    fixture.dialogs.answers.add(true);
    model.restore(model.backups().get().getFirst());
    assertEquals(List.of(model.backups().get().getFirst().file()), restored);
  }

  @Test
  void aFileThatIsNoBackupIsToldBeforeAnythingIsAsked() throws Exception {
    Path file = Files.writeString(place.resolve("a.zip"), "a list of names");
    fixture.dialogs.files.add(List.of(file));

    model.restoreFile();

    assertEquals(List.of(), fixture.dialogs.asked);
    assertEquals(List.of(Notice.Weight.FAILED), weights());
  }

  @Test
  void theSecondFolderIsRememberedForThisArchiveAndGetsTheBackups() throws Exception {
    Path stick = Files.createDirectories(place.resolve("stick"));
    fixture.dialogs.folders.add(stick);
    model.chooseSecond();

    assertEquals(Optional.of(stick), model.folder().get());
    var kept = new SecondFolderSetting(settings);
    assertEquals(Optional.of(stick), kept.folder(archive().backups().lineage()));
    assertEquals(Optional.of(DeskFixture.CLOCK.instant()), model.copiedAt());
    model.make();
    assertTrue(model.backups().get().getFirst().second());
    try (var files = Files.list(stick)) {
      assertEquals(1, files.count());
    }

    model.forgetSecond();
    assertEquals(Optional.empty(), kept.folder(archive().backups().lineage()));
    assertEquals(Optional.empty(), model.folder().get());
  }

  @Test
  void theRestoredArchiveGoesOnWithTheSecondFolder() throws Exception {
    Path stick = Files.createDirectories(place.resolve("stick"));
    fixture.dialogs.folders.add(stick);
    model.chooseSecond();
    model.make();
    Path backup = model.backups().get().getFirst().file();
    fixture.session.restore(backup);

    model.follow(archive());

    assertEquals(Optional.of(stick), model.folder().get());
    model.make();
    assertTrue(model.backups().get().getFirst().second());
    model.forgetSecond();
    model.follow(archive());
    assertEquals(Optional.empty(), model.folder().get());
  }

  @Test
  void aFolderInsideTheArchiveIsNoSecondPlace() {
    fixture.dialogs.folders.add(place.resolve("archive/backups"));

    model.chooseSecond();

    assertEquals(Optional.empty(), model.folder().get());
    assertEquals(List.of(Notice.Weight.FAILED), weights());
  }

  @Test
  void withoutAnArchiveTheBackupsAreListedAndCanBeRestored() throws Exception {
    model.make();
    fixture.close();
    var closed = new DeskFixture(place.resolve("archive"));
    var other =
        new BackupModel(
            closed.desk, settings, then -> then.accept(Optional.empty()), restored::add);

    other.refresh();
    closed.dialogs.answers.add(true);
    other.restore(other.backups().get().getFirst());

    assertEquals(1, restored.size());
    assertTrue(closed.dialogs.asked.getFirst().text().contains("打不开"));
  }

  @Test
  void aFailureIsToldOnceAndShownUntilABackupIsMade() throws Exception {
    var trouble = Problem.of("archive.backupFailed", "backups", "disk full");
    tell(Optional.of(trouble));
    tell(Optional.of(trouble));

    assertEquals(Optional.of(trouble), model.trouble().get());
    assertEquals(List.of(Notice.Weight.FAILED), weights());
    assertFalse(fixture.desk.notices().shown().getFirst().links().isEmpty());

    tell(Optional.empty());
    assertEquals(Optional.empty(), model.trouble().get());
    tell(Optional.of(trouble));
    assertEquals(2, weights().size());
  }

  private void tell(Optional<Problem> failure) throws Exception {
    model.tell(
        archive().backups(), new BackupStanding(failure, Optional.empty(), Optional.empty()));
  }

  private Archive archive() throws Exception {
    return fixture.archive();
  }

  private List<Notice.Weight> weights() {
    return fixture.desk.notices().shown().stream().map(Notice::weight).toList();
  }
}
