package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever searches while a page is open sees what is found, and finds the page again.
@ExtendWith(ApplicationExtension.class)
class SearchOverPagesTest {
  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    Path folder = place.resolve("archive");
    Files.createDirectories(WindowFixture.letters(folder));
    FoundArchive.make(folder).close();
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.table(robot);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void resultsComeInFrontOfAPageAndEscLeadsBackToIt(FxRobot robot) throws Exception {
    fire(robot, "statistics");
    WindowFixture.untilShown(robot, "#page-statistics");
    Node page = robot.lookup("#page-statistics").query();

    type(robot, "缆车");

    WindowFixture.untilShown(robot, "#search-hits");
    WindowFixture.until(() -> robot.lookup("#search-hits").queryListView().getItems().size() == 2);
    assertTrue(field(robot).isFocused());
    assertTrue(!page.isVisible());

    robot.push(KeyCode.ESCAPE);

    WindowFixture.until(page::isVisible);
    assertEquals("", field(robot).getText());
    robot.push(KeyCode.ESCAPE);
    WindowFixture.untilShown(robot, "#proposal-table");
  }

  @Test
  void emptyingTheFieldTakesItNotTheKeyboard(FxRobot robot) throws Exception {
    fire(robot, "statistics");
    WindowFixture.untilShown(robot, "#page-statistics");
    type(robot, "缆车");
    type(robot, "");

    assertTrue(field(robot).isFocused());
    robot.push(KeyCode.ESCAPE);

    WindowFixture.untilShown(robot, "#page-statistics");
  }

  @Test
  void whatWasTypedOnAPageIsThereAfterAHitWasOpened(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    WindowFixture.untilShown(robot, "#registration-title");
    robot.interact(
        () -> robot.lookup("#registration-title").queryTextInputControl().setText("关于新提案"));
    type(robot, "渡轮航线");
    WindowFixture.until(() -> robot.lookup("#search-hits").queryListView().getItems().size() == 1);

    robot.push(KeyCode.ENTER);

    WindowFixture.until(
        () -> "关于渡轮的提案".equals(robot.lookup("#editor-title").queryLabeled().getText()));
    WindowFixture.untilShown(robot, "#editor-title");
    robot.push(KeyCode.CONTROL, KeyCode.N);
    WindowFixture.untilShown(robot, "#registration-title");
    assertEquals("关于新提案", robot.lookup("#registration-title").queryTextInputControl().getText());
  }

  private void fire(FxRobot robot, String action) throws Exception {
    MenuButton more = robot.lookup("#more").queryAs(MenuButton.class);
    robot.interact(() ->
        more.getItems().stream()
            .filter(item -> ("menu-" + action).equals(item.getId()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private static void type(FxRobot robot, String words) {
    robot.interact(() -> {
      field(robot).requestFocus();
      field(robot).selectAll();
      field(robot).replaceSelection(words);
    });
  }

  private static TextInputControl field(FxRobot robot) {
    return robot.lookup("#search").queryTextInputControl();
  }
}
