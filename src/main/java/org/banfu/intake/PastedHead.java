package org.banfu.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.letter.Names;
import org.banfu.intake.letter.Reference;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposer;
import org.banfu.text.ChineseDates;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// What the lines say of the proposal itself, and the lines that are left.
///
/// @param stated what was taken that is neither number, title nor a name, as it stands
record PastedHead(
    @Nullable String number,
    @Nullable String title,
    List<Proposer> proposers,
    @Nullable String leadUnit,
    List<String> coUnits,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate dueOn,
    Reference reference,
    List<String> stated,
    List<String> rest,
    List<Problem> doubts) {
  private static final int HEAD_LINES = 30;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_UNITS = 200;
  private static final Pattern NUMBER = Pattern.compile("第?([A-Za-z0-9【】〔〕\\[\\]-]{1,20})号?");
  private static final Pattern TITLE = Pattern.compile("《?(关于.{2,110}(?:提案|建议|议案))》?");
  private static final Pattern SESSION =
      Pattern.compile(
          "\\p{IsHan}{0,20}?第?[〇零○一二三四五六七八九十百\\d]{1,5}届"
              + "\\p{IsHan}{0,20}?第?[〇零○一二三四五六七八九十百\\d]{1,4}次(?:全体)?(?:会议)?");
  private static final Pattern SESSION_WORDS =
      Pattern.compile("(?:中国|人民政治协商会议|政协|人民代表大会|人大|常务委员会|委员会|全体|会议|[第届次〇零○一二三四五六七八九十百\\d])+");

  static PastedHead of(List<String> lines) {
    var reading = new Reading();
    for (int i = 0; i < lines.size(); i++) {
      reading.line(lines.get(i), i);
    }
    Reference reference = reading.reference();
    return new PastedHead(
        reading.number != null ? reading.number : reference.number(),
        reading.title,
        reading.proposers.all(),
        reading.leadUnit,
        reading.coUnits,
        reading.assignedOn,
        reading.dueOn,
        reference,
        reading.stated,
        reading.rest,
        reading.doubts);
  }

  private static final class Reading {
    private final PastedProposers proposers = new PastedProposers();
    private final List<String> coUnits = new ArrayList<>();
    private final List<String> stated = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private @Nullable String number;
    private @Nullable String title;
    private @Nullable String leadUnit;
    private @Nullable LocalDate assignedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Reference session;

    void line(String line, int index) {
      if (index < HEAD_LINES) {
        // A line of its own stays one: two numbers must not run together.
        head.append(Widths.squeeze(line)).append('；');
      }
      String bare = line.strip();
      List<PastedLabel.Pair> pairs = PastedLabel.of(bare);
      if (pairs.isEmpty()) {
        if (title != null || !titled(bare, index)) {
          rest.add(line.stripTrailing());
        }
        return;
      }
      for (PastedLabel.Pair pair : pairs) {
        if (!taken(pair)) {
          rest.add(pair.text());
          // A sentence behind a word that may be a label is the proposal's own text.
          if (pair.text().indexOf('。') < 0) {
            doubts.add(Problem.of("intake.pasted-kept", pair.text()));
          }
        }
      }
    }

    Reference reference() {
      Reference said = Reference.of(head.toString());
      return session == null
          ? said
          : new Reference(
              session.kind() == null ? said.kind() : session.kind(),
              session.council() == null ? said.council() : session.council(),
              session.term(),
              session.session(),
              said.number());
    }

    private boolean taken(PastedLabel.Pair pair) {
      String value = pair.value();
      if (value.isEmpty()) {
        return pair.label() != PastedLabel.OTHER && pair.label() != PastedLabel.NEUTRAL;
      }
      boolean isTaken =
          switch (pair.label()) {
            case NUMBER -> numbered(value);
            case TITLE -> entitled(value);
            case PROPOSERS -> proposers.names(value);
            case PHONE -> proposers.phone(value);
            case GROUP -> proposers.group(value);
            case LEAD_UNIT -> leads(value);
            case CO_UNITS -> coHandles(value);
            case SESSION -> inSession(value);
            case ASSIGNED -> assigned(value);
            case DUE -> due(value);
            case NEUTRAL, OTHER -> false;
          };
      switch (pair.label()) {
        case NUMBER, TITLE, NEUTRAL -> {}
        case SESSION, ASSIGNED, DUE -> keep(pair, isTaken);
        case PROPOSERS, PHONE, GROUP -> keep(pair, isTaken && hasDetail(pair));
        default -> {
          // 联系人 and all that comes behind it is somebody else.
          proposers.end();
          keep(pair, isTaken);
        }
      }
      return isTaken;
    }

    private void keep(PastedLabel.Pair pair, boolean isStated) {
      if (isStated) {
        stated.add(pair.text());
      }
    }

    // 提案人：白露 alone says a name and nothing else.
    private static boolean hasDetail(PastedLabel.Pair pair) {
      return pair.label() != PastedLabel.PROPOSERS || pair.value().matches(".*[\\d０-９（(].*");
    }

    private boolean numbered(String value) {
      Matcher found = NUMBER.matcher(Widths.squeeze(value));
      boolean isNew = number == null && found.matches();
      number = isNew ? found.group(1) : number;
      return isNew;
    }

    private boolean entitled(String value) {
      boolean isNew = title == null && value.length() <= LONGEST_TITLE;
      boolean quoted = value.startsWith("《") && value.endsWith("》") && value.length() > 2;
      title = !isNew ? title : quoted ? value.substring(1, value.length() - 1) : value;
      return isNew;
    }

    private boolean leads(String value) {
      boolean isOne = leadUnit == null && Names.units(value).size() == 1 && isShort(value);
      leadUnit = isOne ? value : leadUnit;
      return isOne;
    }

    private boolean coHandles(String value) {
      boolean isList = coUnits.isEmpty() && isShort(value);
      if (isList) {
        coUnits.addAll(Names.units(value));
      }
      return isList;
    }

    private boolean assigned(String value) {
      LocalDate day = assignedOn == null ? day(value) : null;
      assignedOn = day == null ? assignedOn : day;
      return day != null;
    }

    private boolean due(String value) {
      LocalDate day = dueOn == null ? day(value) : null;
      dueOn = day == null ? dueOn : day;
      return day != null;
    }

    private static @Nullable LocalDate day(String value) {
      return ChineseDates.parse(Widths.squeeze(value)).orElse(null);
    }

    private static boolean isShort(String value) {
      return value.length() <= LONGEST_UNITS && value.indexOf('。') < 0;
    }

    private boolean inSession(String value) {
      boolean isOne = session == null && SESSION.matcher(Widths.squeeze(value)).matches();
      Reference said = isOne ? Reference.of(value) : null;
      if (said == null || said.term() == null || !isAll(value, said)) {
        return false;
      }
      session = said;
      return true;
    }

    // Whether nothing but the words of a session stand around the council's own.
    private static boolean isAll(String value, Reference said) {
      String council = said.council() == null ? "" : said.council();
      String place = council.isEmpty() ? "" : council.substring(0, council.length() - 2);
      return SESSION_WORDS
          .matcher(Widths.squeeze(value).replaceFirst(Pattern.quote(place), ""))
          .matches();
    }

    private boolean titled(String line, int index) {
      Matcher found = TITLE.matcher(line);
      boolean isTitle =
          index < HEAD_LINES
              && line.length() <= LONGEST_TITLE
              && found.matches()
              && line.indexOf('。') < 0;
      title = isTitle ? found.group(1) : title;
      return isTitle;
    }
  }
}
