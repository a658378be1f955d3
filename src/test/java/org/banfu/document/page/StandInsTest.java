package org.banfu.document.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.TinyFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which font draws what the wanted one lacks, as the fonts themselves prove it.
class StandInsTest {
  private static final String NEW = Character.toString(0x2EBF0);

  @TempDir Path folder;

  @BeforeEach
  void install() throws Exception {
    TinyFont.open("仿宋", "走访村民的").into(folder, "fangsong.ttf");
    TinyFont.open("华文仿宋", "喆").into(folder, "stfangsong.ttf");
    TinyFont.open("华文中宋", "关于的").into(folder, "stzhongsong.ttf");
  }

  private Pages pages(String family, String text) throws Exception {
    String body =
        "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\""
            + family
            + "\" w:ascii=\""
            + family
            + "\"/></w:rPr><w:t>"
            + text
            + "</w:t></w:r></w:p>";
    return new PageLayout(Fonts.of(List.of(folder))).of("test", WordBody.docx(body, ""));
  }

  private static GlyphRun run(Pages pages, String text) {
    return pages.pages().getFirst().lines().stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.text().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<Pages.ReplacedFont> strays(Pages pages) {
    return pages.replaced().stream().filter(font -> !font.characters().isEmpty()).toList();
  }

  @Test
  void aFaceOfTheSameDesignComesFirst() throws Exception {
    Pages pages = pages("仿宋", "走访喆村民喆");

    assertEquals("华文仿宋", run(pages, "喆").look().face().family());
    assertEquals(List.of(new Pages.ReplacedFont("仿宋", "华文仿宋", "喆")), strays(pages));
  }

  @Test
  void theFaceThatLacksACharacterIsNamedNotTheOneThatIsMissing() throws Exception {
    Pages pages = pages("方正小标宋简体", "关于喆的");

    assertEquals(List.of(new Pages.ReplacedFont("华文中宋", "Noto Sans SC", "喆")), strays(pages));
  }

  @Test
  void eachFaceIsAskedForItself() throws Exception {
    Pages first = pages("华文中宋", "关于走访");
    Pages second = pages("仿宋", "走访关于");

    assertEquals(List.of(new Pages.ReplacedFont("华文中宋", "仿宋", "走访")), strays(first));
    assertEquals(List.of(new Pages.ReplacedFont("仿宋", "华文中宋", "关于")), strays(second));
  }

  @Test
  void whatNoFaceHasIsToldWithItsPlace() throws Exception {
    Pages pages = pages("仿宋", "走访村民" + NEW + "的村民" + NEW);

    assertEquals(List.of(new Unfound("仿宋", 0x2EBF0, "走访村民" + NEW + "的村民" + NEW)), pages.unfound());
    assertEquals(List.of(), strays(pages));
  }

  @Test
  void whatLeavesNoInkNeedsNoFace() throws Exception {
    Pages pages = pages("仿宋", "走\u200B访\uFE00村\u2003民");

    assertEquals(List.of(), pages.unfound());
    assertEquals(List.of(), strays(pages));
    double wide = run(pages, "走").x(2) - run(pages, "走").x(1);
    assertEquals(0, wide, 0.3, "a joiner takes no room");
  }
}
