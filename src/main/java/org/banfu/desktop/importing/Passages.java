package org.banfu.desktop.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.banfu.desktop.importing.Passage.Run;
import org.banfu.intake.source.Cover;
import org.banfu.intake.source.Span;
import org.banfu.text.Widths;

/// Cuts the cover of a letter into the paragraphs that are shown, the empty ones left out.
final class Passages {
  /// No more characters are laid out at once: a text may be one line of a million.
  static final int LONGEST = 1_000;

  private static final int LATEST_STOP = LONGEST / 2;
  private static final String STOPS = "。；！？\n";

  private final Cover cover;
  private final List<Passage> passages = new ArrayList<>();
  private int next;

  private Passages(Cover cover) {
    this.cover = cover;
  }

  /// Slow for a long letter.
  static List<Passage> of(Cover cover) {
    return new Passages(cover).cut();
  }

  private List<Passage> cut() {
    String text = cover.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(start, end);
      start = end + 1;
    }
    return List.copyOf(passages);
  }

  private void line(int lineStart, int lineEnd) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && Widths.isBlank(cover.text().charAt(start))) {
      start++;
    }
    while (end > start && Widths.isBlank(cover.text().charAt(end - 1))) {
      end--;
    }
    while (start < end) {
      int stop = stop(start, end);
      passages.add(passage(start, stop));
      start = stop;
    }
  }

  /// The end of the piece that begins here: behind a sentence if one ends late enough.
  private int stop(int start, int end) {
    if (end - start <= LONGEST) {
      return end;
    }
    for (int at = start + LONGEST; at > start + LATEST_STOP; at--) {
      if (STOPS.indexOf(cover.text().charAt(at - 1)) >= 0) {
        return at;
      }
    }
    int at = start + LONGEST;
    return Character.isHighSurrogate(cover.text().charAt(at - 1)) ? at - 1 : at;
  }

  private Passage passage(int start, int end) {
    var runs = new ArrayList<Run>();
    var fields = new LinkedHashSet<String>();
    var repeated = new LinkedHashSet<String>();
    List<Span> spans = cover.spans();
    while (next < spans.size() && spans.get(next).end() <= start) {
      next++;
    }
    for (int at = next; at < spans.size() && spans.get(at).start() < end; at++) {
      Span span = spans.get(at);
      runs.add(
          new Run(
              Math.max(span.start(), start) - start,
              Math.min(span.end(), end) - start,
              span.kind()));
      if (span.kind() == Span.Kind.FIELD) {
        fields.add(span.path());
      } else if (!span.path().isEmpty()) {
        repeated.add(span.path());
      }
    }
    return new Passage(cover.text().substring(start, end), runs, fields, repeated);
  }
}
