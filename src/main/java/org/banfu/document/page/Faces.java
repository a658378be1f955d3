package org.banfu.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.Ink;
import org.banfu.document.word.DocumentSettings;
import org.banfu.document.word.RunStyle;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Finds the face of each character of one document, and keeps what had to be replaced.
final class Faces {
  /// Stands for a character that has a face.
  private static final Optional<Unfound> TOLD = Optional.of(new Unfound("", 0, ""));

  private final Fonts fonts;
  private final Map<String, List<String>> alternatives;
  private final Map<Key, FontFace> chosen = new HashMap<>();
  private final Map<Stray, FontFace> strays = new HashMap<>();
  private final Map<String, Pages.ReplacedFont> replaced = new LinkedHashMap<>();
  private final Map<Integer, Optional<Unfound>> unfound = new LinkedHashMap<>();

  private record Key(String family, boolean bold) {}

  private record Stray(Key key, int point) {}

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

  /// What no face of this machine can draw, in the order of the text.
  List<Unfound> unfound() {
    return unfound.values().stream().flatMap(Optional::stream).toList();
  }

  /// The face that draws a character; where none can, the one that should have.
  FontFace of(int point, Script script, RunStyle style) {
    String family = script == Script.CHINESE ? style.eastAsia() : style.ascii();
    FontFace face = of(family, style.bold());
    if (face.has(point) || Character.isISOControl(point)) {
      return face;
    }
    return strays.computeIfAbsent(
        new Stray(new Key(family, style.bold()), point), stray -> stray(stray, face));
  }

  /// Whether the place of this character is still to be told with [#missed].
  boolean isMissed(int point) {
    return !unfound.isEmpty() && unfound.getOrDefault(point, TOLD).isEmpty();
  }

  void missed(Unfound character) {
    unfound.put(character.point(), Optional.of(character));
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

  private FontFace stray(Stray stray, FontFace lacking) {
    int point = stray.point();
    Key key = stray.key();
    Optional<FontFace> other =
        fonts.choose(
            key.family(),
            alternatives.getOrDefault(key.family(), List.of()),
            key.bold(),
            face -> face.has(point));
    if (!Ink.shows(point)) {
      return other.orElse(lacking);
    }
    if (other.isEmpty()) {
      unfound.putIfAbsent(point, Optional.empty());
      return lacking;
    }
    String drawing = other.get().family();
    String character = Character.toString(point);
    replaced.merge(
        lacking.family() + "/" + drawing,
        new Pages.ReplacedFont(lacking.family(), drawing, character),
        (a, b) ->
            a.characters().contains(character)
                ? a
                : new Pages.ReplacedFont(a.wanted(), drawing, a.characters() + character));
    return other.get();
  }
}
