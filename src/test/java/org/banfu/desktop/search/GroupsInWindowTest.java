package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.desktop.WindowFixture;
import org.banfu.search.SearchHit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Filters, order, smart groups and the last searches in the real window (issue 6, points 1 and 4).
@ExtendWith(ApplicationExtension.class)
class GroupsInWindowTest {
  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1280);
    stage.setHeight(720);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    Path folder = place.resolve("archive");
    Files.createDirectories(WindowFixture.letters(folder));
    FoundArchive.make(folder).close();
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.table(robot);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "缆车");
    until(robot, List.of("20230701", "20240702"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aValueOfAFacetNarrowsAndItsCountIsThere(FxRobot robot) throws Exception {
    MenuButton year = robot.lookup("#search-facet-YEAR").queryAs(MenuButton.class);
    assertEquals("年度", year.getText());
    robot.interact(year::show);
    assertEquals(
        List.of("2024（1）", "2023（1）"), year.getItems().stream().map(MenuItem::getText).toList());

    robot.interact(() -> year.getItems().getFirst().fire());
    robot.interact(year::hide);

    until(robot, List.of("20240702"));
    assertEquals("年度：2024", year.getText());
    assertTrue(field(robot).isFocused());
    robot.clickOn("#search-clear-filters");
    until(robot, List.of("20230701", "20240702"));
  }

  @Test
  void theOrderIsChosenAndRemembered(FxRobot robot) throws Exception {
    assertEquals(List.of("20230701", "20240702"), numbers(robot));

    fire(robot, "#search-order", "search-order-NEWEST");

    WindowFixture.until(() -> numbers(robot).equals(List.of("20240702", "20230701")));
    assertEquals("NEWEST", window.settings.get().remembered("search.order").orElseThrow());
  }

  @Test
  void aSearchIsSavedRenamedAskedAgainAndRemoved(FxRobot robot) throws Exception {
    fire(robot, "#search-group", "menu-group-save-as");
    WindowFixture.untilShown(robot, "#group-name");
    assertEquals("缆车", robot.lookup("#group-name").queryTextInputControl().getText());
    robot.interact(() -> robot.lookup("#group-name").queryTextInputControl().setText("空中"));
    robot.push(KeyCode.ENTER);
    WindowFixture.until(() -> aloud(robot).equals(List.of("智能分组 空中，2 件")));
    assertTrue(field(robot).isFocused());

    fire(robot, "#search-group", "menu-group-rename");
    robot.interact(() -> robot.lookup("#group-name").queryTextInputControl().setText("空中交通"));
    robot.clickOn("#group-do");
    WindowFixture.until(() -> aloud(robot).equals(List.of("智能分组 空中交通，2 件")));
    robot.push(KeyCode.ESCAPE);
    WindowFixture.untilShown(robot, "#proposal-table");

    robot.interact(() -> side(robot).requestFocus());
    robot.push(KeyCode.HOME).push(KeyCode.ENTER);
    until(robot, List.of("20230701", "20240702"));
    assertEquals("缆车", field(robot).getText());
    fire(robot, "#search-group", "menu-group-remove");
    WindowFixture.until(() -> !side(robot).isVisible());
  }

  @Test
  void aGroupOfTheSameNameIsNotLostInSilence(FxRobot robot) throws Exception {
    fire(robot, "#search-group", "menu-group-save-as");
    WindowFixture.untilShown(robot, "#group-name");
    robot.interact(() -> robot.lookup("#group-name").queryTextInputControl().setText("常用"));
    robot.interact(() -> robot.lookup("#group-do").queryButton().fire());
    type(robot, "渡轮");
    until(robot, List.of("20240703"));
    fire(robot, "#search-group", "menu-group-save-as");
    WindowFixture.untilShown(robot, "#group-name");

    robot.interact(() -> robot.lookup("#group-name").queryTextInputControl().setText(" 常用 "));

    assertTrue(robot.lookup("#group-do").query().isDisabled());
    assertEquals("已有智能分组“常用”，请换一个名称。", robot.lookup("#group-taken").queryLabeled().getText());
    robot.push(KeyCode.ENTER);
    assertTrue(robot.lookup("#group-name").query().isVisible());
    robot.interact(() -> robot.lookup("#group-name").queryTextInputControl().setText("渡轮"));
    assertFalse(robot.lookup("#group-taken").query().isVisible());
    robot.push(KeyCode.ENTER);
    fire(robot, "#search-group", "menu-group-rename");
    assertFalse(robot.lookup("#group-taken").query().isVisible(), "its own name is not taken");
  }

  @Test
  void theProposedNameTellsWhatItIsNarrowedTo(FxRobot robot) throws Exception {
    MenuButton year = robot.lookup("#search-facet-YEAR").queryAs(MenuButton.class);
    robot.interact(year::show);
    robot.interact(() -> year.getItems().getFirst().fire());
    robot.interact(year::hide);
    until(robot, List.of("20240702"));

    fire(robot, "#search-group", "menu-group-save-as");

    WindowFixture.untilShown(robot, "#group-name");
    assertEquals("缆车 · 2024", robot.lookup("#group-name").queryTextInputControl().getText());
  }

  @Test
  void whatWasOpenedIsAmongTheLastSearches(FxRobot robot) throws Exception {
    robot.push(KeyCode.ENTER);

    WindowFixture.until(() -> aloud(robot).equals(List.of("最近搜索 缆车")));
  }

  @Test
  void aGroupOfTheSideBarEndsTheSearch(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#side-bar").queryListView().getSelectionModel().select(0));

    WindowFixture.until(() -> field(robot).getText().isEmpty());
    WindowFixture.untilShown(robot, "#list-title");
  }

  private static void fire(FxRobot robot, String menu, String item) {
    robot.interact(() ->
        robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
            .filter(one -> item.equals(one.getId()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private static List<String> aloud(FxRobot robot) {
    return robot.lookup("#side-searches .list-cell").queryAll().stream()
        .map(node -> node.getAccessibleText())
        .filter(text -> text != null)
        .toList();
  }

  private static ListView<?> side(FxRobot robot) {
    return robot.lookup("#side-searches").queryListView();
  }

  private static void type(FxRobot robot, String words) {
    robot.interact(() -> {
      field(robot).selectAll();
      field(robot).replaceSelection(words);
    });
  }

  private static TextInputControl field(FxRobot robot) {
    return robot.lookup("#search").queryTextInputControl();
  }

  private static void until(FxRobot robot, List<String> numbers) throws Exception {
    WindowFixture.until(() -> numbers(robot).stream().sorted().toList().equals(numbers));
  }

  private static List<String> numbers(FxRobot robot) {
    ListView<SearchHit> list = robot.lookup("#search-hits").queryListView();
    return list.getItems().stream().map(SearchHit::number).toList();
  }
}
