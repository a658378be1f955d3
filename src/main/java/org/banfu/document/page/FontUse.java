package org.banfu.document.page;

import java.util.List;
import java.util.Set;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.Gb2312;
import org.banfu.document.font.Ink;
import org.banfu.document.page.Pages.ReplacedFont;
import org.banfu.document.word.Block;
import org.banfu.document.word.Floating;
import org.banfu.document.word.Section;
import org.banfu.document.word.WordDocument;
import org.banfu.proposal.ProblemException;

/// The fonts that the text of a Word file uses on this machine, found without laying it out.
///
/// @param replaced as in [Pages]
/// @param beyond the characters that a font lacks which is not here, as the standard that it is
///   named after has them not ([Gb2312])
/// @param unfound the characters that no font of this machine has
public record FontUse(
    List<ReplacedFont> replaced,
    List<ReplacedFont> beyond,
    List<Unfound> unfound,
    Set<FontFace> chinese,
    Set<FontFace> latin,
    boolean isBound) {
  public FontUse {
    replaced = List.copyOf(replaced);
    beyond = List.copyOf(beyond);
    unfound = List.copyOf(unfound);
    chinese = Set.copyOf(chinese);
    latin = Set.copyOf(latin);
  }

  /// The fonts of a Word file.
  ///
  /// @throws ProblemException `document.noFont` if this machine has no font with Chinese
  public static FontUse of(WordDocument document, Fonts fonts) throws ProblemException {
    var faces = new Faces(fonts, document.settings());
    var shaper = new Shaper(faces, BreakRules.of(document.settings()));
    for (Section section : document.sections()) {
      Section.Heads heads = section.heads();
      for (List<Block> blocks :
          List.of(
              section.blocks(),
              heads.header(),
              heads.footer(),
              heads.firstHeader(),
              heads.firstFooter(),
              heads.evenHeader(),
              heads.evenFooter())) {
        shape(blocks, shaper);
      }
    }
    return new FontUse(
        faces.replaced(),
        faces.beyond(),
        faces.unfound(),
        faces.used(Script.CHINESE),
        faces.used(Script.LATIN),
        faces.isBound());
  }

  private static void shape(List<Block> blocks, Shaper shaper) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          shaper.shape(paragraph, PageNumbers.UNKNOWN, 0);
          paragraph
              .floats()
              .forEach(floating -> {
                if (floating.content() instanceof Floating.Box box) {
                  shape(box.blocks(), shaper);
                }
              });
        }
        case Block.Table table ->
            table.rows().forEach(row -> row.cells().forEach(cell -> shape(cell.blocks(), shaper)));
      }
    }
  }

  /// Whether every font that may draw this character has it: then another text in the same fonts
  /// may have it without a note.
  public boolean draws(int point) {
    if (!Ink.shows(point)) {
      return true;
    }
    return switch (Script.of(point)) {
      case CHINESE -> all(chinese, point) && !(isBound && Gb2312.lacks(point));
      case LATIN -> all(latin, point);
      case EITHER -> all(chinese, point) && all(latin, point);
    };
  }

  private static boolean all(Set<FontFace> faces, int point) {
    return faces.stream().allMatch(face -> face.has(point));
  }
}
