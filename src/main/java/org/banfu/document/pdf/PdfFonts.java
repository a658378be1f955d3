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
import java.util.stream.Collectors;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.Ink;
import org.banfu.document.page.Unfound;
import org.banfu.proposal.Problem;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The fonts of a PDF file. A font that its licence keeps out of files is drawn character by
/// character by others that may go out, at the places that were measured with the first, and is
/// named. A character that none of these has is drawn as a mark, and is named as well.
final class PdfFonts {
  /// 〓 stands for a character that is not in the type case; □ is a box to be ticked.
  private static final List<String> MARKS = List.of("〓", "□", "?");

  /// As many as a note can name.
  private static final int MOST = 20;

  private final Fonts fonts;
  private final Map<FontFace, BaseFont> loaded = new HashMap<>();
  private final Map<Wanted, Optional<FontFace>> open = new HashMap<>();
  private final Map<FontFace, Set<FontFace>> instead = new LinkedHashMap<>();
  private final Map<FontFace, Map<Integer, Unfound>> closed = new LinkedHashMap<>();

  private record Wanted(FontFace face, int point) {}

  /// What draws a character.
  ///
  /// @param mark drawn in its place; empty if the font draws the character itself
  record Pen(BaseFont font, String mark) {}

  PdfFonts(Fonts fonts) {
    this.fonts = fonts;
  }

  /// Forgets what the file before had to replace.
  void begin() {
    instead.clear();
    closed.clear();
  }

  List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    instead.forEach((face, others) ->
        others.forEach(other ->
            notes.add(Problem.of("document.fontNotEmbedded", face.family(), other.family()))));
    closed.forEach((face, characters) ->
        notes.add(
            Problem.of(
                "document.charactersNotEmbedded",
                face.family(),
                characters.values().stream()
                    .limit(MOST)
                    .map(Unfound::said)
                    .collect(Collectors.joining("、")))));
    return notes;
  }

  /// What draws a character of a text.
  ///
  /// @param at where in the text it begins
  Pen of(FontFace face, String text, int at) throws IOException {
    int point = text.codePointAt(at);
    boolean draws = face.has(point) || !Ink.shows(point);
    if (draws && face.mayBeEmbedded()) {
      return new Pen(loaded(face), "");
    }
    // What no font has, the pages have told already.
    if (!draws) {
      return mark();
    }
    Optional<FontFace> other = open.computeIfAbsent(new Wanted(face, point), this::open);
    if (other.isPresent()) {
      instead.computeIfAbsent(face, any -> new LinkedHashSet<>()).add(other.get());
      return new Pen(loaded(other.get()), "");
    }
    closed
        .computeIfAbsent(face, any -> new LinkedHashMap<>())
        .putIfAbsent(point, Unfound.in(text, at, face.family()));
    return mark();
  }

  private Optional<FontFace> open(Wanted wanted) {
    int point = Ink.shows(wanted.point()) ? wanted.point() : ' ';
    FontFace face = wanted.face();
    return fonts.choose(
        face.family(),
        face.families(),
        face.isBold(),
        other -> other.mayBeEmbedded() && other.has(point));
  }

  private Pen mark() throws IOException {
    for (String mark : MARKS) {
      Optional<FontFace> face = fonts.embeddable(mark.codePointAt(0));
      if (face.isPresent()) {
        return new Pen(loaded(face.get()), mark);
      }
    }
    // Every reader of PDF has this one.
    return new Pen(
        BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED), "?");
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
