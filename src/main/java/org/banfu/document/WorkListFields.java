package org.banfu.document;

import static org.banfu.document.Placeholder.list;
import static org.banfu.document.Placeholder.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.WorkList;
import org.jspecify.annotations.Nullable;

/// The placeholders of the work list (工作清单表) as a whole.
final class WorkListFields {
  private static final int COLUMNS = 10;

  static final List<Placeholder> FIELDS = fields();

  private WorkListFields() {}

  private static List<Placeholder> fields() {
    List<Placeholder> fields = new ArrayList<>();
    fields.add(list("工作清单", "附有工作清单表时才写", f -> hasList(f.proposal()) ? List.of(f) : List.of()));
    fields.add(value("工作清单标题", "工作清单表的标题", LetterText::workListTitle));
    fields.add(value("填报日期", "填报日期；没有填写时是函件的日期", f -> Dates.shown(filledOn(f.proposal()))));
    for (int column = 1; column <= COLUMNS; column++) {
      int index = column - 1;
      fields.add(
          value(
              "清单栏目" + Numbering.numeral(column),
              "工作清单表第" + Numbering.numeral(column) + "栏的名称",
              f -> heading(f.profile().workListHeadings(), index)));
    }
    return List.copyOf(fields);
  }

  /// A letter whose suggestions have no items and whose list says nothing goes out without a list.
  private static boolean hasList(Proposal proposal) {
    return !proposal.workList().equals(WorkList.EMPTY)
        || proposal.suggestions().stream().anyMatch(s -> !s.items().isEmpty());
  }

  private static @Nullable LocalDate filledOn(Proposal proposal) {
    LocalDate filledOn = proposal.workList().filledOn();
    return filledOn == null ? proposal.letter().date() : filledOn;
  }

  private static String heading(List<String> headings, int index) {
    return index < headings.size() ? headings.get(index) : "";
  }
}
