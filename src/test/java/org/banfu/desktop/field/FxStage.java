package org.banfu.desktop.field;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.Theme;
import org.testfx.util.WaitForAsyncUtils;

/// A stage that looks like the program, for tests of a part of it.
public final class FxStage {
  private FxStage() {}

  /// Shows the part in our look, light. On the JavaFX thread.
  public static void show(Stage stage, Parent part, double width, double height) {
    var theme = new Theme(ChineseFont.choose());
    theme.use(new Look(Look.Mode.LIGHT, 100, null));
    var scene = new Scene(part, width, height);
    theme.dress(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setScene(scene);
    // TestFX shares one stage: the size of an earlier window would stay.
    stage.sizeToScene();
    stage.show();
  }

  /// Waits until this is so on the JavaFX thread; fails if it never is.
  public static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(20, TimeUnit.SECONDS));
    Platform.requestNextPulse();
  }
}
