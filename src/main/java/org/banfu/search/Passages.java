package org.banfu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banfu.text.Pinyin;

/// Makes the hits that a person reads: number, title, and the best two passages with their marks.
///
/// Better is a passage with more of the terms, then one of a more relevant kind, then the first.
final class Passages {
  private static final int MOST = 2;
  private static final int BEFORE = 16;
  private static final int LENGTH = 80;

  private final List<Occurrences> terms;

  Passages(Query query, Pinyin pinyin) {
    this.terms = query.wanted().stream().map(atom -> new Occurrences(atom, pinyin)).toList();
  }

  /// A piece of a field: its row, where it begins and ends in bytes of the segment, how many terms
  /// are in it.
  private record Window(int row, int from, int to, int terms, List<Occurrences.Mark> marks) {}

  SearchHit hit(Found found) {
    Segment segment = found.part().segment();
    int doc = found.doc();
    List<Window> windows = windows(segment, doc);
    var best =
        windows.stream()
            .sorted(Comparator.comparingInt(Window::terms).reversed())
            .limit(MOST)
            .sorted(Comparator.comparingInt(Window::from))
            .map(window -> passage(segment, doc, window))
            .toList();
    return new SearchHit(
        segment.id(doc),
        first(segment, doc, FieldKind.NUMBER),
        first(segment, doc, FieldKind.TITLE),
        found.kind(),
        windows.stream().mapToInt(window -> window.marks().size()).sum(),
        best);
  }

  /// Number or title as written.
  static String first(Segment segment, int doc, FieldKind kind) {
    int start = segment.kindStart(doc, kind);
    return start == segment.kindEnd(doc, kind)
        ? ""
        : segment.written(doc, start, segment.rowEnd(doc, segment.rowAt(doc, start)));
  }

  private List<Window> windows(Segment segment, int doc) {
    var marks = new ArrayList<Occurrences.Mark>();
    for (int i = 0; i < terms.size(); i++) {
      terms.get(i).collect(segment, doc, i, marks);
    }
    marks.sort(Comparator.comparingInt(Occurrences.Mark::from));
    var windows = new ArrayList<Window>();
    int at = 0;
    while (at < marks.size()) {
      int row = segment.rowAt(doc, marks.get(at).from());
      int end = segment.rowEnd(doc, row);
      int from = begin(segment, segment.rowStart(doc, row), end, marks.get(at).from());
      int to = Math.max(marks.get(at).to(), Math.min(end, from + LENGTH * Character.BYTES));
      int next = at;
      while (next < marks.size() && marks.get(next).to() <= to) {
        next++;
      }
      // A mark that begins inside and ends beyond begins the next piece.
      List<Occurrences.Mark> inside = marks.subList(at, Math.max(next, at + 1));
      int kinds = (int) inside.stream().map(Occurrences.Mark::term).distinct().count();
      windows.add(new Window(row, from, whole(segment, to, end), kinds, List.copyOf(inside)));
      at = Math.max(next, at + 1);
    }
    return windows;
  }

  /// Some characters before the first mark, and more where the field ends soon after it.
  private static int begin(Segment segment, int start, int end, int mark) {
    int from = Math.min(mark - BEFORE * Character.BYTES, end - LENGTH * Character.BYTES);
    from = Math.max(start, from);
    boolean isHalf = Character.isLowSurrogate(segment.bytes().getChar(from));
    return isHalf && from > start ? from - Character.BYTES : from;
  }

  private static int whole(Segment segment, int to, int end) {
    boolean isHalf = to < end && Character.isLowSurrogate(segment.bytes().getChar(to));
    return isHalf ? to + Character.BYTES : to;
  }

  private static Passage passage(Segment segment, int doc, Window window) {
    var ranges = new ArrayList<Passage.Range>();
    int end = -1;
    for (Occurrences.Mark mark : window.marks()) {
      int from = (mark.from() - window.from()) / Character.BYTES;
      int to = (Math.min(mark.to(), window.to()) - window.from()) / Character.BYTES;
      if (from < end) {
        from = ranges.removeLast().start();
        to = Math.max(to, end);
      }
      ranges.add(new Passage.Range(from, to));
      end = to;
    }
    return new Passage(
        segment.rowPlace(window.row()),
        segment.kindAt(doc, window.from()),
        segment.rowSuggestion(window.row()),
        (window.from() - segment.rowStart(doc, window.row())) / Character.BYTES,
        segment.written(doc, window.from(), window.to()),
        ranges);
  }
}
