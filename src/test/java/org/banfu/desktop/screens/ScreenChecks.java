package org.banfu.desktop.screens;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// All checks of a scene as it is seen now. On the JavaFX thread.
public final class ScreenChecks {
  private ScreenChecks() {}

  /// What is wrong, each with the node it is about.
  public static List<String> of(Scene scene) {
    var seen = SeenNodes.of(scene);
    return Stream.of(
            Truncation.in(seen),
            Names.in(seen),
            Ids.in(seen),
            Inside.in(seen),
            Overlap.in(seen),
            Sideways.in(seen),
            Contrast.in(seen),
            MissingKeys.in(seen))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
