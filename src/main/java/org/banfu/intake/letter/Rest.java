package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import org.banfu.intake.source.Cover;
import org.banfu.intake.source.Source;
import org.banfu.intake.source.Source.Line;
import org.banfu.intake.source.Span;
import org.banfu.intake.source.Span.Kind;
import org.banfu.proposal.Unsorted;
import org.banfu.text.Widths;

/// Completes the cover: what no rule took is structure where it is blank, and 未归类内容 elsewhere.
final class Rest {
  private final Source source;
  private final Claims claims;
  private final List<Span> unsorted = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  private Rest(Source source, Claims claims) {
    this.source = source;
    this.claims = claims;
  }

  static Rest of(Source source, Claims claims) {
    var rest = new Rest(source, claims);
    rest.gather();
    return rest;
  }

  /// What found no place, with the number of its paragraph or that it stands in the margins.
  List<Unsorted> unsorted() {
    var texts = new ArrayList<Unsorted>(unsorted.size());
    for (int i = 0; i < unsorted.size(); i++) {
      Span span = unsorted.get(i);
      String text = source.text().substring(span.start(), span.end());
      texts.add(new Unsorted(text, places.get(i)));
    }
    return texts;
  }

  Cover cover() {
    var spans = new ArrayList<Span>();
    var merged = new ArrayList<>(claims.spans());
    merged.addAll(unsorted);
    merged.sort((left, right) -> Integer.compare(left.start(), right.start()));
    int at = 0;
    for (Span span : merged) {
      blank(spans, at, span.start());
      spans.add(span);
      at = span.end();
    }
    blank(spans, at, source.text().length());
    return new Cover(source.text(), spans);
  }

  private static void blank(List<Span> spans, int start, int end) {
    if (start < end) {
      spans.add(new Span(start, end, Kind.STRUCTURE, ""));
    }
  }

  private void gather() {
    int paragraph = 0;
    int cell = -1;
    for (Line line : source.lines()) {
      if (line.isEmpty()) {
        continue;
      }
      paragraph++;
      int at = claims.nextFree(line.start(), line.end());
      while (at < line.end()) {
        int end = claims.nextTaken(at, line.end());
        add(at, end, "第" + paragraph + "段", cell == line.cell());
        at = claims.nextFree(end, line.end());
      }
      cell = line.cell();
    }
    for (Line line : source.margins()) {
      int at = claims.nextFree(line.start(), line.end());
      while (at < line.end()) {
        int end = claims.nextTaken(at, line.end());
        add(at, end, "页眉页脚", false);
        at = claims.nextFree(end, line.end());
      }
    }
  }

  private void add(int from, int to, String place, boolean sameCell) {
    int start = from;
    int end = to;
    while (start < end && Widths.isBlank(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Widths.isBlank(source.text().charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (sameCell && !unsorted.isEmpty()) {
      Span last = unsorted.getLast();
      if (isOpen(last.end(), start)) {
        unsorted.set(unsorted.size() - 1, new Span(last.start(), end, Kind.UNSORTED, ""));
        return;
      }
    }
    unsorted.add(new Span(start, end, Kind.UNSORTED, ""));
    places.add(place);
  }

  // Only blanks that nobody took lie between.
  private boolean isOpen(int from, int to) {
    return claims.nextTaken(from, to) == to;
  }
}
