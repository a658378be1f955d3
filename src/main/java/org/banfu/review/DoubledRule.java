package org.banfu.review;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// Words and signs that stand there twice. What Chinese doubles (一项一项, 人大代表代表群众, 为了了解) is left
/// alone.
final class DoubledRule implements Rule {
  // 保障保障性住房, 服务服务业, 实施实施方案: a verb before a noun that begins with it.
  private static final String NOUN =
      "[性业区链员者型化率权费券家师院园站局厅馆线湾城议]" + "|用地|人员|机构|单位|部门|系统|平台|中心|基地|方案|细则|办法|条例|意见|规定|设施|设备";
  private static final Pattern WORD = Pattern.compile("(\\p{IsHan}{2,6})\\1(?!" + NOUN + ")");
  private static final Pattern CHARACTER =
      Pattern.compile(
          "(?<![目标有])的的(?![确士])|(?<![为不])了了(?![解结断却然之])|(?<![于但凡])是是(?![否非])|也也|您您|我我|已已|们们");
  private static final Pattern SIGN = Pattern.compile("([，。；：、])\\1++|[，、；：][，。；：、]|。[，；：、]");
  private static final Set<String> MEANT =
      Set.of("代表", "研究", "讨论", "商量", "考虑", "了解", "学习", "交流", "沟通", "很多", "许多");

  @Override
  public String id() {
    return "doubled";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    for (TextField field : subject.texts()) {
      Matcher word = WORD.matcher(field.text());
      while (word.find()) {
        if (!isMeant(word.group(1))) {
          doubled(field, word, word.group(1), found);
        }
      }
      Matcher character = CHARACTER.matcher(field.text());
      while (character.find()) {
        doubled(field, character, character.group().substring(1), found);
      }
      Matcher sign = SIGN.matcher(field.text());
      while (sign.find()) {
        if (sign.group(1) != null) {
          doubled(field, sign, sign.group(1), found);
        } else {
          var said = Problem.of("review.doubled.signs", sign.group());
          found.in(field, sign.start(), sign.end(), said);
        }
      }
    }
  }

  private static void doubled(TextField field, Matcher found, String once, Findings findings) {
    var said = Problem.of("review.doubled.word", found.group());
    findings.in(field, found.start(), found.end(), said, once);
  }

  // 一步一步, 逐个逐个, 是不是不, 二〇二〇年, 哈哈哈哈.
  private static boolean isMeant(String once) {
    return MEANT.contains(once)
        || "一逐每".indexOf(once.charAt(0)) >= 0
        || "不没".indexOf(once.charAt(1)) >= 0
        || once.chars().allMatch(character -> Chars.isNumeral((char) character))
        || once.chars().distinct().count() == 1;
  }
}
