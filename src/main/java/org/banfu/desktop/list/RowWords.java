package org.banfu.desktop.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DueWords;
import org.banfu.desktop.list.rows.ListColumn;
import org.banfu.proposal.SmartGroups;
import org.jspecify.annotations.Nullable;

/// What the cells of the list say.
final class RowWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Desk desk;
  private final GroupNames groups;

  RowWords(Desk desk) {
    this.desk = desk;
    this.groups = new GroupNames(desk.messages());
  }

  String head(ListColumn column) {
    return desk.text("list.column." + column.id());
  }

  /// @param today tells how near a due date is
  String text(ListColumn column, ProposalRow row, LocalDate today) {
    return switch (column) {
      case NUMBER -> shown(row.number());
      case TITLE -> row.title().isBlank() ? desk.text("words.untitled") : row.title().strip();
      case PROPOSERS -> proposers(row);
      case STATE -> desk.text("words.state." + row.state());
      case DUE -> due(row, today);
      case ROLE -> word("words.role.", row.role());
      case LEAD_UNIT -> shown(row.leadUnit());
      case FILING_UNIT -> shown(row.filingUnit());
      case KIND -> word("words.kind.", row.kind());
      case COUNCIL -> shown(row.council());
      case YEAR -> shown(row.year());
      case MEETING ->
          row.term() == null && row.session() == null
              ? ""
              : groups.meeting(row.term(), row.session());
      case CATEGORY -> shown(row.category());
      case REPLIED -> shown(row.repliedOn());
      case FEEDBACK_WORK -> word("words.satisfaction.", row.feedbackWork());
      case FEEDBACK_RESULT -> word("words.satisfaction.", row.feedbackResult());
      case PUBLICATION -> word("words.publication.", row.publication());
      case SUGGESTIONS -> count(row.suggestions());
      case DONE -> count(row.done());
      case UNDERWAY -> count(row.underway());
      case PLANNED -> count(row.planned());
      case CO_UNITS -> count(row.coUnits());
      case CONTACTS -> count(row.contacts());
      case ROUNDS -> count(row.rounds());
      case KEY_ITEM -> row.keyItem() ? desk.text("list.keyItem") : "";
      case SAVED_AT -> TIME.format(row.savedAt().atZone(desk.clock().getZone()));
    };
  }

  /// Whether the due date still counts for this row.
  static boolean isDue(ProposalRow row) {
    return row.dueOn() != null && SmartGroups.isToDo(row.state());
  }

  private String due(ProposalRow row, LocalDate today) {
    LocalDate due = row.dueOn();
    if (due == null || !isDue(row)) {
      return shown(due);
    }
    return desk.text("list.due", due, DueWords.of(due, today, desk.messages()));
  }

  private String proposers(ProposalRow row) {
    String lead = shown(row.leadProposer());
    return row.proposers() > 1 ? desk.text("list.proposers", lead, row.proposers()) : lead;
  }

  private String word(String prefix, @Nullable Enum<?> value) {
    return value == null ? "" : desk.text(prefix + value);
  }

  private static String count(int count) {
    return count == 0 ? "" : Integer.toString(count);
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
