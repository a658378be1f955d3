package org.banfu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `icons/render` made is all there (issue 3, point 10).
class IconsTest {
  private static final Path ICONS = Path.of("icons");

  @ParameterizedTest
  @ValueSource(ints = {16, 20, 24, 32, 40, 48, 64, 128, 256, 512})
  void everySizeIsThereWithTransparentCornersAndAFilledMiddle(int size) throws Exception {
    for (String name : new String[] {"banfu", "banfu-document"}) {
      BufferedImage image =
          ImageIO.read(ICONS.resolve("png/" + name + "-" + size + ".png").toFile());

      assertEquals(size, image.getWidth());
      assertEquals(size, image.getHeight());
      int last = size - 1;
      for (int[] corner : new int[][] {{0, 0}, {last, 0}, {0, last}, {last, last}}) {
        int alpha = image.getRGB(corner[0], corner[1]) >>> 24;
        // At the smallest sizes the rounding of a corner is less than a pixel.
        assertTrue(alpha < (size < 32 ? 64 : 1), name + " " + size + ": " + alpha);
      }
      assertEquals(255, image.getRGB(size / 2, size / 2) >>> 24, name + " " + size);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 20, 24, 32, 40, 48, 64, 128, 256})
  void theProgramHasTheSizesThatItShows(int size) throws Exception {
    String name = "banfu-" + size + ".png";
    try (InputStream in =
        IconsTest.class.getResourceAsStream("/org/banfu/desktop/kit/icons/" + name)) {
      assertNotNull(in, name);
      assertArrayEquals(Files.readAllBytes(ICONS.resolve("png").resolve(name)), in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"banfu.ico", "banfu-document.ico"})
  void windowsFindsEverySizeInOneFile(String name) throws Exception {
    ByteBuffer ico =
        ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve(name))).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(0, ico.getShort(0));
    assertEquals(1, ico.getShort(2));
    Set<Integer> sizes = new TreeSet<>();
    for (int i = 0; i < ico.getShort(4); i++) {
      int entry = 6 + 16 * i;
      int width = Byte.toUnsignedInt(ico.get(entry));
      sizes.add(width == 0 ? 256 : width);
      assertEquals(ico.get(entry), ico.get(entry + 1));
      assertEquals(32, ico.getShort(entry + 6));
      assertTrue(ico.getInt(entry + 12) + ico.getInt(entry + 8) <= ico.capacity());
    }

    assertEquals(Set.of(16, 20, 24, 32, 40, 48, 64, 128, 256), sizes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"banfu.icns", "banfu-document.icns"})
  void macOsFindsItsFile(String name) throws Exception {
    ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve(name)));

    assertEquals(0x69636e73, icns.getInt(0));
    assertEquals(icns.capacity(), icns.getInt(4));
  }

  @ParameterizedTest
  @CsvSource({"banfu.svg", "banfu-small.svg", "banfu-document.svg"})
  void noDrawingNeedsAFontOrAnotherFile(String name) throws Exception {
    String svg = Files.readString(ICONS.resolve(name));

    assertTrue(svg.contains("viewBox"), name);
    assertTrue(!svg.contains("<text") && !svg.contains("<image") && !svg.contains("href"), name);
  }

  @Test
  void theCommandThatMakesThemCanBeRun() throws Exception {
    String command = Files.readString(ICONS.resolve("render"));

    assertTrue(command.startsWith("#!/usr/bin/env bash\n"), command);
    assertTrue(Files.notExists(Path.of("/bin/sh")) || Files.isExecutable(ICONS.resolve("render")));
  }
}
