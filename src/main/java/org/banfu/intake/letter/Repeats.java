package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.Widths;

/// What the work list says of the proposal that the letter may have said before: the first place
/// where a value stands alone is its field's, an equal one repeats it, and one that differs is left
/// for 未归类内容 and told.
final class Repeats {
  private static final Pattern OTHER_SEPARATORS = Pattern.compile("[，,；;]");

  private Repeats() {}

  static void number(Draft draft, Line cell) {
    int start = cell.start();
    int end = cell.end();
    String text = draft.source.text();
    if (text.charAt(start) == '第') {
      start++;
    }
    if (end > start && text.charAt(end - 1) == '号') {
      end--;
    }
    if (end - start > 40 || start == end) {
      return;
    }
    if (draft.number == null) {
      draft.number = text.substring(start, end).strip();
    }
    if (say(draft, "number", draft.number, start, end)) {
      draft.claims.structure(cell.start(), start);
      draft.claims.structure(end, cell.end());
    }
  }

  static void title(Draft draft, Line cell) {
    int start = cell.start();
    int end = cell.end();
    String text = draft.source.text();
    boolean quoted = text.charAt(start) == '《' && text.charAt(end - 1) == '》' && end - start > 2;
    start += quoted ? 1 : 0;
    end -= quoted ? 1 : 0;
    if (draft.title == null || draft.title.isEmpty()) {
      draft.title = text.substring(start, end);
    }
    if (say(draft, "title", draft.title, start, end) && quoted) {
      draft.claims.structure(cell.start(), start);
      draft.claims.structure(end, cell.end());
    }
  }

  static void firstProposer(Draft draft, Line cell) {
    List<String> named = Names.split(draft.text(cell));
    if (draft.proposers.isEmpty()) {
      draft.proposers = named;
    }
    if (draft.proposers.isEmpty()) {
      return;
    }
    // Some offices write all of them.
    boolean all = named.size() > 1 && named.equals(draft.proposers);
    if (all) {
      draft.claims.repeat("proposers", cell);
    } else {
      say(draft, "proposers[0].name", draft.proposers.getFirst(), cell.start(), cell.end());
    }
  }

  static void leadUnit(Draft draft, Line cell) {
    if (draft.leadUnit == null) {
      draft.leadUnit = draft.text(cell);
    }
    say(draft, "leadUnit", draft.leadUnit, cell.start(), cell.end());
  }

  static void coUnits(Draft draft, Line cell) {
    List<Names.Name> names = Names.in(draft.source, cell.start(), cell.end());
    if (draft.coUnits.isEmpty()) {
      draft.coUnits = names.stream().map(Names.Name::text).toList();
    }
    if (isParted(draft, cell, names)) {
      draft.doubt("intake.differs", draft.text(cell));
      return;
    }
    var left = new ArrayList<String>();
    for (Names.Name name : names) {
      int index = draft.coUnits.indexOf(name.text());
      if (index < 0) {
        left.add(name.text());
      } else {
        String path = "coUnits[" + index + "].name";
        say(draft, path, draft.coUnits.get(index), name.start(), name.end());
      }
    }
    for (String name : left) {
      draft.doubt("intake.differs", name);
    }
    Separators.take(draft, cell);
  }

  // The letter names them A、B and the list A，B: kept as it stands, so that the checks can tell.
  private static boolean isParted(Draft draft, Line cell, List<Names.Name> names) {
    String said = draft.text(cell);
    return names.size() > 1
        && OTHER_SEPARATORS.matcher(said).find()
        && names.stream().map(Names.Name::text).toList().equals(draft.coUnits)
        && draft.source.text().contains(String.join("、", draft.coUnits));
  }

  private static boolean say(Draft draft, String path, String value, int start, int end) {
    String said = draft.source.text().substring(start, end);
    if (!Widths.squeeze(said).equals(Widths.squeeze(value))) {
      draft.doubt("intake.differs", said);
      return false;
    }
    boolean first = said.equals(value) && draft.claims.taken(path) == null;
    return first ? draft.claims.field(path, start, end) : draft.claims.repeat(path, start, end);
  }
}
