package org.banfu.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
