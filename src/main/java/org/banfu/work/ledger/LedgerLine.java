package org.banfu.work.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banfu.archive.ProposalRow;
import org.banfu.document.sheet.Cell;
import org.banfu.proposal.Categories;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.SmartGroups;
import org.banfu.text.Messages;
import org.banfu.work.statistics.Timing;
import org.jspecify.annotations.Nullable;

/// What the cells of one proposal's line say.
///
/// @param today tells what is overdue, and how many days are left
public record LedgerLine(Messages messages, Profile profile, LocalDate today) {

  /// The cells of a proposal.
  ///
  /// @param row the same proposal's row, which knows the effective due date
  public List<Cell> cells(List<LedgerColumn> columns, ProposalRow row, Proposal proposal) {
    var cells = new ArrayList<Cell>(columns.size());
    columns.forEach(column -> cells.add(cell(column, row, proposal)));
    return cells;
  }

  private Cell cell(LedgerColumn column, ProposalRow row, Proposal proposal) {
    return switch (column) {
      // Known when all are together.
      case SEQUENCE -> new Cell.Blank();
      case YEAR -> number(row.year());
      case KIND -> word("words.kind.", row.kind());
      case COUNCIL -> text(row.council());
      case MEETING -> text(meeting(row.term(), row.session()));
      // A number is text: 0009 is not 9.
      case NUMBER -> text(row.number());
      case TITLE -> text(row.title());
      case KEY_ITEM -> text(row.keyItem() ? messages.text("ledger.yes") : null);
      case LEAD_PROPOSER -> text(row.leadProposer());
      case PROPOSERS -> joined(proposal.proposers().stream().map(Proposer::name).toList());
      case ROLE -> word("words.role.", row.role());
      case LEAD_UNIT -> text(row.leadUnit());
      case CO_UNITS -> joined(proposal.coUnits().stream().map(CoOpinion::name).toList());
      case FILING_UNIT -> text(row.filingUnit());
      case HANDLER -> text(proposal.handler());
      case CONTACT -> text(proposal.contact().name());
      case PHONE -> text(proposal.contact().phone());
      case STATE -> word("words.state.", row.state());
      case ASSIGNED_ON -> Cell.of(proposal.assignedOn());
      case RECEIVED_ON -> Cell.of(proposal.receivedOn());
      case DUE_ON -> Cell.of(row.dueOn());
      case REPLIED_ON -> Cell.of(row.repliedOn());
      case TIMING -> word("statistics.timing.", Timing.of(row, today));
      case DAYS_LEFT -> daysLeft(row);
      case DOC_NUMBER -> text(proposal.letter().docNumber());
      case SIGNER -> text(proposal.letter().signer());
      case SUGGESTIONS -> Cell.of(row.suggestions());
      case DONE -> Cell.of(row.done());
      case UNDERWAY -> Cell.of(row.underway());
      case PLANNED -> Cell.of(row.planned());
      case CATEGORY -> text(Categories.label(profile, row.category()));
      case PUBLICATION -> word("words.publication.", row.publication());
      case CONTACTS -> count(row.contacts());
      case VISITS -> count(row.visits());
      case FEEDBACK_WORK -> word("words.satisfaction.", row.feedbackWork());
      case FEEDBACK_RESULT -> word("words.satisfaction.", row.feedbackResult());
      case FEEDBACK_ON -> Cell.of(on(proposal.feedback()));
      case ROUNDS -> count(row.rounds());
      case TAGS -> joined(proposal.tags());
      case NOTES -> text(proposal.notes());
    };
  }

  /// Below nought once it is overdue; nothing where nothing is due any more.
  private Cell daysLeft(ProposalRow row) {
    LocalDate due = row.dueOn();
    return due == null || !SmartGroups.isToDo(row.state())
        ? new Cell.Blank()
        : Cell.of(ChronoUnit.DAYS.between(today, due));
  }

  private static @Nullable LocalDate on(@Nullable Feedback feedback) {
    return feedback == null ? null : feedback.on();
  }

  private static Cell number(@Nullable Integer number) {
    return number == null ? new Cell.Blank() : Cell.of(number.longValue());
  }

  /// What never happened leaves its cell empty.
  private static Cell count(int count) {
    return count == 0 ? new Cell.Blank() : Cell.of(count);
  }

  private static Cell text(@Nullable String text) {
    return Cell.of(text == null ? null : text.strip());
  }

  private Cell word(String prefix, @Nullable Enum<?> value) {
    return value == null ? new Cell.Blank() : Cell.of(messages.text(prefix + value));
  }

  private Cell joined(List<String> names) {
    return Cell.of(
        names.stream()
            .filter(name -> !name.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(messages.text("words.and"))));
  }

  /// 七届三次; the numerals are the letters' own, in both languages.
  private static String meeting(@Nullable Integer term, @Nullable Integer session) {
    return (term == null ? "" : numeral(term) + "届")
        + (session == null ? "" : numeral(session) + "次");
  }

  private static String numeral(int number) {
    return number >= 1 && number <= 99 ? Numbering.numeral(number) : Integer.toString(number);
  }
}
