package org.banfu;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The program as it is started, in a process of its own, with somebody who looks at its window:
/// prints `shown`, `import` (the page of an import is there), `open` (a proposal is in the editor),
/// `told` (a notice), `readable` (it can be opened to read only), `reading`, `listed` (proposals),
/// `iconified` and `raised`, and does what is written to it, a word a line.
final class WatchedStart {
  private static final Duration PAUSE = Duration.ofMillis(30);

  private final Set<String> said = new HashSet<>();

  private WatchedStart() {}

  public static void main(String[] arguments) {
    var watched = new WatchedStart();
    Thread.ofPlatform().daemon().start(watched::look);
    Thread.ofPlatform().daemon().start(watched::listen);
    Banfu.main(arguments);
  }

  private void look() {
    while (true) {
      LockSupport.parkNanos(PAUSE.toNanos());
      onScreen(() -> Window.getWindows().stream().findFirst().ifPresent(it -> lookAt((Stage) it)));
    }
  }

  private void lookAt(Stage stage) {
    say("shown");
    if (stage.isIconified()) {
      say("iconified");
    } else if (said.contains("iconified")) {
      say("raised");
    }
    sayIfThere(stage, "#page-import-review", "import");
    sayIfThere(stage, ".notice-text", "told");
    sayIfThere(stage, "#reading-banner", "reading");
    if (stage.getScene().lookup("#read-only") instanceof Button read && read.isVisible()) {
      say("readable");
    }
    if (stage.getScene().lookup("#proposal-table") instanceof TableView<?> table
        && !table.getItems().isEmpty()) {
      say("listed");
    }
    if (stage.getScene().lookup("#proposal-title") instanceof TextField title
        && !title.getText().isEmpty()) {
      say("open");
    }
  }

  private void sayIfThere(Stage stage, String node, String word) {
    if (stage.getScene().lookup(node) != null) {
      say(word);
    }
  }

  private void say(String word) {
    if (said.add(word)) {
      System.out.println(word);
    }
  }

  private void listen() {
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .forEach(line -> onScreen(() -> act((Stage) Window.getWindows().getFirst(), line)));
  }

  private static void act(Stage stage, String line) {
    switch (line) {
      case "iconify" -> stage.setIconified(true);
      case "close" ->
          Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      case "hang" -> hang();
      case "read" -> ((Button) stage.getScene().lookup("#read-only")).fire();
      case "select" ->
          ((TableView<?>) stage.getScene().lookup("#proposal-table"))
              .getSelectionModel()
              .selectFirst();
      default -> {
        ((TextField) stage.getScene().lookup("#proposal-title")).appendText(line);
        System.out.println("typed");
      }
    }
  }

  private static void hang() {
    System.out.println("hangs");
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void onScreen(Runnable action) {
    try {
      Platform.runLater(action);
    } catch (IllegalStateException e) {
      // The toolkit does not run yet.
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
