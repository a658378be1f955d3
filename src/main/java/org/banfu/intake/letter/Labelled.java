package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Feedback;
import org.banfu.text.ChineseDates;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// Takes the value of a label into its field. A value that differs from what the field holds
/// already is left.
final class Labelled {
  private static final int LONGEST_NAME = 40;

  private Labelled() {}

  static boolean take(Draft draft, Label label, Line value) {
    return switch (label) {
      case NUMBER -> said(draft, value, Repeats::number);
      case TITLE -> !Titles.isOfLetter(draft, value) && said(draft, value, Repeats::title);
      case DOC_NUMBER -> docNumber(draft, value);
      case GROUP -> ofProposer(draft, "group", value, draft.group, group -> draft.group = group);
      case PROPOSERS -> proposers(draft, value);
      case LEAD_UNIT -> said(draft, value, Repeats::leadUnit);
      case CO_UNITS -> said(draft, value, Repeats::coUnits);
      case ASSIGNED ->
          day(draft, "assignedOn", value, draft.assignedOn, day -> draft.assignedOn = day);
      case RECEIVED ->
          day(draft, "receivedOn", value, draft.receivedOn, day -> draft.receivedOn = day);
      case DUE -> day(draft, "dueOn", value, draft.dueOn, day -> draft.dueOn = day);
      case SESSION -> session(draft, value);
      case CATEGORY -> Categories.takeValue(draft, value);
      case PUBLICATION -> Publications.takeValue(draft, value);
      case SIGNER -> name(draft, "letter.signer", value);
      case HANDLER -> ContactValues.handler(draft, value);
      case CONTACT -> ContactValues.contact(draft, value);
      case CONTACT_AND_PHONE -> ContactValues.both(draft, value);
      case HANDLER_AND_PHONE -> ContactValues.handlerAndPhone(draft, value);
      case PHONE -> ContactValues.phone(draft, value);
      case PHONE_AND_CONTACT -> ContactValues.contact(draft, value);
      case DEPARTMENT_AND_PHONE -> ContactValues.departmentAndPhone(draft, value);
      case DEPARTMENT -> department(draft, value);
      case ADDRESSEES -> addressees(draft, value);
      case FEEDBACK -> feedback(draft, value);
      case COPIES, REQUEST, PAGE, ISSUER, DATED, NONE -> false;
    };
  }

  private static boolean said(Draft draft, Line value, BiConsumer<Draft, Line> taker) {
    taker.accept(draft, value);
    return !draft.claims.isFree(value);
  }

  private static boolean proposers(Draft draft, Line value) {
    List<String> names = Names.addressed(draft.text(value));
    if (!draft.proposers.isEmpty() && !draft.proposers.containsAll(names)) {
      draft.proposers = Stream.concat(draft.proposers.stream(), names.stream()).distinct().toList();
      return Names.repeat(draft, value);
    }
    draft.proposers = draft.proposers.isEmpty() ? names : draft.proposers;
    boolean alone = names.equals(List.of(Claims.nameOf(draft.text(value))));
    boolean first = alone && draft.claims.taken("proposers[0].name") == null;
    return first
        ? names.getFirst().equals(draft.proposers.getFirst())
            && draft.claims.name("proposers[0].name", value)
        : !names.isEmpty() && Names.repeat(draft, value);
  }

  private static boolean day(
      Draft draft, String path, Line value, @Nullable LocalDate known, Consumer<LocalDate> taker) {
    Optional<LocalDate> day = ChineseDates.parse(draft.text(value));
    if (day.isEmpty() || (known != null && !known.equals(day.get()))) {
      return false;
    }
    boolean taken =
        known == null ? draft.claims.field(path, value) : draft.claims.repeat(path, value);
    if (taken) {
      taker.accept(day.get());
    }
    return taken;
  }

  private static boolean session(Draft draft, Line value) {
    Reference said = Reference.of(draft.text(value));
    if (said.term() == null || !draft.claims.repeat("session", value)) {
      return false;
    }
    ReferenceRule.take(draft, said);
    return true;
  }

  /// A name of a person, of which blanks inside (李　四) are no part.
  static boolean name(Draft draft, String path, Line value) {
    String name = Widths.squeeze(draft.text(value));
    String known = draft.claims.taken(path);
    if (known != null) {
      return known.equals(name) && draft.claims.repeat(path, value);
    }
    return value.end() - value.start() <= LONGEST_NAME && draft.claims.name(path, value);
  }

  private static boolean docNumber(Draft draft, Line value) {
    if (!HeadRule.DOC_NUMBER.matcher(draft.text(value)).matches()) {
      return false;
    }
    String known = draft.claims.taken("letter.docNumber");
    return known == null
        ? draft.claims.field("letter.docNumber", value)
        : known.equals(draft.text(value)) && draft.claims.repeat("letter.docNumber", value);
  }

  // Of several proposers nobody can tell whose it is.
  private static boolean ofProposer(
      Draft draft, String what, Line value, @Nullable String known, Consumer<String> taker) {
    String text = draft.text(value);
    if (draft.proposers.size() != 1 || known != null || text.length() > LONGEST_NAME) {
      return false;
    }
    taker.accept(text);
    return draft.claims.field("proposers[0]." + what, value);
  }

  /// The telephone behind the proposer's name.
  static boolean memberPhone(Draft draft, Line value) {
    return ContactValues.isPhone(draft.text(value))
        && ofProposer(draft, "phone", value, draft.memberPhone, phone -> draft.memberPhone = phone);
  }

  // The section that did the work, or the body itself where nobody else is named.
  static boolean department(Draft draft, Line value) {
    String known = draft.claims.taken("filingUnit");
    if (known != null) {
      return known.equals(draft.text(value)) && draft.claims.repeat("filingUnit", value);
    }
    return draft.claims.field("filingUnit", value);
  }

  private static boolean addressees(Draft draft, Line value) {
    if (!draft.addressees.isEmpty()) {
      return draft.addressees.equals(Names.addressed(draft.text(value)))
          && draft.claims.repeat("letter.addressees", value);
    }
    draft.addressees = Names.addressed(draft.text(value));
    return draft.claims.repeat("letter.addressees", value);
  }

  private static boolean feedback(Draft draft, Line value) {
    String text = draft.text(value);
    if (draft.feedback != null
        || !text.matches("(?:基本|不)?满意[。]?")
        || !draft.claims.field("feedback", value)) {
      return false;
    }
    draft.feedback = new Feedback(null, null, false, null, text);
    return true;
  }
}
