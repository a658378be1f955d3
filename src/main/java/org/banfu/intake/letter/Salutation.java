package org.banfu.intake.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Role;
import org.banfu.text.Widths;

/// The line that speaks to somebody: 尊敬的白露、江一苇委员：, with or without its colon, also where the letter
/// goes on behind it on the same line.
///
/// @param line the number of its line
/// @param words its characters, the colon included
record Salutation(int line, Line words) {
  private static final int LONGEST = 400;
  private static final int LONGEST_NAMES = 60;
  private static final Pattern MEMBERS =
      Pattern.compile("(?:委[员員]|代表|委员会|委会|支部|总支|界别组?|小组|民主党派|工商联|促进会|联合会|研究会)[们們]?(?:同志)?[：:]$");
  private static final Pattern UNIT =
      Pattern.compile(
          "[^：:，。]{2,30}(?:局|委|办|厅|部|院|府|中心|公司|办公室|督查室|街道|镇|乡)(?:[（(][^（）()]{1,20}[）)])?[：:]$");

  private static final Pattern PARTY = Pattern.compile(Names.PARTY);

  /// 汪晓岚、邵国强委员，民盟青澜市委：, members and the party they belong to.
  private static final Pattern AND_PARTY =
      Pattern.compile(
          "(?:委[员員]|代表)[们們]?(?:[、，,；;]|(?=[并以及和暨]))(?:并致?|以及|及|和|暨)?"
              + Names.PARTY
              + "[\\p{IsHan}、，,；;]{0,40}[：:]$");

  private static final Pattern BARE =
      Pattern.compile("(?:尊敬的?)?[\\p{IsHan}·、]{2,40}(?:委[员員]|代表)[们們]?[，,]?");

  /// 许望委员，您好！
  private static final Pattern GREETED =
      Pattern.compile("(?:尊敬的?)?[\\p{IsHan}·、]{2,40}(?:委[员員]|代表)[们們]?[，,：:][您你][们們]?好[！!。，,：:]?");

  private static final Pattern GREETING = Pattern.compile("[，,：:][您你][们們]?好[！!。，,：:]?$");
  private static final Pattern PASSES_ON =
      Pattern.compile(
          "^[^：:，。]{0,20}(?:提案委员会|提案委|提案法制委员会|提案和委员工作委员会|代表工作委员会|代表工委|代工委|人代工委|选举任免\\p{IsHan}{0,12}委员会)[：:]$");

  private static final Pattern NO_NAMES =
      Pattern.compile("关于|会议|建议|提案|议案|第[\\d一二三四五六七八九十]|答复|办公室|抄送|主送|[（(《“。]");
  private static final Pattern OF_PERSON =
      Pattern.compile("(?<=\\p{IsHan}{2})[（(](?![^（）()]*第\\d)[\\p{IsHan}]{2,14}[）)]");
  private static final Pattern SPEAKS = Pattern.compile("您|你|贵|收悉|收到");

  /// The first line before this one that is a salutation.
  static Optional<Salutation> find(Draft draft, int limit) {
    for (int i = 0; i < limit; i++) {
      Line line = draft.source.lines().get(i);
      if (!line.isEmpty() && draft.claims.isFree(line)) {
        if (isWhole(draft, i) || isBare(draft, i, limit)) {
          return Optional.of(new Salutation(i, line));
        }
        int colon = runIn(draft, line);
        if (colon > 0) {
          return Optional.of(new Salutation(i, new Line(line.start(), colon, line.cell())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(Draft draft, int at) {
    Line line = draft.source.lines().get(at);
    if (line.end() - line.start() > LONGEST) {
      return false;
    }
    String text = draft.squeezed(line);
    boolean colon = text.endsWith("：") || text.endsWith(":");
    return colon
        && !text.startsWith("抄送")
        && !text.contains("。")
        && Label.of(text.substring(0, text.length() - 1)).isEmpty()
        && (opensForm(draft, at)
            || text.startsWith("尊敬")
            || (isToMembers(text) && isOfNames(text))
            || PARTY.matcher(text).lookingAt()
            || PASSES_ON.matcher(text).find()
            || UNIT.matcher(text).matches());
  }

  private static boolean isToMembers(String text) {
    return MEMBERS.matcher(text).find() || AND_PARTY.matcher(text).find();
  }

  // 李书言（临江代表团）、周亦安代表 are names; （第12号）提案委员 are none.
  private static boolean isOfNames(String text) {
    return !NO_NAMES.matcher(OF_PERSON.matcher(text).replaceAll("")).find();
  }

  // In the form the first line of the cell before the head row speaks to somebody, whoever it is.
  private static boolean opensForm(Draft draft, int at) {
    List<Line> lines = draft.source.lines();
    return draft.regions.isForm()
        && lines.get(at).cell() >= 0
        && (at == 0 || lines.get(at - 1).cell() != lines.get(at).cell());
  }

  // 白露委员 on a line of its own, if what follows speaks to somebody.
  private static boolean isBare(Draft draft, int at, int limit) {
    Line line = draft.source.lines().get(at);
    if (line.end() - line.start() > LONGEST_NAMES) {
      return false;
    }
    String text = draft.squeezed(line);
    if (GREETED.matcher(text).matches()) {
      return true;
    }
    if (!BARE.matcher(text).matches() || NO_NAMES.matcher(text).find()) {
      return false;
    }
    for (int i = at + 1; i < limit; i++) {
      Line next = draft.source.lines().get(i);
      if (!next.isEmpty()) {
        return SPEAKS.matcher(draft.text(next)).find();
      }
    }
    return false;
  }

  // 白露委员：您提出的……收悉: where the colon ends, or 0.
  private static int runIn(Draft draft, Line line) {
    String text = draft.text(line);
    int colon = text.indexOf('：');
    colon = colon < 0 ? text.indexOf(':') : colon;
    if (colon < 2 || colon > LONGEST_NAMES || colon == text.length() - 1) {
      return 0;
    }
    String names = Widths.squeeze(text.substring(0, colon));
    boolean speaks =
        BARE.matcher(names).matches()
            && !NO_NAMES.matcher(names).find()
            && Label.of(names).isEmpty()
            && SPEAKS.matcher(text.substring(colon)).find();
    return speaks ? line.start() + colon + 1 : 0;
  }

  /// Takes it, and whom it names.
  void take(Draft draft) {
    if (!draft.claims.field("letter.salutation", words)) {
      return;
    }
    String text = draft.text(words);
    String squeezed = Widths.squeeze(text);
    String bare = GREETING.matcher(squeezed).replaceFirst("");
    String called = bare.endsWith("：") || bare.endsWith(":") ? bare : bare + "：";
    List<String> names = Names.addressed(text);
    draft.addressees = names;
    // 市政协提案委员会 passes proposals on; it made none, and the letter is no opinion for it.
    if (PASSES_ON.matcher(called).find()) {
      return;
    }
    boolean members =
        squeezed.startsWith("尊敬") || isToMembers(called) || PARTY.matcher(squeezed).lookingAt();
    boolean form = draft.regions.isForm() && draft.role != Role.CO;
    if (form || (members && draft.role != Role.CO)) {
      draft.proposers = draft.proposers.isEmpty() ? names : draft.proposers;
      String end = called.substring(Math.max(0, called.length() - 5));
      if (draft.kind == null
          && (end.contains("代表") || end.contains("委员：") || end.contains("委員："))) {
        draft.kind = end.contains("代表") ? Kind.NPC : Kind.CPPCC;
      }
    } else if (!members) {
      toUnit(draft, names);
    }
  }

  // A letter to another unit is an opinion for it, if its words say so or nothing else fits.
  private static void toUnit(Draft draft, List<String> names) {
    if (draft.role == null && draft.claims.taken("letter.title") != null) {
      draft.role = Role.CO;
      draft.doubt("intake.role-assumed", String.join("、", names));
    }
    if (draft.role == Role.CO && names.size() == 1 && draft.leadUnit == null) {
      draft.leadUnit = names.getFirst();
    }
  }
}
