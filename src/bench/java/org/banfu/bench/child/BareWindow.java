package org.banfu.bench.child;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;

/// The peer of our window: JavaFX with one label, then a text area with a long text.
public final class BareWindow {
  private BareWindow() {}

  /// A failure must not leave the JavaFX thread running on.
  public static void main(String[] arguments) {
    try {
      run();
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run() throws Exception {
    var shown = new CompletableFuture<Stage>();
    Platform.startup(() -> {
      var stage = new Stage();
      stage.setScene(new Scene(new Label("标签"), 1280, 760));
      stage.show();
      Platform.runLater(() -> shown.complete(stage));
    });
    Stage stage = shown.join();
    FxClock.started();
    FxClock.memory();
    for (int length : WholeWindow.LENGTHS) {
      var area = new TextArea(WholeWindow.text(length));
      area.setWrapText(true);
      FxClock.onScreen(() -> {
        stage.setScene(new Scene(area, 760, 700));
        return area;
      });
      FxClock.keys("key " + length, area);
    }
  }
}
