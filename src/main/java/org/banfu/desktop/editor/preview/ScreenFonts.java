package org.banfu.desktop.editor.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.banfu.document.font.FontFace;
import org.banfu.document.page.Page;

/// The faces of pages as JavaFX draws them: the system's own by name, others from their files. For
/// any thread: the pages are laid out and printed beside the screen.
final class ScreenFonts {
  private static final System.Logger LOG = System.getLogger(ScreenFonts.class.getName());

  private final Map<FontFace, String> names = new ConcurrentHashMap<>();

  Font of(FontFace face, double size) {
    return new Font(names.computeIfAbsent(face, ScreenFonts::known), size);
  }

  /// Reads the faces of these pages, so that drawing them on the screen's thread opens no file.
  void read(List<Page> pages) {
    pages.stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> line.runs().stream())
        .map(run -> run.look().face())
        .distinct()
        .forEach(face -> of(face, 12));
  }

  /// The name under which JavaFX has this face.
  private static String known(FontFace face) {
    for (String name : face.families()) {
      Font found = Font.font(name, 12);
      if (found.getFamily().equalsIgnoreCase(name)) {
        return face.isBold() ? face.fullName() : found.getName();
      }
    }
    try {
      Font[] loaded = Font.loadFonts(new ByteArrayInputStream(face.source().bytes()), 12);
      if (loaded != null && loaded.length > face.index()) {
        return loaded[face.index()].getName();
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a font cannot be read", e);
    }
    return Font.getDefault().getName();
  }
}
