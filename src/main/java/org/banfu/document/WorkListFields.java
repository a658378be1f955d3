package org.banfu.document;

import static org.banfu.document.Placeholder.list;
import static org.banfu.document.Placeholder.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The placeholders of the work list (工作清单表) as a whole.
final class WorkListFields {
  private static final int COLUMNS = 10;

  static final List<Placeholder> FIELDS = fields();

  private WorkListFields() {}

  private static List<Placeholder> fields() {
    List<Placeholder> fields = new ArrayList<>();
    fields.add(list("工作清单", "附有工作清单表时才写", f -> hasList(f.proposal()) ? List.of(f) : List.of()));
    fields.add(list("工作清单附后", "条文式函件后面附工作清单表时才写", f -> isBehind(f) ? List.of(f) : List.of()));
    fields.add(value("清单附件序号", "附在后面的工作清单表是第几个附件；只有一个附件时为空", WorkListFields::position));
    fields.add(value("工作清单标题", "工作清单表的标题", LetterText::workListTitle));
    fields.add(value("填报日期", "填报日期；没有填写时是函件的日期", f -> Dates.shown(filledOn(f.proposal()))));
    for (int column = 1; column <= COLUMNS; column++) {
      int index = column - 1;
      fields.add(
          value(
              "清单栏目" + Numbering.numeral(column),
              "工作清单表第" + Numbering.numeral(column) + "栏的名称",
              f -> KindWords.in(f.proposal(), heading(f.profile().workListHeadings(), index))));
    }
    return List.copyOf(fields);
  }

  /// A letter whose suggestions have no items and whose list says nothing goes out without a list.
  private static boolean hasList(Proposal proposal) {
    String title = proposal.workList().title();
    return (title != null && !title.isBlank())
        || proposal.workList().filledOn() != null
        || proposal.suggestions().stream().anyMatch(s -> !s.items().isEmpty());
  }

  private static boolean isBehind(Focus focus) {
    return focus.profile().workListBehind() && hasList(focus.proposal());
  }

  /// The letter's attachments, and the list if it goes along and is not among them. They are
  /// numbered by position.
  static List<String> attachments(Focus focus) {
    List<String> names =
        new ArrayList<>(AttachmentNames.of(focus.proposal().letter().attachments()));
    if (isBehind(focus) && !names.contains(title(focus))) {
      names.add(title(focus));
    }
    return names;
  }

  private static String position(Focus focus) {
    List<String> names = attachments(focus);
    int at = names.indexOf(title(focus));
    return names.size() > 1 && at >= 0 ? Integer.toString(at + 1) : "";
  }

  private static String title(Focus focus) {
    return focus.office().workListTitleOf(focus.proposal()).replace("\n", "").strip();
  }

  private static @Nullable LocalDate filledOn(Proposal proposal) {
    LocalDate filledOn = proposal.workList().filledOn();
    return filledOn == null ? proposal.letter().date() : filledOn;
  }

  private static String heading(List<String> headings, int index) {
    return index < headings.size() ? headings.get(index) : "";
  }
}
