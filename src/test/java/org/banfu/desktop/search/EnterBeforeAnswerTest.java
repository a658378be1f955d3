package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Enter means what was typed, though the answer comes after it.
@ExtendWith(ApplicationExtension.class)
class EnterBeforeAnswerTest {
  @TempDir Path folder;
  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final List<String> opened = new ArrayList<>();
  private TextField field;
  private TextField elsewhere;
  private DeskFixture fixture;
  private SearchViewModel model;
  private ResultsView view;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    FoundArchive.make(folder).close();
    fixture = new DeskFixture(folder);
    fixture.archive().newSearch().awaitComplete();
    var tasks = new Tasks(waiting::add, Platform::runLater, fixture.delays);
    var slow =
        new Desk(
            fixture.desk.messages(),
            fixture.session,
            tasks,
            new Jobs(tasks),
            fixture.dialogs,
            fixture.desk.notices(),
            fixture.desk.pages(),
            DeskFixture.CLOCK);
    model = new SearchViewModel(slow, id -> Optional.empty());
    view = new ResultsView(slow, model, (hit, passage) -> opened.add(hit.id()), () -> {});
    robot.interact(() -> {
      field = new TextField();
      elsewhere = new TextField();
      FxStage.show(stage, new VBox(field, elsewhere, view.build()), 600, 500);
      field.requestFocus();
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> model.dispose());
    fixture.close();
  }

  @Test
  void theFirstAnswerOfASessionIsOpenedOnceItComes(FxRobot robot) throws Exception {
    enter(robot, "缆车");
    assertEquals(List.of(), opened);

    answer();

    assertEquals(List.of("a"), opened);
  }

  @Test
  void whatWasFoundForAShorterTermIsNotOpened(FxRobot robot) throws Exception {
    robot.interact(() -> model.type("车"));
    answer();

    enter(robot, "车与");
    assertEquals(List.of(), opened);
    answer();

    assertEquals(List.of("b"), opened);
    robot.interact(() -> view.key(KeyCode.ENTER));
    assertEquals(List.of("b", "b"), opened);
  }

  @Test
  void whoTypesOnOrGoesElsewhereIsNotFetched(FxRobot robot) throws Exception {
    enter(robot, "缆");
    robot.interact(() -> model.type("缆车"));
    answer();
    answer();
    assertEquals(List.of(), opened);

    enter(robot, "渡轮");
    robot.interact(elsewhere::requestFocus);
    answer();
    assertEquals(List.of(), opened);
  }

  private void enter(FxRobot robot, String words) {
    robot.interact(() -> {
      model.type(words);
      view.key(KeyCode.ENTER);
    });
  }

  private void answer() throws Exception {
    waiting.poll(20, TimeUnit.SECONDS).run();
    WaitForAsyncUtils.waitForFxEvents();
  }
}
