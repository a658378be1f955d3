package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.screens.ScreenChecks;
import org.banfu.desktop.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Walks through every screen in both languages, light and dark, small and large, and looks for
/// what [ScreenChecks] finds. Each value of each setting meets most of the others.
@ExtendWith(ApplicationExtension.class)
class AllScreensTest {
  /// As high as a window can be on a screen of 1920 × 1080 between the bars of the system. (The
  /// headless screen has no points below the thousandth line.)
  private static final int FULL_HEIGHT = 990;

  private static final int SETTLED = 5;

  /// @param percent size of all text
  private record Setting(Look.Mode mode, int percent, int width, int height) {
    Look look() {
      return new Look(mode, percent, null);
    }
  }

  private static final List<Setting> IN_CHINESE =
      List.of(
          new Setting(Look.Mode.LIGHT, 100, 1920, FULL_HEIGHT),
          new Setting(Look.Mode.DARK, 200, 853, 480),
          new Setting(Look.Mode.LIGHT, 150, 1280, 720));

  private static final List<Setting> IN_ENGLISH =
      List.of(
          new Setting(Look.Mode.DARK, 90, 1920, FULL_HEIGHT),
          new Setting(Look.Mode.LIGHT, 200, 853, 480),
          new Setting(Look.Mode.DARK, 100, 1280, 720));

  @TempDir Path folder;

  /// Each with the screen on which it was first seen.
  private final Map<String, String> defects = new LinkedHashMap<>();

  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void everyScreenIsWholeInChinese() throws Exception {
    walk(Locale.CHINESE, IN_CHINESE);
  }

  @Test
  void everyScreenIsWholeInEnglish() throws Exception {
    walk(Locale.ENGLISH, IN_ENGLISH);
  }

  @Test
  void theFirstStartIsWholeInChinese() throws Exception {
    begin(Locale.CHINESE, IN_CHINESE);
  }

  @Test
  void theFirstStartIsWholeInEnglish() throws Exception {
    begin(Locale.ENGLISH, IN_ENGLISH);
  }

  private void walk(Locale language, List<Setting> settings) throws Exception {
    ShownArchive.make(folder.resolve("archive"), DeskFixture.CLOCK);
    Path handedOver = ShownArchive.handedOver(folder, DeskFixture.CLOCK);
    try (var window = window(language, Settings.STANDARD)) {
      window.open(0);
      for (Setting setting : settings) {
        set(window, setting);
        ScreenTour.Stop stop = screen -> look(window, language + " " + setting + " " + screen);
        new ScreenTour(window, setting.percent() == Look.LARGEST, stop).all();
        Path written = Files.createDirectories(folder.resolve("written"));
        new ReportTour(window, written, handedOver, stop).all();
      }
    }
    assertEquals("", said());
  }

  private void begin(Locale language, List<Setting> settings) throws Exception {
    try (var window = window(language, Settings.STANDARD.remembering("office.welcome", "due"))) {
      window.until(() -> window.scene().lookup("#page-first-start") != null);
      for (Setting setting : settings) {
        set(window, setting);
        look(window, language + " " + setting + " first start");
      }
      window.back();
      for (Setting setting : settings) {
        set(window, setting);
        look(window, language + " " + setting + " empty archive");
      }
    }
    assertEquals("", said());
  }

  private String said() {
    return defects.entrySet().stream()
        .map(defect -> defect.getValue() + ": " + defect.getKey())
        .collect(Collectors.joining("\n"));
  }

  private OpenWindow window(Locale language, Settings settings) throws Exception {
    return new OpenWindow(
        stage,
        folder.resolve("archive"),
        folder.resolve("settings.json"),
        DeskFixture.CLOCK,
        language,
        settings);
  }

  private static void set(OpenWindow window, Setting setting) throws Exception {
    window.size(setting.width(), setting.height());
    window.look(setting.look());
  }

  /// What is laid out step by step (areas that grow with their text) is given the time for it; what
  /// is wrong then is wrong. A menu is looked at on the screen's thread, where nothing settles.
  private void look(OpenWindow window, String where) throws Exception {
    Set<String> found = found();
    for (int i = 0; i < SETTLED && !found.isEmpty() && !Platform.isFxApplicationThread(); i++) {
      window.settle();
      found = found();
    }
    found.forEach(defect -> defects.putIfAbsent(defect, where));
  }

  /// In the window, and in all that is open over it: menus, choices, names that are offered.
  private static Set<String> found() throws Exception {
    return OpenWindow.onScreen(() -> {
      var found = new LinkedHashSet<String>();
      for (Window shown : List.copyOf(Window.getWindows())) {
        // A text that changed just now is taken into the picture first.
        shown.getScene().getRoot().applyCss();
        shown.getScene().getRoot().layout();
        found.addAll(ScreenChecks.of(shown.getScene()));
      }
      return found;
    });
  }
}
