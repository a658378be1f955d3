package org.banfu.intake.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NAME_AND_PHONE =
      Pattern.compile(
          "([\\p{IsHan}·\\s\\u3000]{2,16}?)[\\s\\u3000，,：:、（(]{1,8}((?:电话[：:]?)?)([\\d０-９（(][\\d０-９\\-－—()（）"
              + " /、转]{4,30}[）)]?)");
  private static final Pattern PHONE =
      Pattern.compile("[\\d０-９+（(][\\d０-９\\-－—()（）\\s/、，,；;转*×xX]{4,60}");

  private Labelled() {}

  static boolean take(Draft draft, Label label, Line value) {
    return switch (label) {
      case NUMBER -> said(draft, value, Repeats::number);
      case TITLE -> said(draft, value, Repeats::title);
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
      case HANDLER -> handler(draft, value);
      case CONTACT -> contact(draft, value);
      case CONTACT_AND_PHONE -> both(draft, value);
      case HANDLER_AND_PHONE -> handlerAndPhone(draft, value);
      case PHONE -> phone(draft, value);
      case DEPARTMENT -> department(draft, value);
      case ADDRESSEES -> addressees(draft, value);
      case FEEDBACK -> feedback(draft, value);
      case COPIES, REQUEST, NONE -> false;
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
      return draft.claims.repeat("proposers", value);
    }
    draft.proposers = draft.proposers.isEmpty() ? names : draft.proposers;
    boolean alone = names.equals(List.of(Claims.nameOf(draft.text(value))));
    boolean first = alone && draft.claims.taken("proposers[0].name") == null;
    return first
        ? names.getFirst().equals(draft.proposers.getFirst())
            && draft.claims.name("proposers[0].name", value)
        : !names.isEmpty() && draft.claims.repeat("proposers", value);
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
  private static boolean name(Draft draft, String path, Line value) {
    String name = Widths.squeeze(draft.text(value));
    String known = draft.claims.taken(path);
    if (known != null) {
      return known.equals(name) && draft.claims.repeat(path, value);
    }
    return value.end() - value.start() <= LONGEST_NAME && draft.claims.name(path, value);
  }

  private static boolean handler(Draft draft, Line value) {
    Matcher both = NAME_AND_PHONE.matcher(draft.text(value));
    if (both.matches()) {
      return handlerAndPhone(draft, value);
    }
    return name(draft, "handler", value);
  }

  private static boolean handlerAndPhone(Draft draft, Line value) {
    boolean taken = both(draft, value);
    String name = draft.contact.name();
    if (taken && draft.handler == null && name != null) {
      draft.handler = name;
    }
    return taken;
  }

  private static boolean contact(Draft draft, Line value) {
    Matcher both = NAME_AND_PHONE.matcher(draft.text(value));
    return both.matches() ? both(draft, value) : Contacts.take(draft, Contacts.NAME, value);
  }

  private static boolean both(Draft draft, Line value) {
    Matcher both = NAME_AND_PHONE.matcher(draft.text(value));
    if (!both.matches()) {
      return PHONE.matcher(draft.text(value)).matches()
          ? phone(draft, value)
          : Contacts.take(draft, Contacts.NAME, value);
    }
    Line name = new Line(value.start(), value.start() + both.end(1), value.cell());
    Line phone = new Line(value.start() + both.start(3), value.end(), value.cell());
    boolean taken = Contacts.take(draft, Contacts.NAME, name);
    taken &= Contacts.take(draft, Contacts.PHONE, phone);
    int from = name.end();
    int to = phone.start();
    draft.claims.structure(from, to);
    return taken;
  }

  private static boolean phone(Draft draft, Line value) {
    Matcher phone = PHONE.matcher(draft.text(value));
    return phone.matches()
        ? Contacts.take(draft, Contacts.PHONE, value)
        : value.end() - value.start() <= LONGEST_NAME
            && Contacts.take(draft, Contacts.PHONE, value);
  }

  // The section that did the work; the body itself is said again.
  private static boolean department(Draft draft, Line value) {
    String known = draft.claims.taken("filingUnit");
    if (known != null) {
      return known.equals(draft.text(value)) && draft.claims.repeat("filingUnit", value);
    }
    // Whether it is the issuer itself is known only when the signature is.
    draft.department = value;
    return true;
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
