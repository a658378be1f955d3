package org.banfu.intake.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.text.ChineseNumerals;

/// The body of a letter in prose, when everything around it is taken: what leads on to the first
/// heading goes to the opening, each heading with what stands below it is a suggestion, a section
/// on how the matter was handled is the process note, and the thanks at the end are the closing.
final class BodyRule implements Rule {
  private static final Pattern WHICH = Pattern.compile("第[一二三四五六七八九十\\d]{1,3}(?:项|条|个|点)建议");

  private static final Pattern HANDLED =
      Pattern.compile("(?:此件|本件|该件)由.{2,400}(?:主办|会办|独办|分办|协办|办理).{0,60}。");
  private static final Pattern ANSWER = Pattern.compile("答(?:复|覆)?[：:][\\s\\u3000]{0,4}");

  private static final Pattern NUMERAL =
      Pattern.compile("[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}|[\\d０-９]{1,2}");

  @Override
  public void apply(Draft draft) {
    if (draft.regions.isForm() || !draft.isLetter()) {
      return;
    }
    List<Line> lines = draft.pieces(draft.bodyLine, draft.bodyEnd());
    List<Line> closing = Closings.of(draft, lines);
    var body = new ArrayList<>(lines.subList(0, lines.size() - closing.size()));
    if (closing.isEmpty() && !body.isEmpty()) {
      Line last = body.removeLast();
      int end = Closings.lastSentence(draft, last);
      body.add(new Line(last.start(), end, last.cell()));
      closing = end < last.end() ? List.of(new Line(end, last.end(), last.cell())) : closing;
    }
    handled(draft, body);
    if (draft.tableHead != null) {
      int table = draft.source.lines().get(draft.tableHead.cells().getFirst().firstLine()).start();
      opening(draft, body.stream().filter(line -> line.end() <= table).toList());
    } else {
      sections(draft, body);
    }
    claim(draft, "letter.closing", closing);
    String said = draft.claims.taken("letter.closing");
    Contacts.read(draft, said == null ? "" : said);
    if (draft.tableHead == null
        && (draft.hasTable(body) || Aligned.isTable(body.stream().map(draft::text).toList()))) {
      draft.doubt("intake.table-in-reply");
    }
  }

  // 此件由……主办，……会办。 as the last paragraph says who did it.
  private static void handled(Draft draft, List<Line> body) {
    if (!body.isEmpty() && HANDLED.matcher(draft.text(body.getLast())).matches()) {
      claim(draft, "letter.process", List.of(body.removeLast()));
      String process = draft.claims.taken("letter.process");
      if (process != null) {
        Handling.read(draft, process);
      }
    }
  }

  private static void sections(Draft draft, List<Line> body) {
    Headings headings = Headings.of(body.stream().map(draft::text).toList());
    HeadingStyle style = headings.style();
    if (style == null) {
      int from = greetings(draft, body);
      whole(draft, body.subList(from, body.size()));
      return;
    }
    opening(draft, body.subList(0, headings.at().getFirst()));
    var sections = new ArrayList<List<Line>>();
    for (int i = 0; i < headings.at().size(); i++) {
      int from = headings.at().get(i);
      int to = i + 1 < headings.at().size() ? headings.at().get(i + 1) : body.size();
      sections.add(body.subList(from, to));
    }
    long headed =
        sections.stream().filter(each -> cut(draft, style, each, false).end() > 0).count();
    boolean mostly = headed * 2 > sections.size();
    for (int i = 0; i < sections.size(); i++) {
      section(draft, style, i + 1, sections.get(i), mostly);
    }
    which(draft);
  }

  // Thanks directly behind the opening belong to it: 首先，感谢您对……的关心。
  private static int greetings(Draft draft, List<Line> body) {
    int at = 0;
    while (at < body.size() - 1 && Closings.isGreeting(draft.text(body.get(at)))) {
      at++;
    }
    opening(draft, body.subList(0, at));
    return at;
  }

  private static void opening(Draft draft, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (draft.claims.taken("letter.opening") != null) {
      // The blanks between keep the paragraphs apart in the field.
      int from = draft.openingEnd;
      int to = lines.getFirst().start();
      draft.claims.runs("letter.opening", from, to);
    }
    claim(draft, "letter.opening", lines);
  }

  private static void whole(Draft draft, List<Line> lines) {
    if (!lines.isEmpty()) {
      claim(draft, draft.addSuggestion() + ".reply", lines);
    }
  }

  private static HeadingText cut(
      Draft draft, HeadingStyle style, List<Line> lines, boolean headed) {
    String text = draft.text(lines.getFirst());
    int number = style.lookingAt(text).orElse(0);
    return HeadingText.of(text.substring(number), lines.size() > 1, headed);
  }

  // One sentence alone is a heading where the others have one, and else what is replied.
  private static void section(
      Draft draft, HeadingStyle style, int place, List<Line> lines, boolean headed) {
    Line first = lines.getFirst();
    String text = draft.text(first);
    int number = style.lookingAt(text).orElse(0);
    HeadingText cut = cut(draft, style, lines, headed);
    int headingEnd = first.start() + number + cut.end();
    int replyStart = Math.min(first.start() + number + cut.reply(), first.end());
    String heading = text.substring(number, number + cut.end());
    var reply = new ArrayList<Line>();
    if (replyStart < first.end()) {
      reply.add(new Line(replyStart, first.end(), first.cell()));
    }
    reply.addAll(lines.subList(1, lines.size()));
    if (style == HeadingStyle.NAMED && !reply.isEmpty()) {
      reply.set(0, behindAnswer(draft, reply.getFirst()));
    }
    if (cut.end() > 0 && Sections.isProcess(heading)) {
      process(draft, first.start(), replyStart, reply);
      return;
    }
    String path = draft.addSuggestion();
    number(draft, path, first.start(), text.substring(0, number), place);
    draft.claims.field(path + ".heading", first.start() + number, headingEnd);
    draft.claims.structure(headingEnd, Math.min(replyStart, headingEnd + 1));
    claim(draft, path + ".reply", reply);
  }

  // 答： below a question leads to the reply, and is no part of it.
  private static Line behindAnswer(Draft draft, Line reply) {
    Matcher answer = ANSWER.matcher(draft.text(reply));
    if (!answer.lookingAt() || answer.end() == reply.end() - reply.start()) {
      return reply;
    }
    int start = reply.start() + answer.end();
    draft.claims.structure(reply.start(), start);
    return new Line(start, reply.end(), reply.cell());
  }

  // A number that its place does not give (第四、第五：, or 三、 before all others) is kept.
  private static void number(Draft draft, String path, int start, String text, int place) {
    Matcher numeral = NUMERAL.matcher(text);
    int first = -1;
    int end = 0;
    int count = 0;
    while (numeral.find()) {
      first = first < 0 ? value(numeral.group()) : first;
      end = numeral.end();
      count++;
    }
    if (count > 1 || (count == 1 && first != place)) {
      draft.claims.field(path + ".sourceNumber", start, start + end);
      draft.claims.structure(start + end, start + text.length());
    } else {
      draft.claims.structure(start, start + text.length());
    }
  }

  private static int value(String numeral) {
    var plain = new StringBuilder(numeral);
    for (int i = 0; i < plain.length(); i++) {
      int at = "壹贰叁肆伍陆柒捌玖拾".indexOf(plain.charAt(i));
      if (at >= 0) {
        plain.setCharAt(i, "一二三四五六七八九十".charAt(at));
      }
    }
    return ChineseNumerals.parse(plain.toString()).orElse(-1);
  }

  private static void process(Draft draft, int heading, int headingEnd, List<Line> lines) {
    draft.claims.structure(heading, headingEnd);
    claim(draft, "letter.process", lines);
    String process = draft.claims.taken("letter.process");
    if (process != null) {
      Handling.read(draft, process);
    }
  }

  // 我局负责第四项建议“……”的答复工作: that one is what all sections speak of.
  private static void which(Draft draft) {
    String opening = draft.claims.taken("letter.opening");
    Matcher said = WHICH.matcher(opening == null ? "" : opening);
    if (said.find()) {
      String first = said.group();
      if (!said.find()) {
        draft.aboutSuggestion = first;
      }
    }
  }

  /// Takes all from the first line to the last one that nobody took, with the ends of lines
  /// between.
  private static void claim(Draft draft, String path, List<Line> lines) {
    if (!lines.isEmpty()) {
      draft.claims.runs(path, lines.getFirst().start(), lines.getLast().end());
    }
  }
}
