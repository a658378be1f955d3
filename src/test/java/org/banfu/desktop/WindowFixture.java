package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a real archive folder, with real threads; only what would leave the window
/// (file choosers, other programs) is answered by the test.
public final class WindowFixture implements AutoCloseable {
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  public final ScriptedDialogs dialogs = new ScriptedDialogs();
  public final ArchiveSession session;
  public final SettingsModel settings;
  private final Tasks tasks;
  private final Theme theme = new Theme(ChineseFont.choose());

  /// @param folder the archive's; the window's settings are beside it, letters go to `letters` in
  ///   it
  public WindowFixture(Path folder) {
    session = new ArchiveSession(folder, Clock.systemDefaultZone());
    tasks = new Tasks(background, Platform::runLater);
    settings =
        new SettingsModel(
            new SettingsFile(folder.resolveSibling("settings.json")),
            Settings.STANDARD.remembering("export.folder", letters(folder).toString()),
            tasks);
  }

  /// Where letters are written to.
  public static Path letters(Path folder) {
    return folder.resolveSibling("letters");
  }

  /// Shows it in Chinese, from any thread.
  public void show(Stage stage) {
    show(stage, Locale.CHINESE);
  }

  public void show(Stage stage, Locale language) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> showNow(stage, language));
  }

  /// Shows it, on the JavaFX thread.
  public void showNow(Stage stage, Locale language) {
    theme.followSystem();
    var messages = new Messages(language);
    new MainWindow(session, tasks, theme, messages, settings, Clock.systemDefaultZone())
        .show(stage, new Notices(tasks, messages), dialogs);
  }

  /// Asks the window to close as its cross does, and waits until it is gone.
  public static void closeByCross(Stage stage) throws Exception {
    askToClose(stage);
    until(() -> !stage.isShowing());
  }

  /// Asks the window to close as its cross does. The toolkit may end with it.
  public static void askToClose(Stage stage) {
    Platform.runLater(
        () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /// The table of the list, once it is seen.
  public static TableView<ProposalRow> table(FxRobot robot) throws Exception {
    untilShown(robot, "#proposal-table");
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#proposal-table").queryTableView();
  }

  /// Chooses a row by what it is called, and waits until its editor is seen.
  public static void open(FxRobot robot, String title) throws Exception {
    TableView<ProposalRow> table = table(robot);
    until(() -> row(table, title) >= 0);
    robot.interact(() -> table.getSelectionModel().clearAndSelect(row(table, title)));
    until(() -> robot.lookup("#editor-title").queryLabeled().getText().equals(title));
    untilShown(robot, "#editor-title");
  }

  private static int row(TableView<ProposalRow> table, String title) {
    return table.getItems().stream().map(ProposalRow::title).toList().indexOf(title);
  }

  /// Waits until a node is there and seen.
  public static void untilShown(FxRobot robot, String id) throws Exception {
    until(() -> robot.lookup(id).tryQuery().filter(WindowFixture::shows).isPresent());
  }

  /// Waits until this is so on the JavaFX thread; fails if it never is.
  public static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(30, TimeUnit.SECONDS));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean shows(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Ends the archive and the background work, as the program does after its window.
  @Override
  public void close() {
    // What the window began while it closed still finds its archive.
    background.close();
    session.close();
  }
}
