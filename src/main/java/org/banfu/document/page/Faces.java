package org.banfu.document.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banfu.document.font.FontFace;
import org.banfu.document.font.Fonts;
import org.banfu.document.font.Gb2312;
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
  private final Map<String, Pages.ReplacedFont> beyond = new LinkedHashMap<>();
  private final Map<Integer, Optional<Unfound>> unfound = new LinkedHashMap<>();
  private final Map<Script, Set<FontFace>> used = new EnumMap<>(Script.class);

  /// The families that are not here, but named after the standard that bounds them.
  private final Set<String> bound = new HashSet<>();

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

  /// The characters that a font lacks which is not here, as its standard says.
  List<Pages.ReplacedFont> beyond() {
    return new ArrayList<>(beyond.values());
  }

  /// Whether such a font is used.
  boolean isBound() {
    return !bound.isEmpty();
  }

  /// The faces that were asked for characters of a script.
  Set<FontFace> used(Script script) {
    return used.getOrDefault(script, Set.of());
  }

  /// What no face of this machine can draw, in the order of the text.
  List<Unfound> unfound() {
    return unfound.values().stream().flatMap(Optional::stream).toList();
  }

  /// The face that draws a character; where none can, the one that should have.
  FontFace of(int point, Script script, RunStyle style) {
    String family = script == Script.CHINESE ? style.eastAsia() : style.ascii();
    FontFace face = of(family, style.bold());
    used.computeIfAbsent(script, any -> new HashSet<>()).add(face);
    FontFace drawing = drawing(point, new Key(family, style.bold()), face);
    if (Gb2312.lacks(point) && bound.contains(family)) {
      tell(beyond, family, drawing.family(), Character.toString(point));
    }
    return drawing;
  }

  private FontFace drawing(int point, Key key, FontFace face) {
    return face.has(point) || Character.isISOControl(point)
        ? face
        : strays.computeIfAbsent(new Stray(key, point), stray -> stray(stray, face));
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
      if (Gb2312.bounds(family)) {
        bound.add(family);
      }
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
    tell(replaced, lacking.family(), other.get().family(), Character.toString(point));
    return other.get();
  }

  private static void tell(
      Map<String, Pages.ReplacedFont> where, String lacking, String used, String character) {
    where.merge(
        lacking + "/" + used,
        new Pages.ReplacedFont(lacking, used, character),
        (a, b) ->
            a.characters().contains(character)
                ? a
                : new Pages.ReplacedFont(lacking, used, a.characters() + character));
  }
}
