package org.banfu.intake.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.word.Xml;

/// Which numbers of a workbook are days: those whose style's format has years or days in it.
///
/// @param styles the places of such styles among the cell formats
/// @param from1904 whether days are counted from 1904, as old files of the Macintosh do
record SheetDays(Set<Integer> styles, boolean from1904) {
  static final SheetDays NONE = new SheetDays(Set.of(), false);

  /// Excel counts a 29th of February 1900 that was none.
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  private static final Pattern COUNTED = Pattern.compile("[2-7]\\d{4}");

  private static final int LATEST = 2_958_465;

  /// Excel itself has at most so many formats of cells.
  private static final int MOST_FORMATS = 65_536;

  /// Colours, conditions and quoted words of a format say nothing of its kind.
  private static final Pattern ASIDE = Pattern.compile("\"[^\"]{0,100}\"|\\[[^\\]]{0,60}\\]|\\\\.");

  static SheetDays of(Xml xml) throws XMLStreamException {
    var formats = new HashMap<Integer, String>();
    var styles = new HashSet<Integer>();
    boolean inCells = false;
    int style = 0;
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("cellXfs")) {
        inCells = false;
      } else if (xml.isStart()) {
        switch (xml.name()) {
          case "numFmt" -> {
            String code = xml.attribute("formatCode");
            require(formats.size() < MOST_FORMATS);
            formats.put(xml.number("numFmtId", -1), code == null ? "" : code);
          }
          case "cellXfs" -> inCells = true;
          case "xf" -> {
            if (inCells && isDay(xml.number("numFmtId", 0), formats)) {
              styles.add(style);
            }
            style += inCells ? 1 : 0;
            require(style <= MOST_FORMATS);
          }
          default -> {}
        }
      }
    }
    return new SheetDays(Set.copyOf(styles), false);
  }

  private static void require(boolean fits) throws XMLStreamException {
    if (!fits) {
      throw new XMLStreamException("too many formats");
    }
  }

  // 14 to 17, 22 and those of East Asia are built in (ECMA-376, part 1, 18.8.30).
  private static boolean isDay(int format, Map<Integer, String> formats) {
    String code = formats.get(format);
    if (code == null) {
      return (format >= 14 && format <= 17)
          || format == 22
          || (format >= 27 && format <= 31)
          || format == 36
          || (format >= 50 && format <= 58);
    }
    String bare = ASIDE.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
    return bare.indexOf('y') >= 0 || (bare.indexOf('d') >= 0 && !bare.contains("general"));
  }

  /// The day that a number of five digits is which lost its format: a column of days holds it as a
  /// text after a detour by CSV or another program. Days from 1954 to 2119.
  static Optional<LocalDate> counted(String text) {
    return COUNTED.matcher(text).matches()
        ? Optional.of(FIRST.plusDays(Long.parseLong(text)))
        : Optional.empty();
  }

  SheetDays since1904(boolean so) {
    return new SheetDays(styles, so);
  }

  /// The day that a number in this style is, or the number itself.
  String shown(String number, int style) {
    if (!styles.contains(style)) {
      return number;
    }
    try {
      double serial = Double.parseDouble(number);
      if (serial < 1 || serial > LATEST) {
        return number;
      }
      LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : FIRST;
      return first.plusDays((long) serial).toString();
    } catch (NumberFormatException other) {
      return number;
    }
  }
}
