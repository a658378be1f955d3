package org.banfu.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Delays;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;

/// The real window on a real archive, driven from outside of the JavaFX thread: what the pictures
/// of the guide and the walk through all screens share.
final class OpenWindow implements AutoCloseable {
  private static final int PATIENCE = 30;

  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final Messages messages;
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private final ArchiveSession session;
  private final SettingsModel settings;
  private final Stage stage;

  /// Shows it, and waits until its proposals are listed, or it says that there are none.
  OpenWindow(
      Stage stage, Path archive, Path settingsFile, Clock clock, Locale language, Settings settings)
      throws Exception {
    this(stage, archive, settingsFile, clock, language, settings, Delays.onThread());
  }

  /// @param delays how long things wait
  OpenWindow(
      Stage stage,
      Path archive,
      Path settingsFile,
      Clock clock,
      Locale language,
      Settings settings,
      Delays delays)
      throws Exception {
    this.stage = stage;
    this.messages = new Messages(language);
    this.session = new ArchiveSession(archive, clock);
    var tasks = new Tasks(background, Platform::runLater, delays);
    var theme = new Theme(ChineseFont.choose());
    this.settings = new SettingsModel(new SettingsFile(settingsFile), settings, tasks);
    onScreen(() -> {
      var window = new MainWindow(session, tasks, theme, messages, this.settings, clock);
      stage.setX(0);
      stage.setY(0);
      window.show(stage, new Notices(tasks, messages), dialogs);
      return stage;
    });
    until(() ->
        isListed()
            || isShown(scene().lookup("#empty"))
            || scene().lookup(".page-frame") != null
            || isShown(scene().lookup("#failed")));
  }

  private boolean isListed() {
    return scene().lookup("#proposal-table") instanceof TableView<?> table
        && !table.getItems().isEmpty()
        && isShown(table);
  }

  /// The open archive. Not on the screen's thread.
  Archive archive() throws ProblemException {
    return session.archive();
  }

  Scene scene() {
    return stage.getScene();
  }

  void look(Look look) throws Exception {
    onScreen(() -> {
      settings.change(now -> now.withLook(look));
      return look;
    });
    settle();
  }

  void size(double width, double height) throws Exception {
    onScreen(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      return stage;
    });
    settle();
  }

  /// Opens the proposal in this row of the list.
  void open(int row) throws Exception {
    if (scene().lookup("#proposal-table") == null) {
      act("fold-side-bar");
    }
    onScreen(() -> enter(row));
    // What long work changed may make the list anew meanwhile, with the selection it had.
    until(() -> isShown(scene().lookup("#editor")) || !enter(row));
    settle();
  }

  private boolean enter(int row) {
    if (scene().lookup("#proposal-table") instanceof TableView<?> table) {
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(row);
      table.fireEvent(pressed(KeyCode.ENTER));
    }
    return true;
  }

  TabPane tabs() {
    return (TabPane) scene().lookup("#editor-tabs");
  }

  void tab(int index) throws Exception {
    onScreen(() -> {
      tabs().getSelectionModel().select(index);
      return index;
    });
    settle();
  }

  boolean isPageShown() throws Exception {
    // Pages lie one above the other; those beneath are there, too.
    return onScreen(
        () -> scene().getRoot().lookupAll(".page-frame").stream().anyMatch(OpenWindow::isShown));
  }

  void back() throws Exception {
    onScreen(() -> {
      if (scene().lookup("#page-back") instanceof Button back) {
        back.fire();
      }
      return stage;
    });
    settle();
  }

  void press(KeyCode code, KeyCombination.Modifier... modifiers) throws Exception {
    onScreen(() -> {
      var keys = new KeyCodeCombination(code, modifiers);
      boolean control = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
      boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
      Node at = scene().getFocusOwner() == null ? scene().getRoot() : scene().getFocusOwner();
      Event.fireEvent(
          at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
      return keys;
    });
    settle();
  }

  /// Does the action with this id, from its button or from a menu of the window.
  void act(String id) throws Exception {
    onScreen(() -> {
      if (scene().lookup("#" + id) instanceof ButtonBase button
          && !(button instanceof MenuButton)) {
        button.fire();
        return button;
      }
      MenuItem item =
          scene().getRoot().lookupAll(".menu-button").stream()
              .flatMap(node -> ((MenuButton) node).getItems().stream())
              .filter(it -> ("menu-" + id).equals(it.getId()))
              .findFirst()
              .orElseThrow(() -> new AssertionError("nothing does " + id));
      item.fire();
      return item;
    });
    settle();
  }

  /// Waits until two pictures were laid out after everything that is under way.
  void settle() throws Exception {
    for (int i = 0; i < 2; i++) {
      var laidOut = new CompletableFuture<Boolean>();
      onScreen(() -> {
        var once = new AtomicReference<Runnable>();
        once.set(() -> {
          scene().removePostLayoutPulseListener(once.get());
          laidOut.complete(true);
        });
        scene().addPostLayoutPulseListener(once.get());
        Platform.requestNextPulse();
        return once;
      });
      laidOut.get(PATIENCE, TimeUnit.SECONDS);
    }
  }

  /// Waits until this is so on the screen.
  void until(BooleanSupplier condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!onScreen(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("this never came about");
      }
      settle();
    }
  }

  static <T> T onScreen(Callable<T> work) throws Exception {
    if (Platform.isFxApplicationThread()) {
      return work.call();
    }
    var done = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception | AssertionError e) {
        done.completeExceptionally(e);
      }
    });
    return done.get(PATIENCE, TimeUnit.SECONDS);
  }

  static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node != null;
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  @Override
  public void close() throws Exception {
    onScreen(() -> {
      stage.hide();
      return stage;
    });
    session.close();
    background.close();
  }
}
