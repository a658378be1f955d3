package org.banfu.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// What a later start of the program asks of this window. On the JavaFX thread.
final class WindowFront {
  private final List<Path> waiting = new ArrayList<>();
  private @Nullable Stage stage;
  private @Nullable WindowContent content;

  /// This is shown from now on.
  void stands(Stage shown, WindowContent now) {
    stage = shown;
    content = now;
    if (!waiting.isEmpty()) {
      now.features().take(List.copyOf(waiting));
      waiting.clear();
    }
  }

  /// Comes to the front; files are taken as if they were dropped, while another content is awaited
  /// by that one.
  ///
  /// @return false if there is no window any more, or soon
  boolean call(List<Path> files) {
    if (stage == null || content == null || content.isClosing() || !stage.isShowing()) {
      return false;
    }
    if (content.isEnded()) {
      waiting.addAll(files);
    } else if (!files.isEmpty()) {
      content.features().take(files);
    }
    raise(stage);
    return true;
  }

  void tell(Problem problem) {
    if (content != null) {
      content.desk().notices().tell(problem);
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
