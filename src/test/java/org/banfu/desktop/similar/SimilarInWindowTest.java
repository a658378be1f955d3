package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.archive.Revision;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.kit.SelectableText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 相似建议 in the real window (issue 6, point 5): past replies beside the card, inserted with their
/// source, opened and come back from.
@ExtendWith(ApplicationExtension.class)
class SimilarInWindowTest {
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
    PastReplies.make(folder);
    window = new WindowFixture(folder);
    PastReplies.giveRoom(window.settings);
    window.show(stage);
    WindowFixture.open(robot, "关于方便登山的提案");
    robot.clickOn("#tab-replies");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void oneClickInsertsTheReplyAtTheCaretAsOneStepAndHistoryTellsFromWhere(FxRobot robot)
      throws Exception {
    untilFound(robot);
    assertEquals(List.of(PastReplies.ASKED), marked(robot, "#similar-request-1"));
    assertEquals(List.of("增开缆车班次"), marked(robot, "#similar-heading-1"));
    robot.clickOn("#reply-1").write("前后");
    robot.interact(() -> reply(robot, 1).positionCaret(1));

    robot.clickOn("#similar-insert-1");

    assertEquals("前" + PastReplies.ANSWERED + "后", reply(robot, 1).getText());
    assertTrue(reply(robot, 1).isFocused());
    assertEquals(1 + PastReplies.ANSWERED.length(), reply(robot, 1).getCaretPosition());
    WindowFixture.until(() -> newest().equals(List.of("20220123", "关于缆车的提案", "2")));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("前后", reply(robot, 1).getText());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("前" + PastReplies.ANSWERED + "后", reply(robot, 1).getText());
    robot.clickOn("#tab-history");
    WindowFixture.until(() ->
        robot.lookup("#revisions .list-cell").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .anyMatch(said -> said != null && said.contains("插入第20220123号建议二的答复（关于缆车的提案）")));
  }

  private static List<String> marked(FxRobot robot, String id) {
    return robot
        .from(robot.lookup(id).<Node>query())
        .lookup(".search-mark")
        .queryAllAs(Text.class)
        .stream()
        .map(Text::getText)
        .toList();
  }

  @Test
  void theReplyIsInsertedByKeyboardOnly(FxRobot robot) throws Exception {
    untilFound(robot);
    robot.interact(() -> reply(robot, 1).requestFocus());

    robot.push(KeyCode.F8);
    WindowFixture.until(() -> robot.lookup("#similar-insert-1").query().isFocused());
    robot.push(KeyCode.SPACE);

    WindowFixture.until(() -> reply(robot, 1).isFocused());
    assertEquals(PastReplies.ANSWERED, reply(robot, 1).getText());
  }

  @Test
  void aSelectedParagraphIsInsertedByKeyboardOnly(FxRobot robot) throws Exception {
    untilFound(robot);
    assertTrue(robot.lookup("#similar-insert-part-1").query().isDisabled());
    robot.interact(() -> robot.lookup("#similar-reply-1").query().requestFocus());

    robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertFalse(robot.lookup("#similar-insert-part-1").query().isDisabled());
    robot.push(KeyCode.ENTER);

    WindowFixture.until(() -> reply(robot, 1).isFocused());
    assertEquals("运营时间自五月起延长至晚上十点。", reply(robot, 1).getText());
  }

  @Test
  void aParagraphIsSelectedByADoubleClickAndInsertedByAClick(FxRobot robot) throws Exception {
    untilFound(robot);
    robot.doubleClickOn(robot.lookup("#similar-reply-1").<Node>query());
    SelectableText text = robot.lookup("#similar-reply-1").query();
    assertTrue(List.of(PastReplies.ANSWERED.split("\n", -1)).contains(text.selected().get()));

    robot.clickOn("#similar-insert-part-1");

    assertEquals(text.selected().get(), reply(robot, 1).getText());
  }

  @Test
  void thePastProposalIsOpenedThereAndOneComesBack(FxRobot robot) throws Exception {
    untilFound(robot);

    robot.clickOn("#similar-open-1");
    untilOpen(robot, "关于缆车的提案");
    WindowFixture.until(() -> reply(robot, 2).isFocused());
    assertEquals("返回 第20240477号　关于方便登山的提案 建议一", text(robot, "#similar-back"));

    robot.clickOn("#similar-back");
    untilOpen(robot, "关于方便登山的提案");
    WindowFixture.until(() -> reply(robot, 1).isFocused());
    assertFalse(robot.lookup("#similar-back").query().getParent().isVisible());
    untilFound(robot);
    robot.clickOn("#similar-open-1");
    untilOpen(robot, "关于缆车的提案");

    robot.push(KeyCode.ALT, KeyCode.LEFT);

    untilOpen(robot, "关于方便登山的提案");
  }

  @Test
  void aCardWithoutAReplyTellsWhyNothingIsInserted(FxRobot robot) throws Exception {
    untilFound(robot);
    int at = text(robot, "#similar-open-1").contains("渡轮") ? 1 : 2;

    WindowFixture.until(() -> text(robot, "#similar-open-" + at).contains("渡轮"));

    assertTrue(robot.lookup("#similar-insert-" + at).query().isDisabled());
    assertEquals(
        "这条建议没有答复，不能插入。", robot.lookup("#similar-insert-" + at).query().getAccessibleHelp());
  }

  @Test
  void theCardThatThePersonIsInIsCompared(FxRobot robot) throws Exception {
    untilFound(robot);

    robot.interact(() -> reply(robot, 2).requestFocus());

    WindowFixture.until(() -> text(robot, "#similar-said").equals("没有与建议二相似的以往建议。"));
    robot.interact(() -> reply(robot, 1).requestFocus());
    untilFound(robot);
  }

  private void untilFound(FxRobot robot) throws Exception {
    WindowFixture.until(() ->
        robot.lookup("#similar-open-1").tryQueryAs(Labeled.class).stream()
            .anyMatch(one -> one.getText().equals("第20220123号　关于缆车的提案")));
  }

  private static void untilOpen(FxRobot robot, String title) throws Exception {
    WindowFixture.until(() -> text(robot, "#editor-title").equals(title));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static TextArea reply(FxRobot robot, int at) {
    return robot.lookup("#reply-" + at).queryAs(TextArea.class);
  }

  private List<String> newest() throws Exception {
    List<Revision> all = window.session.archive().revisions("now");
    return all.isEmpty()
        ? List.of()
        : all.getFirst().source().stream()
            .flatMap(source ->
                List.of(source.number(), source.title(), "" + source.suggestion()).stream())
            .toList();
  }
}
