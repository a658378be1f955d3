package org.banfu.desktop.editor.preview;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.banfu.document.page.Page;

/// The pictures of pages as JavaFX draws them. For any thread: they are decoded where the pages are
/// laid out, so that the screen's thread only draws.
final class ScreenImages {
  private final Function<byte[], Image> decoder;
  private volatile List<Decoded> last = List.of();

  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  private record Decoded(byte[] content, Image image) {}

  ScreenImages() {
    this(content -> new Image(new ByteArrayInputStream(content)));
  }

  ScreenImages(Function<byte[], Image> decoder) {
    this.decoder = decoder;
  }

  /// Decodes the pictures of these pages; those of the layout before are used again.
  synchronized void read(List<Page> pages) {
    List<Decoded> read = new ArrayList<>();
    for (Page page : pages) {
      for (Page.Image image : page.images()) {
        if (find(read, image.content()).isEmpty()) {
          Image decoded =
              find(last, image.content()).orElseGet(() -> decoder.apply(image.content()));
          read.add(new Decoded(image.content(), decoded));
        }
      }
    }
    last = List.copyOf(read);
  }

  Image of(byte[] content) {
    return find(last, content).orElseGet(() -> decoder.apply(content));
  }

  private static Optional<Image> find(List<Decoded> among, byte[] content) {
    return among.stream()
        .filter(one -> Arrays.equals(one.content(), content))
        .map(Decoded::image)
        .findFirst();
  }
}
