package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.kit.SelectableText;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 相似建议 where there is little room, folded, and with much text.
@ExtendWith(ApplicationExtension.class)
class SimilarInTurnTest {
  private static final String LONG = "我局已会同缆车公司增开周末班次。\n".repeat(1250);

  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void withoutRoomThePanelIsFoldedAndTakesTurnsWithTheCards(FxRobot robot) throws Exception {
    show(robot, false);
    assertTrue(robot.lookup("#similar-panel").tryQuery().isEmpty());

    robot.push(KeyCode.F8);
    WindowFixture.untilShown(robot, "#similar-insert-1");
    assertTrue(robot.lookup("#reply-1").tryQuery().isEmpty());
    robot.push(KeyCode.ESCAPE);
    WindowFixture.until(() -> reply(robot).isFocused());
    robot.push(KeyCode.F8);
    WindowFixture.until(
        () -> robot.lookup("#similar-insert-1").tryQuery().filter(Node::isFocused).isPresent());
    robot.push(KeyCode.SPACE);

    WindowFixture.until(() -> reply(robot).getText().equals(PastReplies.ANSWERED));
    assertTrue(reply(robot).isFocused());
    assertTrue(robot.lookup("#similar-panel").tryQuery().isEmpty());
  }

  @Test
  void whatThePersonFoldedStaysFolded(FxRobot robot) throws Exception {
    show(robot, true);
    WindowFixture.untilShown(robot, "#similar-insert-1");

    robot.clickOn("#similar-close");
    WindowFixture.until(() -> robot.lookup("#similar-panel").tryQuery().isEmpty());
    assertTrue(reply(robot).isFocused());
    assertEquals("folded", window.settings.get().remembered("similar.panel").orElse(""));

    robot.clickOn("#similar-open");
    WindowFixture.untilShown(robot, "#similar-insert-1");
    assertEquals("open", window.settings.get().remembered("similar.panel").orElse(""));
  }

  @Test
  void aLongReplyIsShownByPiecesAndInsertedWhole(FxRobot robot) throws Exception {
    make(List.of(Suggestion.of("增开班次", LONG).withId("past-2").withRequest(PastReplies.ASKED)));
    open(robot, true);
    WindowFixture.untilShown(robot, "#similar-reply-1-more");
    assertTrue(shown(robot) < 400, "cut: " + shown(robot));

    robot.interact(() -> robot.lookup("#similar-reply-1-more").queryAs(Hyperlink.class).fire());
    assertTrue(shown(robot) > 3000 && shown(robot) < 4000, "a piece more: " + shown(robot));
    robot.interact(() -> robot.lookup("#similar-insert-1").queryButton().fire());

    WindowFixture.until(() -> reply(robot).getText().equals(LONG));
  }

  @Test
  void fiftyCardsAreComparedWithTheOneThatThePersonIsIn(FxRobot robot) throws Exception {
    var fifty = new ArrayList<Suggestion>();
    for (int i = 1; i <= 50; i++) {
      fifty.add(
          Suggestion.of("第" + i + "项设施", "")
              .withId("many-" + i)
              .withRequest("请在" + i + "号地块修建公共厕所。"));
    }
    fifty.set(39, Suggestion.of("增开缆车", "").withId("many-40").withRequest(PastReplies.ASKED));
    Path folder = folder();
    PastReplies.make(folder);
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      PastReplies.save(archive, PastReplies.proposal("many", "20240500", "关于许多设施的提案", 2024, fifty));
    }
    window = new WindowFixture(folder);
    PastReplies.giveRoom(window.settings);
    window.show(stage);
    WindowFixture.open(robot, "关于许多设施的提案");
    robot.clickOn("#tab-replies");
    for (int i = 1; i <= 3; i++) {
      int at = i;
      robot.interact(() -> robot.lookup("#reply-" + at).query().requestFocus());
    }
    WindowFixture.until(() -> said(robot).contains("与建议三相似"));

    robot.interact(() -> robot.lookup("#similar-found").query().requestFocus());
    WindowFixture.open(robot, "关于方便登山的提案");
    WindowFixture.open(robot, "关于许多设施的提案");
    WindowFixture.open(robot, "关于方便登山的提案");

    WindowFixture.until(() -> said(robot).startsWith("与建议一相似的以往建议"));
    // What is asked there word for word, and the one that was answered.
    assertEquals("第20240500号　关于许多设施的提案", opens(robot, 1));
    assertEquals("第20220123号　关于缆车的提案", opens(robot, 2));
  }

  private void show(FxRobot robot, boolean isWide) throws Exception {
    PastReplies.make(folder());
    open(robot, isWide);
  }

  private void make(List<Suggestion> past) throws Exception {
    try (Archive archive = Archive.open(folder(), Clock.systemUTC())) {
      PastReplies.save(archive, PastReplies.cableCar().withSuggestions(past));
      PastReplies.save(archive, PastReplies.underWork());
    }
  }

  private void open(FxRobot robot, boolean isWide) throws Exception {
    window = new WindowFixture(folder());
    if (isWide) {
      PastReplies.giveRoom(window.settings);
    }
    window.show(stage);
    WindowFixture.open(robot, "关于方便登山的提案");
    robot.clickOn("#tab-replies");
  }

  private Path folder() throws Exception {
    Path folder = place.resolve("archive");
    Files.createDirectories(WindowFixture.letters(folder));
    return folder;
  }

  private static int shown(FxRobot robot) {
    SelectableText text = robot.lookup("#similar-reply-1").query();
    return robot.from((Node) text).lookup(".search-text").queryAllAs(Text.class).stream()
        .mapToInt(piece -> piece.getText().length())
        .sum();
  }

  private static String opens(FxRobot robot, int at) {
    return robot.lookup("#similar-open-" + at).queryAs(Labeled.class).getText();
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#similar-said").queryLabeled().getText();
  }

  private static TextArea reply(FxRobot robot) {
    return robot.lookup("#reply-1").queryAs(TextArea.class);
  }
}
