package org.banfu.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.proposal.Problem;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The fonts of a PDF file. A font that its licence keeps out of files is drawn by one that may go
/// out, at the places that were measured with the first, and is named.
final class PdfFonts {
  private final Fonts fonts;
  private final Map<FontFace, BaseFont> loaded = new HashMap<>();
  private final Map<FontFace, Set<FontFace>> instead = new LinkedHashMap<>();

  PdfFonts(Fonts fonts) {
    this.fonts = fonts;
  }

  /// Forgets what the file before had to replace.
  void begin() {
    instead.clear();
  }

  List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    instead.forEach((face, others) ->
        others.forEach(other ->
            notes.add(Problem.of("document.fontNotEmbedded", face.family(), other.family()))));
    return notes;
  }

  /// The font that draws this character. What the face itself lacks is not looked for in others.
  ///
  /// @throws IOException if only fonts that may not be embedded have it
  BaseFont of(FontFace face, int point) throws IOException {
    if (face.mayBeEmbedded()) {
      return loaded(face);
    }
    Optional<FontFace> found = fonts.embeddable(face.has(point) ? point : ' ');
    if (found.isEmpty()) {
      throw new IOException("no font that may be embedded has " + Character.toString(point));
    }
    FontFace other = found.get();
    instead.computeIfAbsent(face, any -> new LinkedHashSet<>()).add(other);
    return loaded(other);
  }

  private BaseFont loaded(FontFace face) throws IOException {
    BaseFont font = loaded.get(face);
    if (font == null) {
      try {
        font = load(face);
      } catch (DocumentException e) {
        throw new IOException(face.fullName(), e);
      }
      loaded.put(face, font);
    }
    return font;
  }

  private static BaseFont load(FontFace face) throws IOException {
    byte[] bytes = face.source().bytes();
    boolean collection = bytes.length > 4 && bytes[0] == 't' && bytes[1] == 't' && bytes[2] == 'c';
    String file = "font." + (face.isPostScript() ? "otf" : "ttf");
    String name = collection ? "font.ttc," + face.index() : file;
    return BaseFont.createFont(
        name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, new byte[0]);
  }
}
