package org.banfu.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.proposal.Problem;

/// What the notes of many documents come to: the same note of many files once, and the rare
/// characters of all of them together.
final class NoteSums {
  private static final String RARE = "document.rareCharacters";
  private static final String REPLACED = "document.charactersReplaced";

  /// As many as a note can name.
  private static final int MOST = 40;

  private NoteSums() {}

  static List<ExportReport.NoteSum> of(List<ExportResult> results) {
    Map<Object, List<Problem>> alike = new LinkedHashMap<>();
    for (ExportResult result : results) {
      for (Problem note : new LinkedHashSet<>(result.notes())) {
        alike.computeIfAbsent(key(note), key -> new ArrayList<>()).add(note);
      }
    }
    return alike.values().stream()
        .map(notes -> new ExportReport.NoteSum(notes.size(), one(notes)))
        .toList();
  }

  /// Rare characters are told by the faces that lack them and that step in for them.
  private static Object key(Problem note) {
    List<String> said = note.arguments();
    return switch (note.code()) {
      case RARE -> List.of(RARE, said.get(2), said.get(3));
      case REPLACED -> List.of(REPLACED, said.get(0), said.get(1));
      default -> note;
    };
  }

  private static Problem one(List<Problem> notes) {
    Problem first = notes.getFirst();
    List<String> said = first.arguments();
    if (notes.size() == 1) {
      return first;
    }
    Set<String> characters = new LinkedHashSet<>();
    return switch (first.code()) {
      case RARE -> {
        notes.forEach(note -> characters.addAll(List.of(note.arguments().get(1).split("、", -1))));
        String shown = String.join("、", characters.stream().limit(MOST).toList());
        yield Problem.of(RARE, characters.size(), shown, said.get(2), said.get(3));
      }
      case REPLACED -> {
        notes.forEach(note ->
            note.arguments()
                .get(2)
                .codePoints()
                .forEach(point -> characters.add(Character.toString(point))));
        String shown = String.join("", characters.stream().limit(MOST).toList());
        yield Problem.of(REPLACED, said.get(0), said.get(1), shown);
      }
      default -> first;
    };
  }
}
