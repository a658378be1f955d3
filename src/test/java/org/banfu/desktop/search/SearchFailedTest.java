package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where the search text could not be made, nothing is said to be nowhere, or to be found later.
@ExtendWith(ApplicationExtension.class)
class SearchFailedTest {
  @TempDir Path place;
  private Path folder;
  private DeskOnScreen screen;
  private Connection data;
  private SearchViewModel model;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    folder = place.resolve("archive");
    try (Archive archive = FoundArchive.make(folder)) {
      archive.newSearch().awaitComplete();
    }
  }

  private void show(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    screen.archive();
    data = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("banfu"));
    model = new SearchViewModel(screen.desk, id -> Optional.empty());
    var view = new ResultsView(screen.desk, model, (hit, passage) -> {}, () -> {});
    robot.interact(() -> FxStage.show(stage, view.build(), 600, 500));
  }

  @AfterEach
  void close(FxRobot robot) throws Exception {
    robot.interact(() -> model.dispose());
    rename("hidden", "proposal");
    data.close();
    screen.close();
  }

  @Test
  void whatFailsAtTheBeginningHasLookedThroughNothing(FxRobot robot) throws Exception {
    cache(Files::delete);
    show(robot);
    rename("proposal", "hidden");

    robot.interact(() -> model.type("缆车"));

    FxStage.until(() -> said().equals("没有找到，但搜索没有准备好，档案里可能有。"));
    assertEquals("搜索没有准备好，找到的可能不全。请关闭办复，再重新打开，然后再搜。", far());
    assertEquals("找到 0 件，可能不全", counted());
  }

  @Test
  void whatFailsLaterIsNotPreparedAnyMore(FxRobot robot) throws Exception {
    show(robot);
    screen.archive().newSearch().awaitComplete();
    cache(file -> Files.write(file, new byte[0]));
    rename("proposal", "hidden");

    robot.interact(() -> model.type("缆车"));

    FxStage.until(() -> said().equals("没有找到，但搜索没有准备好，档案里可能有。"));
    assertTrue(far().startsWith("搜索没有准备好"), far());
  }

  @Test
  void aGroupIsNotSaidToFindNothing(FxRobot robot) throws Exception {
    show(robot);
    var settings =
        new SettingsModel(
            new SettingsFile(place.resolve("settings.json")),
            Settings.STANDARD,
            screen.desk.tasks());
    var groups = new SavedSearchesViewModel(screen.desk, settings);
    robot.interact(() -> groups.save("缆车", Question.NOTHING.withWords("缆车")));
    FxStage.until(() -> groups.counts().get().equals(Map.of("缆车", 2)));
    cache(file -> Files.write(file, new byte[0]));
    rename("proposal", "hidden");

    robot.interact(() -> groups.save("渡轮", Question.NOTHING.withWords("渡轮")));

    FxStage.until(() -> groups.counts().get().isEmpty());
    groups.dispose();
  }

  private interface Act {
    void on(Path file) throws Exception;
  }

  private void cache(Act act) throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : files.toList()) {
        act.on(file);
      }
    }
  }

  private void rename(String table, String to) throws Exception {
    try (var statement = data.createStatement()) {
      statement.execute("ALTER TABLE IF EXISTS " + table + " RENAME TO " + to);
    }
  }

  private String counted() {
    return ResultsHead.counted(screen.desk, model.answered().get());
  }

  private String said() {
    return ((Label) stage.getScene().lookup("#search-said")).getText();
  }

  private String far() {
    return ((Label) stage.getScene().lookup("#search-far")).getText();
  }
}
