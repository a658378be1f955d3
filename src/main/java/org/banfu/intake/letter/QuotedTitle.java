package org.banfu.intake.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The 案由 as a sentence names it: 《关于……的提案》 or “关于……的建议”, without the marks around it.
final class QuotedTitle {
  private static final int LONGEST = 300;
  private static final Pattern QUOTED = Pattern.compile("[“\"](关于[^“”\"]{2,200}(?:提案|建议|议案))[”\"]");

  /// Nothing around it but the words that lead to it and from it.
  private static final Pattern BARE =
      Pattern.compile("(?:提出|提交|反映|所提)的?(关于[^《》“”，。；：]{2,100}?(?:提案|建议|议案))(?=[（(，。]|收悉|已|，|由|$)");

  private static final Pattern SPOKEN_OF = Pattern.compile("(?:提出|提交|提|撰写|反映)的$");

  private QuotedTitle() {}

  /// As the sentence writes it, whatever its characters.
  static Optional<String> of(String written) {
    String sentence = Traditional.read(written);
    int open = sentence.indexOf('《');
    while (open >= 0) {
      int close = close(sentence, open);
      if (close < 0) {
        break;
      }
      String title = sentence.substring(open + 1, close);
      if (title.startsWith("关于")
          || title.endsWith("提案")
          || title.endsWith("建议")
          || SPOKEN_OF.matcher(sentence.substring(Math.max(0, open - 4), open)).find()) {
        return Optional.of(written.substring(open + 1, close));
      }
      open = sentence.indexOf('《', close);
    }
    Matcher quoted = QUOTED.matcher(sentence);
    if (quoted.find()) {
      return Optional.of(written.substring(quoted.start(1), quoted.end(1)));
    }
    Matcher bare = BARE.matcher(sentence);
    return bare.find()
        ? Optional.of(written.substring(bare.start(1), bare.end(1)))
        : Optional.empty();
  }

  // Marks may be nested: 《关于落实《……条例》的提案》.
  private static int close(String sentence, int open) {
    int depth = 0;
    int limit = Math.min(sentence.length(), open + LONGEST);
    for (int i = open; i < limit; i++) {
      char character = sentence.charAt(i);
      depth += character == '《' ? 1 : character == '》' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
