package org.banfu.desktop;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.banfu.desktop.settings.SettingsModel;

/// Where the window stood when it was closed, and puts it there again as long as that place is
/// still on a screen.
final class WindowPlace {
  private static final String NAME = "window.place";
  private static final Pattern NUMBERS =
      Pattern.compile("-?\\d{1,6},-?\\d{1,6},\\d{1,6},\\d{1,6},(true|false)");

  /// So much of the title bar must be on a screen that the window can be taken hold of.
  private static final double GRIP = 100;

  private static final double FIRST_WIDTH = 1280;
  private static final double FIRST_HEIGHT = 760;

  private final SettingsModel settings;

  WindowPlace(SettingsModel settings) {
    this.settings = settings;
  }

  void restore(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
    settings
        .get()
        .remembered(NAME)
        .filter(text -> NUMBERS.matcher(text).matches())
        .ifPresent(text -> restore(stage, text.split(",")));
  }

  void remember(Stage stage) {
    if (stage.isIconified()) {
      return;
    }
    boolean maximized = stage.isMaximized();
    // The place of a maximized window is the screen's; the one before it is still remembered.
    Optional<String> before = settings.get().remembered(NAME).filter(text -> maximized);
    String place =
        before
            .map(text -> text.substring(0, text.lastIndexOf(',')))
            .orElseGet(() ->
                Math.round(stage.getX())
                    + ","
                    + Math.round(stage.getY())
                    + ","
                    + Math.round(stage.getWidth())
                    + ","
                    + Math.round(stage.getHeight()));
    settings.remember(NAME, place + "," + maximized);
  }

  private static void restore(Stage stage, String[] parts) {
    double[] numbers = Stream.of(parts).limit(4).mapToDouble(Double::parseDouble).toArray();
    var title = new Rectangle2D(numbers[0], numbers[1], Math.max(GRIP, numbers[2]), 1);
    boolean isOnScreen =
        Screen.getScreens().stream()
            .map(Screen::getVisualBounds)
            .anyMatch(screen ->
                title.getMinY() >= screen.getMinY()
                    && title.getMinY() < screen.getMaxY() - 1
                    && title.getMaxX() >= screen.getMinX() + GRIP
                    && title.getMinX() <= screen.getMaxX() - GRIP);
    if (isOnScreen) {
      stage.setX(numbers[0]);
      stage.setY(numbers[1]);
      stage.setWidth(numbers[2]);
      stage.setHeight(numbers[3]);
    }
    stage.setMaximized(Boolean.parseBoolean(parts[4]));
  }
}
