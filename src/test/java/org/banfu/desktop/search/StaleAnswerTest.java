package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.archive.HeldSearch;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a crash the kept search text is older than the archive: what is answered from it becomes
/// right without anybody doing anything.
class StaleAnswerTest {
  /// More than are read before the first answer.
  private static final int MANY = 300;

  @TempDir Path folder;
  private DeskFixture fixture;

  @BeforeEach
  void fill() throws Exception {
    List<Proposal> proposals = new Generator(7).proposals(MANY).toList();
    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      saveAll(archive, proposals, 0, "缆车");
      archive.newSearch().awaitComplete();
    }
    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      // Without search: nothing tells the cache.
      saveAll(archive, proposals, 1, "渡轮");
    }
    fixture = new DeskFixture(folder);
  }

  private static void saveAll(Archive archive, List<Proposal> proposals, int version, String notes)
      throws Exception {
    archive.saveAll(
        proposals.stream()
            .map(it -> new NewSave(it.withNotes(notes), version, Occasion.IMPORT, List.of()))
            .toList());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theSearchAsksAgainUntilAllIsRead() throws Exception {
    var model = new SearchViewModel(fixture.desk, id -> Optional.empty());
    var held = HeldSearch.of(fixture.archive());
    model.type("渡轮");
    assertEquals(0, total(model));
    held.close();

    pass(() -> total(model) == MANY);

    assertEquals(MANY, total(model));
    model.type("缆车");
    assertEquals(0, total(model));
    pass(() -> fixture.delays.pending() == 0);
    assertEquals(0, fixture.delays.pending(), "nobody asks for ever");
    model.dispose();
  }

  @Test
  void aGroupIsCountedAgainUntilAllIsRead() throws Exception {
    var settings =
        new SettingsModel(
            new SettingsFile(folder.resolveSibling("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
    var groups = new SavedSearchesViewModel(fixture.desk, settings);
    var held = HeldSearch.of(fixture.archive());
    groups.save("轮船", Question.NOTHING.withWords("渡轮"));
    assertEquals(Map.of("轮船", 0), groups.counts().get());
    held.close();

    pass(() -> groups.counts().get().equals(Map.of("轮船", MANY)));

    assertEquals(Map.of("轮船", MANY), groups.counts().get());
    groups.dispose();
  }

  private interface Condition {
    boolean holds();
  }

  private void pass(Condition condition) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!condition.holds() && System.nanoTime() < end) {
      fixture.delays.pass(SavedSearchesViewModel.PAUSE);
    }
  }

  private static int total(SearchViewModel model) {
    return model.result().get().total();
  }
}
