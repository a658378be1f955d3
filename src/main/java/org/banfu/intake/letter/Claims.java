package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Span;
import org.banfu.intake.source.Span.Kind;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Who has taken which characters of the source. No character is taken twice: a claim on characters
/// of which one is taken already fails as a whole, and changes nothing.
final class Claims {
  private final Source source;

  // Not a BitSet: its search for the next bit has no bound and runs to the end of a long text.
  private final boolean[] taken;

  private final List<Span> spans = new ArrayList<>();
  private final Map<String, List<Span>> fields = new HashMap<>();

  Claims(Source source) {
    this.source = source;
    this.taken = new boolean[source.text().length()];
  }

  /// Takes these characters into a field; several pieces of one field follow one another.
  boolean field(String path, int start, int end) {
    return take(new Span(start, end, Kind.FIELD, path));
  }

  boolean field(String path, Line line) {
    return field(path, line.start(), line.end());
  }

  /// Takes all of this stretch that nobody took; whether there was any.
  boolean runs(String path, int start, int end) {
    boolean any = false;
    int at = nextFree(start, end);
    while (at < end) {
      int stop = nextTaken(at, end);
      any |= field(path, at, stop);
      at = nextFree(stop, end);
    }
    return any;
  }

  /// Takes the name of a person, of which blanks inside (李　四) are no part.
  boolean name(String path, Line line) {
    if (!isFree(line)) {
      return false;
    }
    if (nameOf(source.text(line)).length() == line.end() - line.start()) {
      return field(path, line);
    }
    int at = line.start();
    while (at < line.end()) {
      int end = at + 1;
      boolean blank = Widths.isBlank(source.text().charAt(at));
      while (end < line.end() && Widths.isBlank(source.text().charAt(end)) == blank) {
        end++;
      }
      take(new Span(at, end, blank ? Kind.STRUCTURE : Kind.FIELD, blank ? "" : path));
      at = end;
    }
    return true;
  }

  /// The name without its blanks if it is that of a person: 李　四 is one, 某局 某科 is not.
  static String nameOf(String text) {
    String squeezed = Widths.squeeze(text);
    return squeezed.length() <= 4 ? squeezed : text;
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
    return start < end && nextTaken(start, end) == end;
  }

  boolean isFree(Line line) {
    return isFree(line.start(), line.end());
  }

  /// The first character from here on that is not taken, at most `limit`.
  int nextFree(int from, int limit) {
    int at = from;
    while (at < limit && taken[at]) {
      at++;
    }
    return at;
  }

  /// The first character from here on that is taken, at most `limit`.
  int nextTaken(int from, int limit) {
    int at = from;
    while (at < limit && !taken[at]) {
      at++;
    }
    return at;
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

  /// Whether anything at all was taken into a field.
  boolean hasFields() {
    return !fields.isEmpty();
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
    Arrays.fill(taken, span.start(), span.end(), true);
    spans.add(span);
    if (span.kind() == Kind.FIELD) {
      fields.computeIfAbsent(span.path(), path -> new ArrayList<>()).add(span);
    }
    return true;
  }
}
