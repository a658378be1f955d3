package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.archive.ProposalRow;
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

/// Searching in the real window (issue 6, point 1): as one types, by keyboard only, passages
/// marked, and the way to the place.
@ExtendWith(ApplicationExtension.class)
class SearchInWindowTest {
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
  void theListGivesWayToMarkedPassagesAsOneTypes(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "缆车");

    until(robot, List.of("20230701", "20240702"));
    assertEquals("找到 2 件", robot.lookup("#search-said").queryLabeled().getText());
    assertTrue(marked(robot).stream().allMatch("缆车"::equals), marked(robot).toString());
    assertTrue(texts(robot, ".search-place").contains("建议二 · 办理答复  "), "the field is named");
    assertFalse(robot.lookup("#proposal-table").query().getParent().getParent().isVisible());

    robot.push(KeyCode.ESCAPE);

    WindowFixture.untilShown(robot, "#proposal-table");
    assertEquals("", field(robot).getText());
    assertTrue(field(robot).isFocused());
  }

  @Test
  void arrowsWalkInTheFieldAndEnterOpensAtThePlace(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "接驳");
    until(robot, List.of("20240702"));
    type(robot, "已");
    until(robot, List.of("20230701", "20240702", "20240703"));
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
    assertTrue(field(robot).isFocused());
    type(robot, "接驳");
    until(robot, List.of("20240702"));

    robot.push(KeyCode.ENTER);

    WindowFixture.until(() -> "接驳".equals(focused().getSelectedText()));
    assertEquals("reply-2", focused().getId());
    robot.push(KeyCode.CONTROL, KeyCode.F);
    WindowFixture.until(() -> field(robot).isFocused());
    assertEquals("接驳", field(robot).getSelectedText());
    assertEquals(List.of("20240702"), numbers(robot));
  }

  @Test
  void tabLeadsToTheBarOverWhatWasFound(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "缆车");
    until(robot, List.of("20230701", "20240702"));

    robot.push(KeyCode.TAB);

    assertEquals("show-hits", robot.window(0).getScene().getFocusOwner().getId());
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "");
    robot.push(KeyCode.TAB);
    assertNotEquals("show-hits", robot.window(0).getScene().getFocusOwner().getId());
  }

  @Test
  void oneClickOnAPassageLeadsToIt(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "渡轮航线");
    until(robot, List.of("20240703"));

    robot.clickOn(robot.lookup(".search-passage").<Node>query());

    WindowFixture.until(() -> "渡轮航线".equals(focused().getSelectedText()));
    assertEquals("关于渡轮的提案", robot.lookup("#editor-title").queryLabeled().getText());
  }

  @Test
  void whatHasOnlyAPartIsShownApart(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "缆车 航线");

    until(robot, List.of("20230701", "20240702", "20240703"));
    assertEquals(
        "没有提案同时含有“缆车 航线”的全部。下面是含有其中一部分的提案：", robot.lookup("#search-said").queryLabeled().getText());
    type(robot, "没有这样的字");
    until(robot, List.of());
    assertEquals("没有提案含有“没有这样的字”。", robot.lookup("#search-said").queryLabeled().getText());
  }

  @Test
  void whatIsComposedIsNotSearchedBeforeItIsThere(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "渡轮");
    until(robot, List.of("20240703"));
    robot.interact(() -> field(robot).end());

    compose(robot, "hang'xian", "");
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.ESCAPE);

    assertEquals("渡轮hang'xian", field(robot).getText());
    assertEquals(List.of("20240703"), numbers(robot));
    compose(robot, "", "航线");
    WindowFixture.until(() -> "渡轮航线".equals(field(robot).getText()));
    WindowFixture.until(() -> marked(robot).contains("渡轮航线"));
  }

  @Test
  void theWordsNarrowTheListToo(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "缆车");
    until(robot, List.of("20230701", "20240702"));

    robot.clickOn("#show-list");

    WindowFixture.untilShown(robot, "#proposal-table");
    // Found in a reply, which no row has.
    WindowFixture.until(() -> WindowFixture.table(robot).getItems().size() == 2);
    type(robot, "lc");
    WindowFixture.until(() -> titles(robot).equals(List.of("关于缆车的提案")));
    type(robot, "接驳 或 年:2023");
    WindowFixture.until(() -> titles(robot).equals(List.of("关于电车的提案", "关于缆车的提案")));
    assertEquals("显示 2 件，共 3 件", robot.lookup("#counted").queryLabeled().getText());
    type(robot, "没有这样的字");
    WindowFixture.untilShown(robot, "#no-match");
    assertEquals("没有符合“没有这样的字”的提案。", robot.lookup("#no-match .label").<Labeled>query().getText());
    type(robot, "缆车");
    robot.clickOn("#show-hits");
    until(robot, List.of("20230701", "20240702"));
    WindowFixture.untilShown(robot, "#search-hits");
  }

  private static List<String> titles(FxRobot robot) throws Exception {
    return WindowFixture.table(robot).getItems().stream().map(ProposalRow::title).sorted().toList();
  }

  @Test
  void whatWasFoundIsExported(FxRobot robot) throws Exception {
    Path lines = place.resolve("found.jsonl");
    window.dialogs.newFiles.add(lines);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(robot, "缆车");
    until(robot, List.of("20230701", "20240702"));

    MenuButton export = robot.lookup("#search-export").queryAs(MenuButton.class);
    robot.interact(() -> export.getItems().getFirst().fire());
    WindowFixture.untilShown(robot, "#batch-do");
    robot.interact(
        () -> robot.lookup("#batch-format").queryComboBox().getSelectionModel().selectLast());
    robot.interact(() -> robot.lookup("#batch-do").queryButton().fire());

    WindowFixture.until(() -> Files.exists(lines) && Files.readAllLines(lines).size() == 2);
    assertTrue(Files.readString(lines).contains("关于电车的提案"));
    assertFalse(Files.readString(lines).contains("关于渡轮的提案"));
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

  private TextInputControl focused() {
    return stage.getScene().getFocusOwner() instanceof TextInputControl control
        ? control
        : new javafx.scene.control.TextField();
  }

  private static void until(FxRobot robot, List<String> numbers) throws Exception {
    WindowFixture.until(() -> numbers(robot).stream().sorted().toList().equals(numbers));
  }

  private static List<String> numbers(FxRobot robot) {
    ListView<SearchHit> list = robot.lookup("#search-hits").queryListView();
    return list.getItems().stream().map(SearchHit::number).toList();
  }

  private static List<String> marked(FxRobot robot) {
    return texts(robot, ".search-mark");
  }

  private static List<String> texts(FxRobot robot, String style) {
    return robot.lookup(style).queryAllAs(Text.class).stream().map(Text::getText).toList();
  }

  private static void compose(FxRobot robot, String composed, String committed) {
    robot.interact(() -> {
      var runs =
          composed.isEmpty()
              ? FXCollections.<InputMethodTextRun>observableArrayList()
              : FXCollections.observableArrayList(
                  new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
      field(robot)
          .fireEvent(
              new InputMethodEvent(
                  InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    });
  }
}
