package org.banfu.intake.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.banfu.intake.word.Parts;
import org.banfu.intake.word.Xml;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of an .xlsx by StAX, within the bounds of [Parts] and [SheetRoom], each once:
/// texts, numbers as they are written, days as 2023-07-17. Formulas give their last value; nothing
/// is computed or fetched.
public final class SheetReader {
  private static final int MOST_RELATIONS = 10_000;
  private static final String WORKBOOK = "xl/workbook.xml";

  private final String fileName;
  private final Parts parts;
  private final SheetRoom room;

  private SheetReader(String fileName, Parts parts) {
    this.fileName = fileName;
    this.parts = parts;
    this.room = new SheetRoom(fileName);
  }

  /// Whether these are the parts of a workbook.
  public static boolean isWorkbook(Parts parts) {
    return parts.part(WORKBOOK).isPresent();
  }

  /// The sheets that are not hidden.
  ///
  /// @throws ProblemException if the file is damaged or has too many cells
  static List<LedgerSheet> read(String fileName, Parts parts) throws ProblemException {
    try {
      return new SheetReader(fileName, parts).sheets();
    } catch (XMLStreamException damaged) {
      throw new ProblemException(Problem.of("intake.damaged", fileName), damaged);
    }
  }

  private List<LedgerSheet> sheets() throws XMLStreamException, ProblemException {
    var sheets = new ArrayList<LedgerSheet>();
    Optional<byte[]> shared = parts.part("xl/sharedStrings.xml");
    List<String> texts =
        shared.isPresent() ? texts(new Xml(shared.get()), new SheetRoom(fileName)) : List.of();
    Optional<byte[]> styles = parts.part("xl/styles.xml");
    SheetDays days = styles.isPresent() ? SheetDays.of(new Xml(styles.get())) : SheetDays.NONE;
    Map<String, String> targets = targets();
    var seen = new HashSet<String>();
    var xml = new Xml(parts.part(WORKBOOK).orElseThrow());
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.name().equals("workbookPr")) {
        String since = xml.attribute("date1904");
        days = days.since1904("1".equals(since) || "true".equals(since));
      } else if (xml.name().equals("sheet") && !isHidden(xml.attribute("state"))) {
        String name = xml.attribute("name");
        String target = targets.get(xml.attribute("id"));
        Optional<byte[]> part = target == null ? Optional.empty() : parts.part(target);
        if (part.isPresent() && seen.add(target)) {
          room.sheet();
          var cells = new SheetCells(new Xml(part.get()), texts, days, room);
          sheets.add(new LedgerSheet(name == null ? "" : name, cells.rows()));
        }
      }
    }
    return sheets;
  }

  // Excel leaves the state out where others write "visible" (ECMA-376, part 1, 18.18.68).
  private static boolean isHidden(@Nullable String state) {
    return "hidden".equalsIgnoreCase(state) || "veryHidden".equalsIgnoreCase(state);
  }

  private Map<String, String> targets() throws XMLStreamException {
    var targets = new HashMap<String, String>();
    Optional<byte[]> relations = parts.part("xl/_rels/workbook.xml.rels");
    if (relations.isPresent()) {
      var xml = new Xml(relations.get());
      while (xml.next()) {
        String id = xml.isStart() ? xml.attribute("Id") : null;
        String target = xml.isStart() ? xml.attribute("Target") : null;
        if (id != null && target != null) {
          if (targets.size() == MOST_RELATIONS) {
            throw new XMLStreamException("too many relations");
          }
          targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  private static List<String> texts(Xml xml, SheetRoom room)
      throws XMLStreamException, ProblemException {
    var texts = new ArrayList<String>();
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("si")) {
        room.cells(0, 1);
        String text = text(xml, "si");
        room.text(text.length());
        texts.add(text);
      }
    }
    return texts;
  }

  /// The text of an element that may have runs, without the readings above characters.
  static String text(Xml xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    boolean inText = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals(element))) {
      if (xml.isStart() && xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.isStart() || xml.isEnd()) {
        inText = xml.isStart() && xml.name().equals("t");
      } else if (inText && text.length() <= SheetRoom.LONGEST) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
