package org.banfu.document.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fonts are read from their files.
class FontsTest {
  @TempDir Path folder;

  private static FontFace shipped() {
    return Fonts.of(List.of()).find("Noto Sans SC", false).orElseThrow();
  }

  @Test
  void widthsAreTheFontsOwn() {
    FontFace face = shipped();

    assertEquals(1, face.width('的'));
    assertEquals(1, face.width('，'));
    assertEquals(0.555, face.width('2'), 0.001);
    assertEquals(1, face.width(0x20BB7), "beyond the basic plane");
  }

  @Test
  void charactersThatAreNotThereAreKnown() {
    assertTrue(shipped().has('龘'));
    assertFalse(shipped().has(0x1F600));
  }

  @Test
  void openLicenceAllowsEmbedding() {
    assertTrue(shipped().mayBeEmbedded());
    assertFalse(shipped().isPostScript());
  }

  @Test
  void missingFontIsReplacedByOneWithChinese() {
    FontFace face = Fonts.of(List.of()).choose("方正小标宋简体", List.of("华文中宋"), false).orElseThrow();

    assertTrue(face.has('的'));
  }

  @Test
  void damagedFilesAmongTheFontsAreLeftOut() throws Exception {
    Files.write(folder.resolve("cut.ttf"), new byte[] {0, 1, 0, 0, 0, 9});
    Files.writeString(folder.resolve("none.otf"), "no font at all");

    assertTrue(Fonts.of(List.of(folder)).find("Noto Sans SC", false).isPresent());
  }

  @Test
  void eachSystemHasItsFolders() {
    List<Path> windows =
        FontFolders.of(
            Map.of("os.name", "Windows 11", "user.home", "C:/Users/x")::get,
            Map.of("WINDIR", "C:/Windows", "LOCALAPPDATA", "C:/Users/x/AppData/Local"));
    List<Path> linux =
        FontFolders.of(Map.of("os.name", "Linux", "user.home", "/home/x")::get, Map.of());

    assertTrue(windows.contains(Path.of("C:/Windows", "Fonts")));
    assertTrue(linux.contains(Path.of("/usr/share/fonts")));
  }
}
