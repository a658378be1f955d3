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

  @Test
  void linksThatLeadBackCostNoFont() throws Exception {
    Path below = Files.createDirectory(folder.resolve("b"));
    Path first = Files.createFile(folder.resolve("a.ttf"));
    Path last = Files.createFile(folder.resolve("z.otf"));
    Path deep = Files.createFile(below.resolve("m.ttc"));
    Files.createSymbolicLink(below.resolve("again"), folder);
    Files.createSymbolicLink(below.resolve("gone.ttf"), folder.resolve("nowhere"));

    assertEquals(List.of(first, deep, last), FontFolders.files(List.of(folder)));
  }

  @Test
  void foldersThatMayNotBeEnteredCostOnlyThemselves() throws Exception {
    Path font = Files.createFile(folder.resolve("z.ttf"));
    Path closed = Files.createDirectory(folder.resolve("Deleted"));
    // The administrator may enter it all the same, and finds nothing in it.
    closed.toFile().setReadable(false);
    closed.toFile().setExecutable(false);
    try {
      assertEquals(List.of(font), FontFolders.files(List.of(folder)));
    } finally {
      assertTrue(closed.toFile().setReadable(true) && closed.toFile().setExecutable(true));
    }
  }
}
