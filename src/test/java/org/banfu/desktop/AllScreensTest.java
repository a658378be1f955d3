package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.screens.ScreenChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Walks through every tab and page in both languages, light and dark, small and large, and looks
/// for what [ScreenChecks] finds. Each value of each setting meets most of the others.
@ExtendWith(ApplicationExtension.class)
class AllScreensTest {
  /// Actions that show nothing new, or write a file.
  private static final Set<String> NO_SCREEN = Set.of("menu-undo", "menu-redo", "menu-save-now");

  /// The headless screen holds a million points, so that the widest window is a low one.
  ///
  /// @param percent size of all text
  private record Setting(Look.Mode mode, int percent, int width, int height) {}

  @TempDir Path folder;

  private final Set<String> defects = new LinkedHashSet<>();
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void everyScreenIsWholeInChinese() throws Exception {
    walk(
        Locale.CHINESE,
        List.of(
            new Setting(Look.Mode.LIGHT, 100, 853, 480),
            new Setting(Look.Mode.DARK, 150, 1280, 720),
            new Setting(Look.Mode.LIGHT, 200, 1280, 720),
            new Setting(Look.Mode.DARK, 90, 1920, 500)));
  }

  @Test
  void everyScreenIsWholeInEnglish() throws Exception {
    walk(
        Locale.ENGLISH,
        List.of(
            new Setting(Look.Mode.DARK, 100, 1280, 720),
            new Setting(Look.Mode.LIGHT, 150, 853, 480),
            new Setting(Look.Mode.DARK, 200, 1920, 500),
            new Setting(Look.Mode.LIGHT, 90, 853, 480)));
  }

  private void walk(Locale language, List<Setting> settings) throws Exception {
    ShownArchive.make(folder.resolve("archive"), DeskFixture.CLOCK);
    try (var window =
        new OpenWindow(
            stage,
            folder.resolve("archive"),
            folder.resolve("settings.json"),
            DeskFixture.CLOCK,
            language,
            Look.STANDARD)) {
      window.open(0);
      for (Setting setting : settings) {
        window.size(setting.width(), setting.height());
        window.look(new Look(setting.mode(), setting.percent(), null));
        walk(window, language + " " + setting);
      }
    }
    assertEquals("", String.join("\n", defects));
  }

  private void walk(OpenWindow window, String setting) throws Exception {
    for (int i = 0; i < window.tabs().getTabs().size(); i++) {
      window.tab(i);
      look(window, setting + " " + window.tabs().getTabs().get(i).getId());
    }
    for (String opener : openers(window)) {
      fire(window, opener);
      if (window.isPageShown()) {
        look(window, setting + " page of " + opener);
        window.back();
      }
    }
  }

  private void look(OpenWindow window, String where) throws Exception {
    for (String defect : OpenWindow.onScreen(() -> ScreenChecks.of(window.scene()))) {
      defects.add(where + ": " + defect);
    }
  }

  /// What can be pressed in the bar at the head, but for what writes files.
  private static List<String> openers(OpenWindow window) throws Exception {
    return OpenWindow.onScreen(() -> {
      var openers = new ArrayList<String>();
      var bar = window.scene().lookup("#tool-bar");
      bar.lookupAll(".button").forEach(button -> openers.add(button.getId()));
      ((MenuButton) bar.lookup("#more"))
          .getItems().stream()
              .filter(item -> !item.isDisable() && item.getId() != null)
              .map(MenuItem::getId)
              .filter(id -> !NO_SCREEN.contains(id))
              .forEach(openers::add);
      openers.removeIf(id -> id == null || id.contains("export"));
      return openers;
    });
  }

  private static void fire(OpenWindow window, String opener) throws Exception {
    OpenWindow.onScreen(() -> {
      if (window.scene().lookup("#" + opener) instanceof Button button) {
        button.fire();
      } else {
        ((MenuButton) window.scene().lookup("#more"))
            .getItems().stream()
                .filter(item -> opener.equals(item.getId()))
                .forEach(MenuItem::fire);
      }
      return opener;
    });
    window.settle();
  }
}
