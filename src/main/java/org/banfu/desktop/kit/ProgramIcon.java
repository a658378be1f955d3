package org.banfu.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/// The program's icon for title bars and the task bar.
public final class ProgramIcon {
  private static final List<Integer> SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256);

  private ProgramIcon() {}

  /// The icon in every size that systems ask for.
  public static List<Image> sizes() {
    var images = new ArrayList<Image>();
    for (int size : SIZES) {
      try (InputStream png =
          ProgramIcon.class.getResourceAsStream("icons/banfu-" + size + ".png")) {
        if (png != null) {
          images.add(new Image(png));
        }
      } catch (IOException e) {
        // A window without this size of its icon is still a window.
        System.getLogger(ProgramIcon.class.getName())
            .log(System.Logger.Level.WARNING, "icon " + size + " cannot be read", e);
      }
    }
    return images;
  }
}
