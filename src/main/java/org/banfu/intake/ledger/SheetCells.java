package org.banfu.intake.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.word.Xml;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// The cells of one sheet as text, as far as there is room for them.
final class SheetCells {
  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
  private static final Pattern MERGED =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  private final Xml xml;
  private final List<String> texts;
  private final SheetDays days;
  private final SheetRoom room;
  private final List<List<String>> rows = new ArrayList<>();

  SheetCells(Xml xml, List<String> texts, SheetDays days, SheetRoom room) {
    this.xml = xml;
    this.texts = texts;
    this.days = days;
    this.room = room;
  }

  List<List<String>> rows() throws XMLStreamException, ProblemException {
    int row = -1;
    int column = -1;
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "row" -> {
          row = xml.number("r", row + 2) - 1;
          column = -1;
        }
        case "c" -> {
          Matcher place = PLACE.matcher(text(xml.attribute("r")));
          column = place.matches() ? column(place.group(1)) : column + 1;
          put(Math.max(row, 0), column, cell());
        }
        case "mergeCell" -> merge(MERGED.matcher(text(xml.attribute("ref"))));
        default -> {}
      }
    }
    return rows.stream().map(List::copyOf).toList();
  }

  private String cell() throws XMLStreamException {
    String type = text(xml.attribute("t"));
    int style = xml.number("s", -1);
    String value = "";
    while (xml.next() && !(xml.isEnd() && xml.name().equals("c"))) {
      if (xml.isStart() && xml.name().equals("is")) {
        value = SheetReader.text(xml, "is");
      } else if (xml.isStart() && xml.name().equals("v")) {
        value = value(type, raw(), style);
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return value.strip();
  }

  private String raw() throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.next() && !(xml.isEnd() && xml.name().equals("v"))) {
      if (!xml.isStart() && !xml.isEnd() && text.length() <= SheetRoom.LONGEST) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  private String value(String type, String raw, int style) {
    return switch (type) {
      case "s" -> shared(raw);
      case "str", "inlineStr", "d" -> raw;
      case "b" -> raw.equals("1") ? "是" : "否";
      // #N/A and the like: nothing is stated.
      case "e" -> "";
      default -> days.shown(plain(raw), style);
    };
  }

  private String shared(String raw) {
    try {
      int at = Integer.parseInt(raw.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : "";
    } catch (NumberFormatException damaged) {
      return "";
    }
  }

  // 1.0E3 is how a workbook writes 1000.
  private static String plain(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw.strip());
      boolean huge = Math.abs(number.scale()) > 100 || number.precision() > 100;
      return huge ? raw : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException other) {
      return raw;
    }
  }

  private void put(int row, int column, String value) throws ProblemException {
    if (value.isEmpty()) {
      return;
    }
    room.place(row, column);
    room.text(value.length());
    room.cells(Math.max(0, row + 1 - rows.size()), 0);
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<String> cells = rows.get(row);
    room.cells(0, Math.max(0, column + 1 - cells.size()));
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value);
  }

  // Only downwards: beside its first column a title over the whole width says nothing more.
  private void merge(Matcher range) throws ProblemException {
    if (!range.matches()) {
      return;
    }
    int column = column(range.group(1));
    int first = Integer.parseInt(range.group(2)) - 1;
    int last = Math.min(Integer.parseInt(range.group(4)) - 1, rows.size() - 1);
    boolean known = first >= 0 && first < rows.size() && column < rows.get(first).size();
    String value = known ? rows.get(first).get(column) : "";
    for (int row = first + 1; row <= last && !value.isEmpty(); row++) {
      put(row, column, value);
    }
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}
