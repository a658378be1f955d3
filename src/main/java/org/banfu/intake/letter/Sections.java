package org.banfu.intake.letter;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Cell;
import org.banfu.text.Widths;

/// The form's own sections, which are no suggestions though they are numbered 一、二、.
final class Sections {
  private static final String NUMBER = "(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?)?[\\s\\u3000]{0,4}";

  // A sentence may begin with these words, too; a heading ends, or all of it is there.
  static final Pattern PROCESS =
      Pattern.compile(
          NUMBER + "(?:办理过程及(?:其他|其它)需要说明的(?:情况|事项)[：:]?|办理过程(?:[：:]|$|(?=[\\s\\u3000])))");
  static final Pattern CATEGORY =
      Pattern.compile(
          NUMBER + "(?:办理实效评估类别|办理(?:实效|结果)?(?:评估)?类别|办理实效评估)(?:[：:]|$|(?=[\\s\\u3000]))");
  static final Set<String> CONTACT_NAME = Set.of("联系人", "经办人");
  static final Set<String> CONTACT_PHONE = Set.of("联系电话", "电话", "联系方式");

  /// Headings of a letter in prose under which it says how the matter was handled.
  private static final Pattern HANDLED =
      Pattern.compile(
          "(?:办理过程.{0,20}|(?:提案|建议)?办理工作(?:的)?(?:组织|开展|基本|总体|进展)?情况|(?:组织|开展)办理(?:工作)?(?:的)?情况"
              + "|办理(?:的)?(?:组织|基本|总体|工作)情况|(?:办理)?组织(?:领导)?(?:情况|工作)"
              + "|(?:与|同)?(?:委员|代表)?的?(?:见面|沟通|走访|联系|面商|征求意见)(?:沟通|联系|协商|走访|反馈)?(?:委员|代表)?(?:的)?情况)[：:。]?");

  private Sections() {}

  /// Whether a heading, without its number, stands over how the matter was handled.
  static boolean isProcess(String heading) {
    return heading.length() <= 30 && HANDLED.matcher(Widths.squeeze(heading)).matches();
  }

  /// Whether this cell begins one of them, the row of the contact included.
  static boolean begins(Draft draft, Cell cell) {
    String text = draft.text(draft.content(cell));
    if (text.length() <= 14
        && Label.of(Widths.squeeze(text)).filter(label -> !label.isOfRecord()).isPresent()) {
      return true;
    }
    return begins(PROCESS, text)
        || begins(CATEGORY, text)
        || text.startsWith("公开方式")
        || CONTACT_NAME.contains(Widths.squeeze(text))
        || CONTACT_PHONE.contains(Widths.squeeze(text));
  }

  private static boolean begins(Pattern section, String text) {
    Matcher heading = section.matcher(text);
    return heading.lookingAt();
  }
}
