package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.search.Facet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesViewModelTest {
  private static final Question CABLE_CARS = Question.NOTHING.withWords("缆车");

  @TempDir Path folder;
  private DeskFixture fixture;
  private SettingsFile file;
  private SettingsModel settings;
  private SavedSearchesViewModel model;

  @BeforeEach
  void fill() throws Exception {
    FoundArchive.make(folder.resolve("archive")).close();
    fixture = new DeskFixture(folder.resolve("archive"));
    fixture.archive().newSearch().awaitComplete();
    file = new SettingsFile(folder.resolve("settings.json"));
    settings = new SettingsModel(file, Settings.STANDARD, fixture.desk.tasks());
    model = new SavedSearchesViewModel(fixture.desk, settings);
  }

  @AfterEach
  void close() {
    model.dispose();
    fixture.close();
  }

  @Test
  void aSavedSearchIsCountedAndFoundAgainAtTheNextStart() {
    var asked =
        new Question(
            "缆车\t\\", Map.of(Facet.YEAR, Set.of("2023", "2024"), Facet.UNIT, Set.of("一=二\n")));
    model.save(" 缆车 ", CABLE_CARS);
    model.save("难写的", asked);
    settings.writeNow();

    assertEquals(Map.of("缆车", 2, "难写的", 0), model.counts().get());
    var again =
        new SavedSearchesViewModel(
            fixture.desk, new SettingsModel(file, file.read(), fixture.desk.tasks()));
    assertEquals(
        List.of(new SavedSearch("缆车", CABLE_CARS), new SavedSearch("难写的", asked)),
        again.saved().get());
  }

  @Test
  void itIsRenamedAndRemoved() {
    model.save("缆车", CABLE_CARS);
    SavedSearch saved = model.of(CABLE_CARS).orElseThrow();

    model.rename(saved, "空中交通");

    assertEquals(Map.of("空中交通", 2), model.counts().get());
    model.remove(model.of(CABLE_CARS).orElseThrow());
    assertEquals(List.of(), model.saved().get());
    assertEquals(Map.of(), model.counts().get());
  }

  @Test
  void aNameIsThereOnce() {
    model.save("交通", CABLE_CARS);
    model.save("渡轮", Question.NOTHING.withWords("渡轮"));

    model.rename(model.of(CABLE_CARS).orElseThrow(), "渡轮");

    assertEquals(List.of(new SavedSearch("渡轮", CABLE_CARS)), model.saved().get());
    model.save("渡轮", Question.NOTHING.withWords("航线"));
    assertEquals(1, model.saved().get().size());
  }

  @Test
  void theCountFollowsTheArchive() throws Exception {
    model.save("缆车", CABLE_CARS);
    model.follow(fixture.archive());
    fixture.delays.pass(SavedSearchesViewModel.PAUSE);
    var told = new CountDownLatch(1);
    try (var after = fixture.archive().onChange(change -> told.countDown())) {
      FoundArchive.save(fixture.archive(), "d", "20240704", "关于缆车票价的提案", "", 2024);
      assertTrue(told.await(20, TimeUnit.SECONDS), after.toString());
    }

    fixture.delays.pass(SavedSearchesViewModel.PAUSE);

    assertEquals(Map.of("缆车", 3), model.counts().get());
  }

  @Test
  void anOlderCountThatEndsLaterIsNotShown() throws Exception {
    var screen = new ArrayDeque<Runnable>();
    var tasks = new Tasks(Runnable::run, screen::add, fixture.delays);
    Desk slow =
        new Desk(
            fixture.desk.messages(),
            fixture.session,
            tasks,
            new Jobs(tasks),
            fixture.dialogs,
            fixture.desk.notices(),
            fixture.desk.pages(),
            DeskFixture.CLOCK);
    var late = new SavedSearchesViewModel(slow, settings);
    late.save("缆车", CABLE_CARS);
    FoundArchive.save(fixture.archive(), "d", "20240704", "关于缆车票价的提案", "", 2024);
    FoundArchive.await(fixture.archive(), "缆车", 3);
    late.follow(fixture.archive());
    fixture.delays.pass(SavedSearchesViewModel.PAUSE);
    screen.removeLast().run();

    screen.removeLast().run();
    assertEquals(Map.of("缆车", 3), late.counts().get());
    screen.removeLast().run();

    assertEquals(Map.of("缆车", 3), late.counts().get());
    late.dispose();
  }

  @Test
  void theLastSearchesAreFewAndEachIsThereOnce() {
    for (int i = 0; i < 10; i++) {
      model.remember(Question.NOTHING.withWords("词" + i));
    }
    model.remember(Question.NOTHING.withWords(" 词7 "));

    List<String> names = model.recent().get().stream().map(SavedSearch::name).toList();
    assertEquals(List.of("词7", "词9", "词8", "词6", "词5", "词4"), names);
    assertEquals(SavedSearchesViewModel.RECENT, names.size());
  }

  @Test
  void whatCannotBeReadIsPassedOver() {
    assertEquals(List.of(), SearchMemory.read("\nno tab\n\t\n"));
    assertEquals(
        List.of(new SavedSearch("a", Question.NOTHING.withWords("b"))),
        SearchMemory.read("a\tb\tNOTHING=1\tYEAR"));
  }
}
