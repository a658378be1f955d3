package org.banfu.desktop.importing;

import java.util.List;
import java.util.Set;
import org.banfu.intake.source.Span;

/// A paragraph of a letter, or a piece of a very long one, and what became of it.
///
/// @param runs the parts of its text, in order, without a gap
/// @param fields the paths of the fields that it went into or was read for
/// @param repeated the paths of the fields that it only says again
record Passage(String text, List<Run> runs, Set<String> fields, Set<String> repeated) {

  Passage {
    runs = List.copyOf(runs);
  }

  /// Characters of the text that became the same.
  record Run(int start, int end, Span.Kind kind) {}

  /// Whether something in it found no field.
  boolean isUnsorted() {
    return has(Span.Kind.UNSORTED);
  }

  /// Whether it does not belong to the letter.
  boolean isNoise() {
    return has(Span.Kind.NOISE);
  }

  /// Whether the same became of it as of another.
  boolean isAs(Passage other) {
    return fields.equals(other.fields)
        && repeated.equals(other.repeated)
        && isUnsorted() == other.isUnsorted()
        && isNoise() == other.isNoise();
  }

  private boolean has(Span.Kind kind) {
    return runs.stream().anyMatch(run -> run.kind() == kind);
  }
}
