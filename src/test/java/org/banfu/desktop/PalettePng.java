package org.banfu.desktop;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// Writes a picture of the screen as a small PNG: the 96 colours that occur most, and for every
/// other one the nearest of them. A screen has few colours; the eye sees no difference.
final class PalettePng {
  private static final int COLOURS = 96;

  private PalettePng() {}

  static void write(Image image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = image.getPixelReader().getArgb(i % width, i / width) & 0xffffff;
    }
    List<Integer> palette = palette(pixels);
    Map<Integer, Integer> places = new HashMap<>();
    var made = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    for (int i = 0; i < pixels.length; i++) {
      int place = places.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
      made.getRaster().setSample(i % width, i / width, 0, place);
    }
    Files.createDirectories(file.getParent());
    ImageIO.write(made, "png", file.toFile());
  }

  private static List<Integer> palette(int[] pixels) {
    var counts = new HashMap<Integer, Integer>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COLOURS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static IndexColorModel model(List<Integer> palette) {
    int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(
        8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
  }

  private static int nearest(List<Integer> palette, int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.size(); i++) {
      int distance = distance(palette.get(i), colour);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int red = (a >> 16) - (b >> 16);
    int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
    int blue = (a & 0xff) - (b & 0xff);
    return red * red + green * green + blue * blue;
  }
}
