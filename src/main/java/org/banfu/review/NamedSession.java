package org.banfu.review;

import java.util.regex.Pattern;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.review.ReferenceRule.Named;
import org.jspecify.annotations.Nullable;

/// A term and session that a text names, and whether they are the council's that handed the
/// proposal over: not of its standing committee, of a party, or of a council of another level.
final class NamedSession {
  static final Pattern SESSION =
      Pattern.compile(
          "第?([0-9一二三四五六七八九十]{1,3})届([\\p{IsHan}]{0,12}?)第?([0-9一二三四五六七八九十]{1,3})次(?:会议|全体会议)");
  private static final Pattern BETWEEN = Pattern.compile("(?:全国|[省市区县州旗盟])?(?:政协|人大|人民代表大会|委员会)?");
  private static final Pattern CPPCC = Pattern.compile("政协");
  private static final Pattern NPC = Pattern.compile("人大|人民代表大会");
  private static final Pattern OTHERS = Pattern.compile("中共|中央|共产党|党委|党代|全国|常委|常务|市委|区委|县委|省委");
  private static final String STOPS = "，。；：,;:、《》\n";
  private static final String LEVELS = "省市区县州旗盟";
  private static final int BEFORE = 16;

  private NamedSession() {}

  static boolean isOfCouncil(Named named, Proposal proposal) {
    String between = named.group(2);
    String words = before(named.text(), named.match().start()) + " " + between;
    boolean isOurs = (proposal.kind() == Kind.NPC ? NPC : CPPCC).matcher(words).find();
    return isOurs
        && BETWEEN.matcher(between).matches()
        && !OTHERS.matcher(words).find()
        && isOfLevel(words, proposal.council());
  }

  // 青澜市政协 and 市政协 are one, 省政协 is another.
  private static boolean isOfLevel(String words, @Nullable String council) {
    char ours = lastLevel(council == null ? "" : council);
    char said = lastLevel(words);
    return ours == ' ' || said == ' ' || ours == said;
  }

  private static char lastLevel(String words) {
    for (int at = words.length() - 1; at >= 0; at--) {
      if (LEVELS.indexOf(words.charAt(at)) >= 0) {
        return words.charAt(at);
      }
    }
    return ' ';
  }

  private static String before(String text, int end) {
    int start = end;
    while (start > 0 && end - start < BEFORE && STOPS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }
}
