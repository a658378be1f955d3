package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.DesktopFace;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.calls.Arrival;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it is started, on a real X server: its own toolkit, window, mouse, keys and
/// clipboard. `xvfb-run -a mvn -Pxvfb`
@Tag("xvfb")
class RealWindowTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path place;
  private final FxRobot robot = new FxRobot();

  @Test
  void theProgramStartsShowsTheSampleTakesKeysAndClosesCleanly() throws Exception {
    Path folder = place.resolve("archive");
    var settings = new SettingsFile(place.resolve("settings.json"));
    // Without it the page of the first start would be shown.
    settings.write(Settings.STANDARD);
    var program =
        new DesktopFace(folder, settings, Clock.systemDefaultZone(), Locale.SIMPLIFIED_CHINESE);
    var ended = new CompletableFuture<Void>();
    Thread.ofPlatform().name("program").start(() -> run(program, ended));

    Stage stage = window(ended);
    WindowFixture.untilShown(robot, "#load-sample");
    robot.clickOn("#load-sample");
    WindowFixture.open(robot, SAMPLE.title());
    copyTheNumberBehindTheTitle();
    WindowFixture.askToClose(stage);
    ended.get(60, TimeUnit.SECONDS);

    assertFalse(stage.isShowing());
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      ProposalRow row = archive.rows().getFirst();
      assertEquals(SAMPLE.title() + SAMPLE.number(), row.title());
    }
  }

  private static void run(DesktopFace program, CompletableFuture<Void> ended) {
    try {
      program.run(new Arrival.Outcome.Alone(), List.of());
      ended.complete(null);
    } catch (Exception e) {
      ended.completeExceptionally(e);
    }
  }

  /// Waits for the toolkit, which the program starts, and its window.
  private static Stage window(CompletableFuture<Void> ended) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> ended.isDone() || shown().findFirst().isPresent());
    return shown().findFirst().orElseThrow(() -> new AssertionError("no window", end(ended)));
  }

  private static Stream<Stage> shown() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast);
  }

  private static Throwable end(CompletableFuture<Void> ended) {
    return ended.isCompletedExceptionally() ? ended.exceptionNow() : null;
  }

  /// By the keys that everybody knows, through the clipboard of the system.
  private void copyTheNumberBehindTheTitle() throws Exception {
    robot.clickOn("#proposal-number").push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    WindowFixture.until(() -> SAMPLE.number().equals(Clipboard.getSystemClipboard().getString()));
    robot.clickOn("#proposal-title").push(KeyCode.END);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    WindowFixture.until(() -> text("#proposal-title").equals(SAMPLE.title() + SAMPLE.number()));
  }

  private String text(String id) {
    return robot.lookup(id).queryTextInputControl().getText();
  }
}
