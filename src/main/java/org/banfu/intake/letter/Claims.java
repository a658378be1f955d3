package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Span;
import org.banfu.intake.source.Span.Kind;
import org.jspecify.annotations.Nullable;

/// Who has taken which characters of the source. No character is taken twice: a claim on characters
/// of which one is taken already fails as a whole, and changes nothing.
final class Claims {
  private final Source source;
  private final BitSet taken = new BitSet();
  private final List<Span> spans = new ArrayList<>();
  private final Map<String, List<Span>> fields = new HashMap<>();

  Claims(Source source) {
    this.source = source;
  }

  /// Takes these characters into a field; several pieces of one field follow one another.
  boolean field(String path, int start, int end) {
    return take(new Span(start, end, Kind.FIELD, path));
  }

  boolean field(String path, Line line) {
    return field(path, line.start(), line.end());
  }

  boolean structure(int start, int end) {
    return take(new Span(start, end, Kind.STRUCTURE, ""));
  }

  boolean structure(Line line) {
    return structure(line.start(), line.end());
  }

  /// Takes what says again what the field says.
  boolean repeat(String path, Line line) {
    return repeat(path, line.start(), line.end());
  }

  boolean repeat(String path, int start, int end) {
    return take(new Span(start, end, Kind.STRUCTURE, path));
  }

  boolean noise(Line line) {
    return take(new Span(line.start(), line.end(), Kind.NOISE, ""));
  }

  boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return start < end && (next < 0 || next >= end);
  }

  boolean isFree(Line line) {
    return isFree(line.start(), line.end());
  }

  /// The first character from here on that is not taken.
  int nextFree(int from) {
    return taken.nextClearBit(from);
  }

  /// The first character from here on that is taken, at most `limit`.
  int nextTaken(int from, int limit) {
    int next = taken.nextSetBit(from);
    return next < 0 || next > limit ? limit : next;
  }

  /// The text of a field, or null if nothing was taken into it.
  @Nullable String taken(String path) {
    List<Span> pieces = fields.get(path);
    if (pieces == null) {
      return null;
    }
    var joined = new StringBuilder();
    pieces.stream()
        .sorted(Comparator.comparingInt(Span::start))
        .forEach(span -> joined.append(source.text(), span.start(), span.end()));
    return joined.toString();
  }

  /// All that was taken, in the order of the text.
  List<Span> spans() {
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private boolean take(Span span) {
    if (!isFree(span.start(), span.end())) {
      return false;
    }
    taken.set(span.start(), span.end());
    spans.add(span);
    if (span.kind() == Kind.FIELD) {
      fields.computeIfAbsent(span.path(), path -> new ArrayList<>()).add(span);
    }
    return true;
  }
}
