package org.banfu.desktop.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.banfu.archive.Change;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.kit.Delays;

/// The program in a process of its own, with a person who types on and on into the title: a
/// character, a rest of [#PACE] milliseconds. Prints `typed LENGTH MILLIS`, and `kept LENGTH` when
/// the archive has acknowledged a save.
final class TypingChild {
  /// The rest between two keys; the machine may make it longer, never shorter.
  static final int PACE = 30;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final Delays delays = Delays.onThread();
  private final Stage stage = new Stage();

  public static void main(String[] arguments) throws Exception {
    var window = new WindowFixture(Path.of(arguments[0]));
    window.session.archive().onChange(TypingChild::tell);
    Platform.startup(() -> new TypingChild().begin(window));
  }

  private static void tell(Change change) {
    if (change instanceof Change.Saved saved) {
      System.out.println("kept " + saved.row().title().length());
    }
  }

  private void begin(WindowFixture window) {
    window.showNow(stage, Locale.CHINESE);
    openFirst();
  }

  private void openFirst() {
    if (stage.getScene().lookup("#proposal-table") instanceof TableView<?> table
        && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
      typeOn();
    } else {
      later(this::openFirst);
    }
  }

  private void typeOn() {
    if (stage.getScene().lookup("#proposal-title") instanceof TextField title
        && !title.getText().isEmpty()) {
      title.requestFocus();
      Executors.newSingleThreadScheduledExecutor()
          .scheduleWithFixedDelay(() -> key(title), 0, PACE, TimeUnit.MILLISECONDS);
    } else {
      later(this::typeOn);
    }
  }

  private static void key(TextField title) {
    var typed = new CompletableFuture<Void>();
    Platform.runLater(() -> {
      title.appendText("字");
      System.out.println("typed " + title.getLength() + " " + System.currentTimeMillis());
      typed.complete(null);
    });
    typed.join();
  }

  private void later(Runnable action) {
    delays.after(LOOK_AGAIN, () -> Platform.runLater(action));
  }
}
