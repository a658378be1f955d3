package org.banfu.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.document.page.FontUse;
import org.banfu.document.page.Pages;
import org.banfu.document.page.Unfound;
import org.banfu.proposal.Problem;

/// What a person should know of the fonts of a document on this machine.
final class FontNotes {
  /// As many as a note can name.
  private static final int MOST = 20;

  private FontNotes() {}

  /// Of pages that are drawn.
  static List<Problem> of(Pages pages) {
    List<Problem> notes = new ArrayList<>();
    for (Pages.ReplacedFont font : pages.replaced()) {
      notes.add(
          font.characters().isEmpty()
              ? Problem.of("document.fontReplaced", font.wanted(), font.used())
              : Problem.of(
                  "document.charactersReplaced", font.wanted(), font.used(), font.characters()));
    }
    notes.addAll(unfound(pages.unfound()));
    return notes;
  }

  /// Of a Word file: it keeps the fonts that it names, so what draws here is what is told.
  static List<Problem> of(FontUse use) {
    List<Problem> notes = ofFamilies(use);
    Map<List<String>, Set<Integer>> rare = new LinkedHashMap<>();
    for (Pages.ReplacedFont font : all(use)) {
      rare.computeIfAbsent(List.of(font.wanted(), font.used()), any -> new LinkedHashSet<>())
          .addAll(font.characters().codePoints().boxed().toList());
    }
    use.unfound().forEach(one -> rare.values().forEach(points -> points.remove(one.point())));
    rare.forEach((fonts, points) -> {
      if (!points.isEmpty()) {
        notes.add(
            Problem.of(
                "document.rareCharacters",
                points.size(),
                points.stream()
                    .limit(MOST)
                    .map(Character::toString)
                    .collect(Collectors.joining("、")),
                fonts.getFirst(),
                fonts.getLast()));
      }
    });
    notes.addAll(unfound(use.unfound()));
    return notes;
  }

  /// What the standard says of a font that is not here says it of the one in its place as well.
  private static List<Pages.ReplacedFont> all(FontUse use) {
    List<Pages.ReplacedFont> all = new ArrayList<>(use.beyond());
    for (Pages.ReplacedFont font : use.replaced()) {
      String known =
          use.beyond().stream()
              .filter(one ->
                  use.replaced().contains(new Pages.ReplacedFont(one.wanted(), font.wanted(), "")))
              .map(Pages.ReplacedFont::characters)
              .collect(Collectors.joining());
      String rest =
          font.characters()
              .codePoints()
              .filter(point -> known.indexOf(point) < 0)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      all.add(new Pages.ReplacedFont(font.wanted(), font.used(), rest));
    }
    return all;
  }

  /// Of the fonts alone, where each has all characters.
  static List<Problem> ofFamilies(FontUse use) {
    List<Problem> notes = new ArrayList<>();
    for (Pages.ReplacedFont font : use.replaced()) {
      if (font.characters().isEmpty()) {
        notes.add(Problem.of("document.fontReplaced", font.wanted(), font.used()));
      }
    }
    return notes;
  }

  /// The characters that cannot be drawn, by the faces that should have.
  static List<Problem> unfound(List<Unfound> characters) {
    Map<String, List<Unfound>> byFace = new LinkedHashMap<>();
    characters.forEach(
        one -> byFace.computeIfAbsent(one.face(), face -> new ArrayList<>()).add(one));
    List<Problem> notes = new ArrayList<>();
    byFace.forEach((face, all) ->
        notes.add(
            Problem.of(
                "document.charactersWithoutFont",
                face,
                all.stream().limit(MOST).map(Unfound::said).collect(Collectors.joining("、")))));
    return notes;
  }
}
