package org.banfu.review;

import java.util.regex.Pattern;
import org.banfu.review.ReferenceRule.Named;
import org.banfu.text.Widths;

/// A proposal's title that a text names in 《》, and whether it is said to be the proposal's that is
/// answered: 《关于制定…规划的建议》 may be a document of the party.
final class NamedTitle {
  static final Pattern TITLE = Pattern.compile("《(关于[^《》\\n]{2,150}(提案|建议|议案))》");
  private static final Pattern BEFORE =
      Pattern.compile("(?:号(?:委员|代表)?(?:提案|建议|议案)|(?:提出|提交|反映)的)[,，:：]?\\s{0,3}$");
  private static final Pattern BEHIND = Pattern.compile("^\\s{0,3}(?:[（(](?:提案|建议|第|编号)|收悉)");
  private static final Pattern BESIDE = Pattern.compile("[与同和及跟]$");
  private static final Pattern JOINED =
      Pattern.compile("^[^，。；,;《》\\n]{0,20}(?:并案|合并|一并|归并|内容(?:相近|相似|类似))");
  private static final Pattern FRONT = Pattern.compile("^关于");
  private static final Pattern END = Pattern.compile("的?(?:提案|建议|议案)$");
  private static final int LOOK = 24;

  private NamedTitle() {}

  /// Whether this is meant to be the title of the proposal: by the word 提案, which no other document
  /// has, or by its place.
  static boolean isOfProposal(Named named, boolean isCppcc) {
    String text = named.text();
    int start = named.match().start();
    int end = named.match().end();
    String before = text.substring(Math.max(0, start - LOOK), start);
    String behind = text.substring(end, Math.min(text.length(), end + LOOK));
    boolean isBeside = BESIDE.matcher(before).find() || JOINED.matcher(behind).find();
    boolean isCalledSo = isCppcc && named.group(2).equals("提案");
    return !isBeside
        && (isCalledSo || BEFORE.matcher(before).find() || BEHIND.matcher(behind).find());
  }

  /// A title as it is compared: without 关于, 的提案 and all signs, for lists leave them out.
  static String core(String title) {
    var kept = new StringBuilder(title.length());
    Widths.narrow(title)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    String bare = FRONT.matcher(kept).replaceFirst("");
    return END.matcher(bare).replaceFirst("");
  }
}
