package org.banfu.desktop.editor.preview;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.banfu.document.page.Page;
import org.jspecify.annotations.Nullable;

/// The pictures of pages as JavaFX draws them. For any thread: they are decoded where the pages are
/// laid out, so that the screen's thread only draws.
final class ScreenImages {
  private final Function<byte[], Image> decoder;

  /// By the bytes of a layout, which are equal only to themselves; gone with its pages.
  private final Map<byte[], Image> decoded = new WeakHashMap<>();

  ScreenImages() {
    this(content -> new Image(new ByteArrayInputStream(content)));
  }

  ScreenImages(Function<byte[], Image> decoder) {
    this.decoder = decoder;
  }

  /// Decodes the pictures of these pages; those of the layout before are used again.
  void read(List<Page> pages) {
    pages.stream().flatMap(page -> page.images().stream()).forEach(image -> of(image.content()));
  }

  Image of(byte[] content) {
    Image known = known(content);
    if (known != null) {
      return known;
    }
    // Outside of the lock: a large picture must not hold up the screen.
    Image image = decoder.apply(content);
    synchronized (decoded) {
      decoded.put(content, image);
    }
    return image;
  }

  private @Nullable Image known(byte[] content) {
    synchronized (decoded) {
      Image known = decoded.get(content);
      if (known == null) {
        for (Map.Entry<byte[], Image> other : new ArrayList<>(decoded.entrySet())) {
          if (Arrays.equals(other.getKey(), content)) {
            known = other.getValue();
            decoded.put(content, known);
            break;
          }
        }
      }
      return known;
    }
  }
}
