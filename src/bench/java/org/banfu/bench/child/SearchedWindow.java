package org.banfu.bench.child;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.banfu.desktop.WindowFixture;

/// Our window on a large archive with its search cache, from the start to the first answer, and the
/// memory that it holds then.
public final class SearchedWindow {
  private SearchedWindow() {}

  /// A failure must not leave the JavaFX thread running on.
  public static void main(String[] arguments) {
    try {
      run(Path.of(arguments[0]));
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(Path folder) throws Exception {
    var window = new WindowFixture(folder);
    var shown = new CompletableFuture<Stage>();
    Platform.startup(() -> {
      var stage = new Stage();
      window.showNow(stage, Locale.CHINESE);
      shown.complete(stage);
    });
    Stage stage = shown.join();
    FxClock.until(() ->
        stage.getScene().lookup("#proposal-table") instanceof TableView<?> table
            && !table.getItems().isEmpty());
    Clocked.time(
        "first search",
        () -> {
          FxClock.onScreen(() -> {
            ((TextField) stage.getScene().lookup("#search")).setText("教育");
            return stage;
          });
          FxClock.until(() -> isWhole(stage));
          return stage;
        });
    FxClock.memory();
    window.close();
  }

  /// Whether hits are shown and no more are to come.
  private static boolean isWhole(Stage stage) {
    return stage.getScene().lookup("#search-said") instanceof Label said
        && said.getText().startsWith("找到")
        && !stage.getScene().lookup("#search-far").isVisible();
  }
}
