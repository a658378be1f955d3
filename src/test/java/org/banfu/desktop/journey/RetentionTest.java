package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.Garbage;
import org.banfu.desktop.WindowFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A window that was worked in and closed is garbage with all that it showed, while the archive,
/// the settings and the background threads that it used live on.
@ExtendWith(ApplicationExtension.class)
class RetentionTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final Proposal OTHER =
      SAMPLE.withId("other").withNumber("20230999").withTitle("另一件提案");

  @TempDir Path place;
  private final Garbage garbage = new Garbage();

  @Test
  void aClosedWindowIsGarbage(FxRobot robot) throws Exception {
    try (var window = new WindowFixture(filled())) {
      workAndClose(window, robot);
      letGo(robot);

      garbage.assertCollected();
      assertNotNull(window.session.archive().find(SAMPLE.id()).orElseThrow());
    }
  }

  /// In a method of its own, so that no frame holds what it made.
  private void workAndClose(WindowFixture window, FxRobot robot) throws Exception {
    Stage stage = WaitForAsyncUtils.waitForAsyncFx(20_000, (Callable<Stage>) Stage::new);
    window.show(stage, Locale.CHINESE);
    garbage.expect("stage", stage);
    garbage.expect("scene", stage.getScene());
    WindowFixture.open(robot, SAMPLE.title());
    visitTabs(robot);
    WindowFixture.open(robot, OTHER.title());
    visitTabs(robot);
    type(robot);
    // It is no whole letter; the question is answered with yes.
    window.dialogs.answers.add(true);
    export(robot);
    visitPages(robot);
    // With a page open, a letter's notice shown and the last change still on its way.
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    WindowFixture.untilShown(robot, "#page-settings");
    garbage.expect("settings at the end", robot.lookup("#page-settings").query());
    WindowFixture.closeByCross(stage);
  }

  /// The test's own hands, TestFX and the headless screen, keep the last window that they touched.
  private static void letGo(FxRobot robot) throws Exception {
    Stage plain = WaitForAsyncUtils.waitForAsyncFx(20_000, (Callable<Stage>) Stage::new);
    robot.interact(() -> {
      plain.setScene(new Scene(new Group(), 100, 100));
      plain.show();
    });
    robot.targetWindow(plain).clickOn(plain).write("a", 0);
    robot.interact(plain::hide);
  }

  private void visitTabs(FxRobot robot) throws Exception {
    TabPane tabs = robot.lookup("#editor-tabs").queryAs(TabPane.class);
    for (Tab tab : tabs.getTabs()) {
      robot.interact(() -> tabs.getSelectionModel().select(tab));
      WindowFixture.until(() -> tab.getContent() != null && tab.getContent().isVisible());
      garbage.expect(tab.getId(), tab.getContent());
    }
    garbage.expect("table", robot.lookup("#proposal-table").query());
    robot.interact(() -> tabs.getSelectionModel().select(0));
  }

  private void type(FxRobot robot) throws Exception {
    focus(robot, "#proposal-title");
    robot.write("a", 0);
    focus(robot, "#proposal-lead-unit");
    robot.push(KeyCode.END);
    robot.push(KeyCode.BACK_SPACE);
    WindowFixture.until(() -> Window.getWindows().size() > 1);
    garbage.expect("completion", Window.getWindows().getLast());
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.H);
    WindowFixture.untilShown(robot, "#find-what");
    robot.write("的", 0);
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#proposal-table", MouseButton.SECONDARY);
    WindowFixture.until(() -> Window.getWindows().size() > 1);
    garbage.expect("context menu", Window.getWindows().getLast());
    robot.push(KeyCode.ESCAPE);
  }

  private void export(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WindowFixture.untilShown(robot, ".notice");
    garbage.expect("notice", robot.lookup(".notice").query());
    assertTrue(Files.exists(WindowFixture.letters(place.resolve("archive"))));
  }

  private void visitPages(FxRobot robot) throws Exception {
    var pages = new ArrayList<String>();
    for (MenuItem item : robot.lookup("#more").queryAs(MenuButton.class).getItems()) {
      if (item.getId() != null && !item.isDisable()) {
        robot.interact(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
        robot
            .lookup(".page-frame")
            .tryQuery()
            .ifPresent(page -> {
              pages.add(page.getId());
              garbage.expect(page.getId(), page);
              robot.push(KeyCode.ESCAPE);
            });
      }
    }
    assertTrue(
        pages.containsAll(List.of("page-settings", "page-statistics", "page-help")),
        () -> pages.toString());
  }

  private static void focus(FxRobot robot, String id) throws Exception {
    WindowFixture.untilShown(robot, id);
    Node node = robot.lookup(id).query();
    robot.interact(node::requestFocus);
  }

  private Path filled() throws Exception {
    Path folder = place.resolve("archive");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
      archive.save(OTHER, 0, Occasion.IMPORT);
    }
    return folder;
  }
}
