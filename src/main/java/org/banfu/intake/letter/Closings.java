package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;

/// The last paragraphs of a letter, which thank and ask to go on; and who signed it, where a
/// sentence says so (此复函已经……主任审签).
final class Closings {
  private static final int LONGEST = 160;
  private static final int LONGEST_SENTENCE = 60;
  private static final Pattern THANKS =
      Pattern.compile("(?:再次|衷心|非常|最后，?)?感谢(?:您|你|各位|贵).{0,50}[。！!]|(?:专此|特此)(?:函复|答复|回复)。");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:(?:最后，?|再次|衷心|非常|十分|诚挚|真诚|在此，?|对您?.{0,30}表示)(?:地|的)?(?:感谢|致谢|谢)|感谢|谢谢"
              + "|(?:此|本|该)(?:复函|答复|函|件|回复|文)已?(?:经|由).{2,12}(?:审签|签发)。|专此|特此|此复|谨此|此致|敬礼|顺颂|顺祝|敬祝|祝您|恳请|敬请|敬希|望您|望继续"
              + "|(?:真诚|诚恳|热忱|衷心)?(?:地)?(?:希望|欢迎)(?:您|你|各位|贵|今后|以后|继续|一如既往|委员|代表)"
              + "|请(?:您|你)(?:们)?(?:继续|一如既往|对|今后|将)"
              + "|对以上答复|对(?:此|上述|本)(?:答复|回复|办理)|如(?:您|你|有|对)|您(?:如|若|对以上|对此|对本)"
              + "|以上(?:答复|意见|回复|情况|汇报|报告|复函)|妥否|当否|再次感谢|最后，?(?:祝|希望|欢迎|对)).*",
          Pattern.DOTALL);
  private static final Pattern GREETING =
      Pattern.compile(
          "(?:首先[，,]?|您好[！!，,。]?)?(?:非常|衷心|十分|诚挚)?(?:地)?(?:感谢|您好).{0,120}", Pattern.DOTALL);
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:此|本|该)(?:复函|答复|函|件|回复|文)?已?(?:经|由)([\\p{IsHan}&&[^局委组会办厅部县区市]]{2,4}?)"
              + "(?:副?(?:主任|局长|部长|厅长|院长|行长|站长|处长|科长|主席|书记|会长))?(?:审签|审定签发|审核签发|签发)[。，]");

  private Closings() {}

  /// The lines at the end that close the letter.
  static List<Line> of(Draft draft, List<Line> lines) {
    int from = lines.size();
    while (from > 0 && closes(draft, lines.get(from - 1))) {
      from--;
    }
    return lines.subList(from, lines.size());
  }

  /// Where the last sentence of a paragraph closes the letter; the paragraph's end if it does not.
  static int lastSentence(Draft draft, Line line) {
    String text = draft.text(line);
    int stop = Math.max(text.lastIndexOf('。', text.length() - 2), 0);
    String last = text.substring(stop == 0 ? 0 : stop + 1);
    return stop > 0 && last.length() <= LONGEST_SENTENCE && THANKS.matcher(last).matches()
        ? line.start() + stop + 1
        : line.end();
  }

  static boolean isGreeting(String text) {
    return text.length() <= LONGEST && GREETING.matcher(text).matches();
  }

  private static boolean closes(Draft draft, Line line) {
    String text = Traditional.read(draft.text(line));
    return text.length() <= LONGEST && CLOSING.matcher(text).matches();
  }

  /// Reads the name from the sentence that says who signed; the sentence itself stays where it is.
  static void signer(Draft draft, Line line) {
    Matcher signed = SIGNED.matcher(draft.text(line));
    if (signed.lookingAt() && draft.signer == null) {
      draft.signer = signed.group(1);
    }
  }
}
