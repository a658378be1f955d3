package org.banfu.bench.child;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The peer of our window: JavaFX with one label, then a text area with a long text.
public final class BareWindow {
  private BareWindow() {}

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 760;

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
      stage.setScene(new Scene(new Label("标签"), WIDTH, HEIGHT));
      stage.show();
      Platform.runLater(() -> shown.complete(stage));
    });
    Stage stage = shown.join();
    FxClock.started();
    FxClock.memory();
    for (int length : WholeWindow.LENGTHS) {
      var area = new TextArea(WholeWindow.text(length));
      area.setWrapText(true);
      area.setMaxSize(760, 700);
      FxClock.onScreen(() -> {
        // As large as ours: without a screen every picture is copied whole.
        stage.setScene(new Scene(new StackPane(area), WIDTH, HEIGHT));
        return area;
      });
      FxClock.keys("key " + length, area);
    }
  }
}
