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
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.settings.Settings;

/// `mvn -Pguide`: takes the pictures of the guide from the real program, without a screen.
public final class GuidePictures {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 700;

  private final Path to;
  private final Path folder;
  private final Path handedOver;
  private final OpenWindow window;

  private GuidePictures(Path to, Path folder, Path handedOver, OpenWindow window) {
    this.to = to;
    this.folder = folder;
    this.handedOver = handedOver;
    this.window = window;
  }

  /// @param arguments the folder of the guide
  public static void main(String[] arguments) throws Exception {
    Path archive = Files.createTempDirectory("guide");
    ShownArchive.make(archive, DeskFixture.CLOCK);
    Path folder = Files.createTempDirectory("guide-files");
    Path handedOver = ShownArchive.handedOver(folder, DeskFixture.CLOCK);
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
      new GuidePictures(Path.of(arguments[0]), folder, handedOver, window).all();
    }
    System.exit(0);
  }

  private void all() throws Exception {
    window.size(WIDTH, HEIGHT);
    window.open(0);
    picture("find", "#workplace");
    tabs();
    window.press(KeyCode.F7);
    picture("check", "#review-panel");
    window.press(KeyCode.ESCAPE);
    picture("safety", ".status-bar");
    picture("export", "#tool-bar");
    page("statistics");
    reports();
    window.press(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);
    picture("settings", ".page-frame");
    OpenWindow.onScreen(() -> {
      Node templates = window.scene().lookup("#templates");
      InSight.bring(templates);
      return templates;
    });
    picture("templates", ".page-frame");
    window.back();
  }

  /// A page that a menu opens.
  private void page(String id) throws Exception {
    window.act(id);
    picture(id, ".page-frame");
    window.back();
  }

  /// What an import and a merge begin with.
  private void reports() throws Exception {
    new ReportTour(
            window,
            folder,
            handedOver,
            screen -> {
              switch (screen) {
                case "check of an import" -> picture("import", ".page-frame");
                case "merge" -> picture("handover", ".page-frame");
                default -> {}
              }
            })
        .all();
  }

  private void tabs() throws Exception {
    Map<String, String> pictures =
        new TreeMap<>(
            Map.of(
                "tab-basics", "register",
                "tab-replies", "reply",
                "tab-worklist", "worklist",
                "tab-counits", "co-units",
                "tab-feedback", "feedback",
                "tab-preview", "preview",
                "tab-history", "history"));
    for (int i = 0; i < window.tabs().getTabs().size(); i++) {
      window.tab(i);
      String id = window.tabs().getTabs().get(i).getId();
      if (id.equals("tab-preview")) {
        window.until(() -> window.scene().lookup(".preview-page") != null);
      }
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
