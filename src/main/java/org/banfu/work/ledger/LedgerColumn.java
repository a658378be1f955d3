package org.banfu.work.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banfu.text.Messages;

/// The columns that a ledger may have, in the order in which they are offered. The names are those
/// of the command line.
public enum LedgerColumn {
  SEQUENCE("ledger.sequence", Sum.NONE),
  YEAR("words.year", Sum.NONE),
  KIND("words.kind", Sum.NONE),
  COUNCIL("words.council", Sum.NONE),
  MEETING("ledger.meeting", Sum.NONE),
  NUMBER("words.number", Sum.NONE),
  TITLE("words.title", Sum.NONE),
  KEY_ITEM("ledger.keyItem", Sum.STATED),
  LEAD_PROPOSER("words.leadProposer", Sum.NONE),
  PROPOSERS("words.proposers", Sum.NONE),
  ROLE("words.role", Sum.NONE),
  LEAD_UNIT("words.leadUnit", Sum.NONE),
  CO_UNITS("words.coUnits", Sum.NONE),
  FILING_UNIT("words.filingUnit", Sum.NONE),
  HANDLER("words.handler", Sum.NONE),
  CONTACT("words.contact", Sum.NONE),
  PHONE("words.phone", Sum.NONE),
  STATE("words.state", Sum.NONE),
  ASSIGNED_ON("words.assignedOn", Sum.NONE),
  RECEIVED_ON("words.receivedOn", Sum.NONE),
  DUE_ON("words.dueOn", Sum.NONE),
  REPLIED_ON("words.repliedOn", Sum.STATED),
  TIMING("ledger.timing", Sum.NONE),
  DAYS_LEFT("ledger.daysLeft", Sum.NONE),
  DOC_NUMBER("words.docNumber", Sum.NONE),
  SIGNER("words.signer", Sum.NONE),
  SUGGESTIONS("ledger.suggestions", Sum.ADDED),
  DONE("ledger.done", Sum.ADDED),
  UNDERWAY("ledger.underway", Sum.ADDED),
  PLANNED("ledger.planned", Sum.ADDED),
  CATEGORY("words.category", Sum.NONE),
  PUBLICATION("words.publication", Sum.NONE),
  CONTACTS("ledger.contacts", Sum.ADDED),
  VISITS("ledger.visits", Sum.ADDED),
  FEEDBACK_WORK("ledger.feedbackWork", Sum.NONE),
  FEEDBACK_RESULT("ledger.feedbackResult", Sum.NONE),
  FEEDBACK_ON("ledger.feedbackOn", Sum.STATED),
  ROUNDS("ledger.rounds", Sum.ADDED),
  TAGS("words.tags", Sum.NONE),
  NOTES("words.notes", Sum.NONE);

  /// The columns of a ledger for which nobody chose any.
  public static final List<LedgerColumn> STANDARD =
      List.of(
          SEQUENCE,
          NUMBER,
          TITLE,
          LEAD_PROPOSER,
          ROLE,
          CO_UNITS,
          FILING_UNIT,
          STATE,
          DUE_ON,
          REPLIED_ON,
          DOC_NUMBER,
          CATEGORY,
          DONE,
          UNDERWAY,
          PLANNED,
          FEEDBACK_WORK,
          FEEDBACK_RESULT);

  /// What stands under a column.
  enum Sum {
    NONE,
    /// How many proposals state something in it.
    STATED,
    /// The sum of its numbers.
    ADDED
  }

  private final String heading;
  private final Sum sum;

  LedgerColumn(String heading, Sum sum) {
    this.heading = heading;
    this.sum = sum;
  }

  /// What stands at its head.
  public String heading(Messages messages) {
    return messages.text(heading);
  }

  /// The column of this name, or with this heading in one of the two languages.
  public static Optional<LedgerColumn> named(String name) {
    String asked = name.strip();
    var chinese = new Messages(Locale.CHINESE);
    var english = new Messages(Locale.ENGLISH);
    return Arrays.stream(values())
        .filter(column ->
            column.name().equalsIgnoreCase(asked)
                || column.heading(chinese).equals(asked)
                || column.heading(english).equalsIgnoreCase(asked))
        .findFirst();
  }

  Sum sum() {
    return sum;
  }

  /// Whether every row states something in it.
  boolean isNeverEmpty() {
    return switch (this) {
      case SEQUENCE, KIND, STATE, TIMING, SUGGESTIONS, DONE, UNDERWAY, PLANNED -> true;
      default -> false;
    };
  }
}
