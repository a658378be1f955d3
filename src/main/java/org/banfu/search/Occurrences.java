package org.banfu.search;

import java.util.List;
import org.banfu.text.Pinyin;

/// All places of one term in a proposal.
final class Occurrences {
  private final Atom atom;
  private final char[] text;
  private final String typed;
  private final Pinyin pinyin;

  Occurrences(Atom atom, Pinyin pinyin) {
    this.atom = atom;
    this.text = atom.wanted().toCharArray();
    boolean isAloud =
        switch (atom) {
          case Atom.Words words -> words.aloud();
          case Atom.Member member -> Pinyin.isTyped(member.text());
          case Atom.Unit unit -> Pinyin.isTyped(unit.text());
          case Atom.NumberPart number -> false;
          case Atom.WholeNumber number -> false;
          case Atom.OneOf one -> false;
        };
    this.typed = isAloud ? Pinyin.typed(atom.wanted()) : "";
    this.pinyin = pinyin;
  }

  /// A hit, in bytes of the segment.
  record Mark(int from, int to, int term) {}

  void collect(Segment segment, int doc, int term, List<Mark> marks) {
    int most = marks.size() + SearchHit.MOST_MATCHES;
    for (int row = segment.rowsStart(doc); row < segment.rowsEnd(doc); row++) {
      int from = segment.rowStart(doc, row);
      if (marks.size() < most && isOf(segment.rowField(row))) {
        collect(segment, from, segment.rowEnd(doc, row), term, marks);
        if (!typed.isEmpty() && segment.kindAt(doc, from).isReadAloud()) {
          boolean isTitle = segment.kindAt(doc, from) == FieldKind.TITLE;
          collectAloud(segment, from, segment.rowEnd(doc, row), isTitle, term, marks);
        }
      }
    }
  }

  private boolean isOf(String field) {
    return switch (atom) {
      case Atom.Words words -> true;
      case Atom.NumberPart number -> field.equals("number");
      case Atom.WholeNumber number -> field.equals("number");
      case Atom.Member member -> FieldKind.isMember(field);
      case Atom.Unit unit -> FieldKind.isUnit(field);
      case Atom.OneOf one -> false;
    };
  }

  private void collect(Segment segment, int from, int to, int term, List<Mark> marks) {
    int length = text.length * Character.BYTES;
    int at = Scan.indexOf(segment.bytes(), from, to, text);
    while (at >= 0) {
      marks.add(new Mark(at, at + length, term));
      at = Scan.indexOf(segment.bytes(), at + length, to, text);
    }
  }

  private void collectAloud(
      Segment segment, int rowFrom, int rowTo, boolean isTitle, int term, List<Mark> marks) {
    var aloud = new Aloud(segment.bytes(), typed, pinyin);
    int from = rowFrom;
    int at;
    do {
      at = isTitle ? aloud.findInTitle(from, rowFrom, rowTo) : aloud.find(from, rowTo);
      if (at >= 0) {
        from = at + aloud.length(at, rowTo) * Character.BYTES;
        marks.add(new Mark(at, from, term));
      }
    } while (at >= 0);
  }
}
