package org.banfu.document;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What decides about the fonts of a written letter, read off its XML in one go: the styles and
/// properties that its text stands in, and the characters. Every letter passes here: no parser.
final class Looks {
  private static final int LATIN = 1;
  private static final int CHINESE = 2;
  private static final int EITHER = 4;

  /// How long the names are that decide: a letter has thousands of others.
  private static final BitSet NAMES =
      BitSet.valueOf(new long[] {1 << 1 | 1 << 3 | 1 << 6 | 1 << 8});

  private final Set<String> looks = new HashSet<>();
  private final BitSet points = new BitSet();

  private Looks() {}

  static Looks of(List<String> parts) {
    var found = new Looks();
    parts.forEach(found::read);
    return found;
  }

  /// Each paragraph style with run properties and the kinds of characters in it. Letters of one
  /// template that have the same ones use the same fonts.
  Set<String> looks() {
    return looks;
  }

  /// The characters of the text.
  BitSet points() {
    return points;
  }

  private void read(String xml) {
    String paragraph = "";
    String run = "";
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end = xml.indexOf('>', at);
      int next = end;
      switch (name(xml, at, end)) {
        case "p" -> paragraph = "";
        case "r", "rPr" -> run = "";
        case "rStyle", "rFonts", "b", "vanish" -> run += xml.substring(at, end);
        case "pStyle" -> paragraph = xml.substring(at, end);
        case "tblStyle" -> looks.add(xml.substring(at, end));
        case "t" -> {
          next = xml.indexOf('<', end);
          int kinds = kinds(xml, end + 1, next);
          if (kinds != 0) {
            looks.add(paragraph + run + kinds);
          }
        }
        default -> {
          // Nothing that decides about a font.
        }
      }
      at = xml.indexOf('<', next);
    }
  }

  /// Of `<w:pStyle …>`: `pStyle`; of an end tag nothing, nor of most others.
  private static String name(String xml, int at, int end) {
    int from = at + 1;
    int to = from;
    while (to < end && xml.charAt(to) != ' ' && xml.charAt(to) != '/') {
      to++;
      if (xml.charAt(to - 1) == ':') {
        from = to;
      }
    }
    return NAMES.get(to - from) ? xml.substring(from, to) : "";
  }

  private int kinds(String xml, int from, int to) {
    int kinds = 0;
    for (int i = from; i < to; i++) {
      char c = xml.charAt(i);
      if (Character.isHighSurrogate(c)) {
        points.set(xml.codePointAt(i++));
        kinds |= CHINESE;
      } else {
        points.set(c);
        kinds |= c < 0x2000 ? LATIN : c >= 0x2E80 ? CHINESE : EITHER;
      }
    }
    // Marks of either kind follow their neighbours.
    return kinds > EITHER ? kinds - EITHER : kinds;
  }
}
