package org.banfu.desktop;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Theme;

/// What stands in the window while nothing else can be done in it: what is under way, and perhaps a
/// way to leave it out.
final class WaitingScene {
  private WaitingScene() {}

  /// @param why empty if the title says all
  static Scene of(Scene before, Theme theme, String title, String why, Optional<Action> leave) {
    var said = new Label(title);
    said.setId("waiting");
    said.setWrapText(true);
    said.getStyleClass().add("page-title");
    var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setId("waiting-progress");
    bar.setAccessibleText(title);
    var all = new VBox(said, bar);
    if (!why.isEmpty()) {
      var reason = new Label(why);
      reason.setWrapText(true);
      reason.setMinHeight(Region.USE_PREF_SIZE);
      all.getChildren().add(reason);
    }
    leave.ifPresent(action -> {
      Button button = action.button();
      all.getChildren().add(button);
    });
    all.getStyleClass().add("waiting");
    var scene = new Scene(all, before.getWidth(), before.getHeight());
    theme.dress(scene);
    return scene;
  }
}
