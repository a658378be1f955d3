package org.banfu.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.settings.Settings;

/// `mvn -Pguide`: takes the pictures of the guide from the real program, without a screen.
public final class GuidePictures {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 700;

  private final Path to;
  private final OpenWindow window;

  private GuidePictures(Path to, OpenWindow window) {
    this.to = to;
    this.window = window;
  }

  /// @param arguments the folder of the guide
  public static void main(String[] arguments) throws Exception {
    Path archive = Files.createTempDirectory("guide");
    ShownArchive.make(archive, DeskFixture.CLOCK);
    var started = new CompletableFuture<Boolean>();
    Platform.startup(() -> started.complete(true));
    started.get();
    Platform.setImplicitExit(false);
    try (var window =
        new OpenWindow(
            OpenWindow.onScreen(Stage::new),
            archive,
            archive.resolve("settings.json"),
            DeskFixture.CLOCK,
            Locale.CHINESE,
            Settings.STANDARD.withLook(new Look(Look.Mode.LIGHT, 100, null)))) {
      new GuidePictures(Path.of(arguments[0]), window).all();
    }
    System.exit(0);
  }

  private void all() throws Exception {
    window.size(WIDTH, HEIGHT);
    window.open(0);
    picture("find", "#workplace");
    tabs();
    picture("safety", ".status-bar");
    picture("export", "#tool-bar");
    page("statistics");
    window.press(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);
    picture("settings", ".page-frame");
    window.back();
  }

  /// A page that a menu opens.
  private void page(String id) throws Exception {
    window.act(id);
    picture(id, ".page-frame");
    window.back();
  }

  private void tabs() throws Exception {
    Map<String, String> pictures =
        new TreeMap<>(
            Map.of(
                "tab-basics", "register",
                "tab-replies", "reply",
                "tab-worklist", "worklist",
                "tab-co-units", "co-units",
                "tab-counits", "co-units",
                "tab-feedback", "feedback",
                "tab-history", "history"));
    for (int i = 0; i < window.tabs().getTabs().size(); i++) {
      window.tab(i);
      String id = window.tabs().getTabs().get(i).getId();
      if (pictures.containsKey(id)) {
        picture(pictures.get(id), "#editor");
      }
    }
  }

  /// Takes a part of the window as it is seen.
  private void picture(String name, String part) throws Exception {
    window.settle();
    var image =
        OpenWindow.onScreen(() -> {
          Node node = window.scene().lookup(part);
          Bounds bounds = node.localToScene(node.getLayoutBounds());
          var how = new SnapshotParameters();
          how.setViewport(
              new Rectangle2D(
                  bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
          how.setFill(window.scene().getFill());
          return window.scene().getRoot().snapshot(how, null);
        });
    Path file = to.resolve(name + ".png");
    PalettePng.write(image, file);
    System.out.println(file + " " + Files.size(file));
  }
}
