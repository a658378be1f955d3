package org.banfu.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.document.word.DocumentSettings;
import org.banfu.document.word.RunStyle;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Finds the face of each character of one document, and keeps what had to be replaced.
final class Faces {
  private final Fonts fonts;
  private final Map<String, List<String>> alternatives;
  private final Map<Key, FontFace> chosen = new HashMap<>();
  private final Map<Integer, FontFace> strays = new HashMap<>();
  private final Map<String, Pages.ReplacedFont> replaced = new LinkedHashMap<>();

  private record Key(String family, boolean bold) {}

  /// @throws ProblemException `document.noFont` if this machine has no font at all
  Faces(Fonts fonts, DocumentSettings settings) throws ProblemException {
    this.fonts = fonts;
    this.alternatives = settings.alternatives();
    if (fonts.withCharacter('的').isEmpty()) {
      throw new ProblemException(Problem.of("document.noFont"));
    }
  }

  List<Pages.ReplacedFont> replaced() {
    return new ArrayList<>(replaced.values());
  }

  /// The face that draws a character.
  FontFace of(int point, Script script, RunStyle style) {
    String family = script == Script.CHINESE ? style.eastAsia() : style.ascii();
    FontFace face = of(family, style.bold());
    if (face.has(point) || Character.isISOControl(point)) {
      return face;
    }
    return strays.computeIfAbsent(point, p -> stray(p, family, face));
  }

  /// The face of a name.
  FontFace of(String family, boolean bold) {
    return chosen.computeIfAbsent(new Key(family, bold), key -> choose(family, bold));
  }

  private FontFace choose(String family, boolean bold) {
    FontFace face =
        fonts
            .choose(family, alternatives.getOrDefault(family, List.of()), bold)
            .orElseThrow(() -> new IllegalStateException("there was a font a moment ago"));
    if (fonts.find(family, bold).isEmpty()) {
      replaced.putIfAbsent(family, new Pages.ReplacedFont(family, face.family(), ""));
    }
    return face;
  }

  private FontFace stray(int point, String family, FontFace otherwise) {
    FontFace face = fonts.withCharacter(point).orElse(otherwise);
    String character = Character.toString(point);
    replaced.merge(
        family + "/" + face.family(),
        new Pages.ReplacedFont(family, face.family(), character),
        (a, b) -> new Pages.ReplacedFont(family, face.family(), a.characters() + character));
    return face;
  }
}
