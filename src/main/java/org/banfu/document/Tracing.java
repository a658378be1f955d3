package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.document.word.Trace;
import org.banfu.proposal.Place;

/// Marks the runs of a letter with the places of the proposal that they were written from, for a
/// preview; a letter that goes out bears no such mark.
final class Tracing {
  private final boolean isOn;
  private final List<Origin> origins = new ArrayList<>();

  Tracing(boolean isOn) {
    this.isOn = isOn;
  }

  List<Origin> origins() {
    return origins;
  }

  /// Marks what was just written.
  ///
  /// @param from where in the XML it begins
  void mark(StringBuilder xml, int from, Piece.Field field, Focus focus) {
    if (!isOn || xml.length() == from) {
      return;
    }
    Optional<Place> place = Origins.of(field.placeholder().name(), focus);
    if (place.isPresent()) {
      mark(xml, from, field.prefix(), place.get());
    }
  }

  private void mark(StringBuilder xml, int from, String w, Place place) {
    String run = "<" + w + "r>";
    String paragraph = "<" + w + "p";
    String text = "<" + w + "t xml:space=\"preserve\">";
    String end = "</" + w + "t>";
    int offset = 0;
    int at = from;
    while (at < xml.length()) {
      if (starts(xml, at, run)) {
        String marked = "<" + w + "r " + w + "rsidR=\"" + Trace.mark(origins.size()) + "\">";
        origins.add(new Origin(place, offset));
        xml.replace(at, at + run.length(), marked);
        at += marked.length();
      } else if (starts(xml, at, text)) {
        int close = xml.indexOf(end, at);
        offset += length(xml, at + text.length(), close);
        at = close;
      } else {
        boolean isParagraph = starts(xml, at, paragraph + ">") || starts(xml, at, paragraph + " ");
        boolean isSign = starts(xml, at, "<" + w + "tab/>") || starts(xml, at, "<" + w + "br/>");
        offset += isParagraph || isSign ? 1 : 0;
        at++;
      }
    }
  }

  private static boolean starts(StringBuilder xml, int at, String what) {
    int end = at + what.length();
    if (end > xml.length()) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (xml.charAt(at + i) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The characters of escaped text.
  private static int length(StringBuilder xml, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      if (xml.charAt(i) == '&') {
        i = xml.indexOf(";", i);
      }
      length++;
    }
    return length;
  }
}
