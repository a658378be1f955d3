package org.banfu.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.banfu.desktop.kit.Notices;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What a later start of the program asks of this window. On the JavaFX thread.
final class WindowFront {
  private @Nullable Stage stage;
  private @Nullable Consumer<List<Path>> take;
  private @Nullable Notices notices;

  /// The window is shown from now on.
  void stands(Stage shown, Consumer<List<Path>> takes, Notices told) {
    stage = shown;
    take = takes;
    notices = told;
  }

  /// Comes to the front; files are taken as if they were dropped.
  ///
  /// @return false if there is no window any more
  boolean call(List<Path> files) {
    if (stage == null || take == null || !stage.isShowing()) {
      return false;
    }
    if (!files.isEmpty()) {
      take.accept(files);
    }
    raise(stage);
    return true;
  }

  void tell(Problem problem) {
    if (notices != null) {
      notices.tell(problem);
    }
  }

  private static void raise(Stage stage) {
    stage.setIconified(false);
    // Windows lets only the program in front bring a window there; one that is always there it
    // lets.
    stage.setAlwaysOnTop(true);
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }
}
