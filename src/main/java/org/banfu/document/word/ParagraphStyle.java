package org.banfu.document.word;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How a paragraph is set. Measures in points; those in characters win when they are not 0.
///
/// @param firstLine indent of the first line, negative when it hangs
/// @param firstChars the same in characters, `leftChars` and `rightChars` likewise
/// @param line the pitch: points, or a factor for [LineRule#AUTO]
/// @param kinsoku whether no line begins or ends with a mark that must not
/// @param overhangs whether a mark may stand outside of the margin
/// @param spacesScripts whether Chinese keeps a distance from letters and digits
/// @param rules the borders around the paragraph, `fill` the colour behind it, empty for none
/// @param list the id of the list that numbers it, empty for none
@RecordBuilder
public record ParagraphStyle(
    Alignment alignment,
    double left,
    double right,
    double firstLine,
    double leftChars,
    double rightChars,
    double firstChars,
    double before,
    double after,
    double line,
    LineRule lineRule,
    boolean keepNext,
    boolean keepLines,
    boolean widowControl,
    boolean pageBreakBefore,
    boolean kinsoku,
    boolean overhangs,
    boolean spacesScripts,
    boolean snapsToGrid,
    boolean contextualSpacing,
    String styleId,
    List<TabStop> tabs,
    Borders rules,
    String fill,
    String list,
    int listLevel) {

  /// What a line pitch means.
  public enum LineRule {
    AUTO,
    AT_LEAST,
    EXACT
  }

  static final ParagraphStyle PLAIN =
      new ParagraphStyle(
          Alignment.LEFT,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          1,
          LineRule.AUTO,
          false,
          false,
          true,
          false,
          true,
          true,
          true,
          true,
          false,
          "",
          List.of(),
          Borders.NONE,
          "",
          "",
          0);

  public ParagraphStyle {
    tabs = List.copyOf(tabs);
  }

  /// This style with what a `pPr` states.
  ParagraphStyle with(Xml properties) {
    ParagraphStyleBuilder to = ParagraphStyleBuilder.builder(this);
    for (Xml p : properties.children()) {
      switch (p.name()) {
        case "jc" -> to.alignment(Alignment.of(p.get("val", "left")));
        case "ind" -> indent(p, to);
        case "spacing" -> spacing(p, to);
        case "keepNext" -> to.keepNext(p.isOn());
        case "keepLines" -> to.keepLines(p.isOn());
        case "widowControl" -> to.widowControl(p.isOn());
        case "pageBreakBefore" -> to.pageBreakBefore(p.isOn());
        case "kinsoku" -> to.kinsoku(p.isOn());
        case "overflowPunct" -> to.overhangs(p.isOn());
        case "autoSpaceDE", "autoSpaceDN" -> to.spacesScripts(p.isOn());
        case "snapToGrid" -> to.snapsToGrid(p.isOn());
        case "contextualSpacing" -> to.contextualSpacing(p.isOn());
        case "pBdr" -> to.rules(Borders.NONE.with(p));
        case "tabs" -> to.tabs(tabs(p));
        case "shd" -> to.fill(p.color("fill", ""));
        case "numPr" -> numbered(p, to);
        default -> {
          // WordFile names those that would change the page.
        }
      }
    }
    return to.build();
  }

  private static void indent(Xml p, ParagraphStyleBuilder to) {
    to.left(p.points("left", p.points("start", to.left())));
    to.right(p.points("right", p.points("end", to.right())));
    to.leftChars(p.number("leftChars", 100 * to.leftChars()) / 100);
    to.rightChars(p.number("rightChars", 100 * to.rightChars()) / 100);
    if (p.get("hanging") != null) {
      to.firstLine(-p.points("hanging", 0)).firstChars(0);
    } else if (p.get("firstLine") != null) {
      to.firstLine(p.points("firstLine", 0)).firstChars(0);
    }
    if (p.get("hangingChars") != null) {
      to.firstChars(-p.number("hangingChars", 0) / 100);
    } else if (p.get("firstLineChars") != null) {
      to.firstChars(p.number("firstLineChars", 0) / 100);
    }
  }

  private static void spacing(Xml p, ParagraphStyleBuilder to) {
    to.before(p.points("before", to.before()));
    to.after(p.points("after", to.after()));
    String rule = p.get("lineRule", p.get("line") == null ? "" : "auto");
    LineRule lineRule =
        switch (rule) {
          case "exact" -> LineRule.EXACT;
          case "atLeast" -> LineRule.AT_LEAST;
          case "" -> to.lineRule();
          default -> LineRule.AUTO;
        };
    to.lineRule(lineRule);
    if (p.get("line") != null) {
      to.line(lineRule == LineRule.AUTO ? p.number("line", 240) / 240 : p.points("line", 12));
    }
  }

  private static void numbered(Xml p, ParagraphStyleBuilder to) {
    String id = p.val("numId");
    to.list(id == null ? to.list() : id.equals("0") ? "" : id);
    to.listLevel((int) p.child("ilvl").number("val", to.listLevel()));
  }

  private List<TabStop> tabs(Xml p) {
    List<TabStop> stops = new ArrayList<>(tabs);
    for (Xml tab : p.all("tab").toList()) {
      double at = tab.points("pos", 0);
      stops.removeIf(stop -> stop.at() == at);
      if (!tab.get("val", "left").equals("clear")) {
        stops.add(TabStop.of(tab));
      }
    }
    stops.sort(Comparator.comparingDouble(TabStop::at));
    return stops;
  }
}
