package org.banfu.desktop.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.text.Messages;
import org.banfu.work.OnDuplicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The merge page on a real archive and a real file, as a person uses it.
@ExtendWith(ApplicationExtension.class)
class MergePageTest {
  @TempDir Path folder;

  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private Stage stage;
  private ArchiveSession session;
  private MergeViewModel model;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @AfterEach
  void close() {
    if (session != null) {
      session.close();
    }
    background.close();
  }

  @Test
  void aDecisionIsChosenInItsRowAndMergedWithOneClick(FxRobot robot) throws Exception {
    show(Locale.CHINESE, Look.STANDARD, 1280, 720);
    ComboBox<OnDuplicate> choice = robot.lookup(changedRow()).queryComboBox();

    robot.interact(() -> choice.getSelectionModel().select(OnDuplicate.KEEP));
    assertEquals("将新增 1 件，作为新版本 0 件，另存 1 件，跳过 0 件；1 件相同，不必处理。", summary(robot));
    robot.clickOn("#merge-now");
    waitFor(() -> model.phase().get() == MergePhase.DONE);

    assertEquals(4, archive().rows().size());
    assertEquals("合并完成：新增 1，作为新版本 0，另存 1，未动 1，拒绝 0。", summary(robot));
    assertTrue(robot.lookup("#merge-now").queryButton().isDisabled());
  }

  @Test
  void theListOfARowOpensWithAClickAndSaysWhatCanBeDone(FxRobot robot) throws Exception {
    show(Locale.CHINESE, Look.STANDARD, 1280, 720);

    robot.clickOn(changedRow());
    waitFor(() -> robot.lookup(changedRow()).queryComboBox().isShowing());
    robot.type(KeyCode.UP, KeyCode.ENTER);

    assertEquals(OnDuplicate.SKIP, model.rows().get().getFirst().decision().get());
  }

  @Test
  void theKeyboardIsEnough(FxRobot robot) throws Exception {
    show(Locale.CHINESE, Look.STANDARD, 1280, 720);
    waitFor(() -> robot.lookup("#merge-table").query().isFocused());

    robot.type(KeyCode.SPACE);
    assertEquals(OnDuplicate.KEEP, model.rows().get().getFirst().decision().get());
    robot.type(KeyCode.DOWN, KeyCode.SPACE);
    assertEquals(OnDuplicate.SKIP, model.rows().get().get(1).decision().get());
    robot.type(KeyCode.SPACE);
    robot.interact(() -> robot.lookup("#merge-now").queryButton().requestFocus());
    robot.type(KeyCode.SPACE);
    waitFor(() -> model.phase().get() == MergePhase.DONE);

    assertEquals(4, archive().rows().size());
  }

  @Test
  void oneClickDecidesAboutAll(FxRobot robot) throws Exception {
    show(Locale.CHINESE, Look.STANDARD, 1280, 720);

    robot.clickOn("#merge-all-skip");

    assertEquals("将新增 1 件，作为新版本 0 件，另存 0 件，跳过 1 件；1 件相同，不必处理。", summary(robot));
    assertEquals(
        OnDuplicate.SKIP, robot.lookup(changedRow()).<OnDuplicate>queryComboBox().getValue());
  }

  @Test
  void whatCannotBeReadIsSaidOnThePage(FxRobot robot) throws Exception {
    Path broken = Files.writeString(folder.resolve("坏.banfu"), "PK\u0003\u0004");

    show(Locale.CHINESE, Look.STANDARD, 1280, 720, broken);

    Label said = robot.from(robot.lookup("#merge-told").<Node>query()).lookup(".label").query();
    assertTrue(said.getText().contains("坏.banfu"), said.getText());
    assertEquals("没有重复的提案。", robot.lookup("#merge-questions").queryLabeled().getText());
    assertTrue(robot.lookup("#merge-all-keep").queryButton().isDisabled());
  }

  @ParameterizedTest
  @CsvSource({
    "zh, LIGHT, 100, 1280, 720",
    "zh, DARK, 200, 853, 480",
    "en, LIGHT, 200, 853, 480",
    "en, DARK, 90, 853, 480"
  })
  void everythingIsNamedAndNothingIsCut(
      String language, Look.Mode mode, int percent, int width, int height, FxRobot robot)
      throws Exception {
    show(Locale.of(language), new Look(mode, percent, null), width, height);
    robot.clickOn("#merge-now");
    waitFor(() -> model.phase().get() == MergePhase.DONE);
    WaitForAsyncUtils.waitForFxEvents();
    // On a busy machine the pulse that gives the new sentence its room may still be to come.
    Parent root = robot.lookup("#merge-now").query().getScene().getRoot();
    robot.interact(() -> {
      root.applyCss();
      root.layout();
    });

    var cut = new ArrayList<String>();
    Node table = robot.lookup("#merge-table").query();
    for (Node node : robot.lookup(one -> one instanceof Labeled).queryAll()) {
      // The table scrolls sideways and shows its longest cells as far as there is room.
      boolean checked = node.isVisible() && !isIn(node, table);
      if (checked && node instanceof Labeled labeled && isCut(labeled)) {
        cut.add(labeled.getText());
      }
    }
    assertEquals(List.of(), cut);
    assertNotNull(robot.lookup("#merge-table").<TableView<?>>query().getAccessibleText());
    for (Node node : robot.lookup(".combo-box").queryAll()) {
      assertNotNull(((ComboBox<?>) node).getAccessibleText());
    }
    for (String id : List.of("#merge-now", "#merge-all-skip", "#merge-all-revise")) {
      Button button = robot.lookup(id).queryButton();
      assertFalse(button.getText().isBlank());
      assertTrue(button.localToScene(button.getBoundsInLocal()).getMaxX() <= width, id);
      assertTrue(button.localToScene(button.getBoundsInLocal()).getMaxY() <= height, id);
    }
  }

  private static boolean isIn(Node node, Node above) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /// JavaFX shows as much of a text as there is room for, and an ellipsis.
  private static boolean isCut(Labeled labeled) {
    return labeled.lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .anyMatch(shown -> !shown.equals(labeled.getText()));
  }

  private void show(Locale language, Look look, int width, int height, Path... only)
      throws Exception {
    session = new ArchiveSession(folder.resolve("archive"), DeskFixture.CLOCK);
    List<Path> sources =
        only.length > 0 ? List.of(only) : List.of(Handovers.file(folder, archive()));
    var tasks = new Tasks(background, Platform::runLater);
    var messages = new Messages(language);
    var desk =
        new Desk(
            messages,
            session,
            tasks,
            new Jobs(tasks),
            new ScriptedDialogs(),
            new Notices(tasks, messages),
            new Pages(),
            DeskFixture.CLOCK);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          model = new MergeViewModel(desk, sources);
          var scene = new Scene(new MergePage(desk, model).build(), width, height);
          var theme = new Theme(ChineseFont.choose());
          theme.use(look);
          theme.dress(scene);
          stage.setScene(scene);
          stage.sizeToScene();
          stage.setWidth(width);
          stage.setHeight(height);
          stage.show();
          model.look();
        });
    waitFor(() -> model.phase().get() == MergePhase.DECIDING);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String changedRow() {
    return "#decision-" + Handovers.CHANGED.id();
  }

  private static String summary(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#merge-summary").queryLabeled().getText();
  }

  private Archive archive() throws Exception {
    return session.archive();
  }

  private static void waitFor(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }
}
