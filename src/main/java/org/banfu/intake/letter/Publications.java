package org.banfu.intake.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;
import org.banfu.proposal.PublicationMode;

/// 公开方式, as a mark anywhere (〔公开〕, 此件依申请公开) or as the value of a label (是否公开：是).
final class Publications {
  private static final String WORDS =
      "(主动公开[（(]全文[）)]|主动公开[（(]摘要[）)]|全文公开|摘要公开|主动公开|依申请公开|不予公开|不宜公开|不同意公开|不公开"
          + "|免予公开|暂不公开|同意公开|可以公开|可公开|予以公开|公开发布|公开)";
  private static final Pattern MARK =
      Pattern.compile(
          "([（(〔\\[【]?)[\\s\\u3000]{0,4}(?:(?:此|该|本)(?:件|复函|答复件?|回复件?|函|文|复文|建议答复|提案答复)?[：:]?)?(?:是否|建议)?"
              + WORDS
              + "[。]?[\\s\\u3000]{0,4}[）)〕\\]】]?[。]?");
  private static final Pattern VALUE =
      Pattern.compile("[“\"（(]?(?:" + WORDS + "|(是|否|同意|不同意|可以|不可以))[”\"）)]?[。]?");
  private static final Pattern REASON =
      Pattern.compile(WORDS + "[（(](?:理由[：:])?([^（）()]{2,40})[）)][。]?");

  private Publications() {}

  /// The value of a label such as 公开方式：
  static boolean takeValue(Draft draft, Line value) {
    String text = draft.text(value);
    Matcher reason = REASON.matcher(text);
    if (reason.matches() && !text.startsWith("主动公开")) {
      return withReason(draft, value, reason);
    }
    Matcher said = VALUE.matcher(text);
    return said.matches() && take(draft, value, said, said.group(1) != null ? 1 : 2);
  }

  private static boolean withReason(Draft draft, Line value, Matcher reason) {
    Line words = new Line(value.start(), value.start() + reason.end(1), value.cell());
    if (!draft.claims.isFree(value) || !set(draft, words.start(), words.end(), reason.group(1))) {
      return false;
    }
    int from = value.start() + reason.start(2);
    int to = value.start() + reason.end(2);
    draft.claims.structure(words.end(), from);
    draft.claims.field("publication.reason", from, to);
    draft.claims.structure(to, value.end());
    return true;
  }

  /// A mark with which this stretch begins; gives the end of what it took, or 0. A bare 公开 is one
  /// only in brackets or where the stretch is nothing else.
  static int takeMark(Draft draft, Line stretch) {
    Matcher mark = MARK.matcher(draft.text(stretch));
    if (!mark.lookingAt()) {
      return 0;
    }
    boolean whole = mark.end() == stretch.end() - stretch.start();
    if (!whole && mark.group(1).isEmpty()) {
      return 0;
    }
    Line line = new Line(stretch.start(), stretch.start() + mark.end(), stretch.cell());
    return take(draft, line, mark, 2) ? line.end() : 0;
  }

  private static boolean take(Draft draft, Line line, Matcher mark, int group) {
    int start = line.start() + mark.start(group);
    int end = line.start() + mark.end(group);
    if (!set(draft, start, end, mark.group(group))) {
      return false;
    }
    draft.claims.structure(line.start(), start);
    draft.claims.structure(end, line.end());
    return true;
  }

  private static boolean set(Draft draft, int start, int end, String words) {
    Optional<PublicationMode> known = Optional.ofNullable(draft.publication);
    PublicationMode mode = mode(words);
    if (known.isPresent()) {
      return known.get() == mode && draft.claims.repeat("publication.mode", start, end);
    }
    boolean taken = draft.claims.field("publication.mode", start, end);
    draft.publication = taken ? mode : null;
    return taken;
  }

  private static PublicationMode mode(String words) {
    if (words.startsWith("不")
        || words.startsWith("免")
        || words.startsWith("暂不")
        || words.equals("否")) {
      return PublicationMode.NONE;
    }
    if (words.startsWith("依申请")) {
      return PublicationMode.ON_REQUEST;
    }
    return words.contains("摘要") ? PublicationMode.SUMMARY : PublicationMode.FULL;
  }
}
