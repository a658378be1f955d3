package org.banfu.intake.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The 案由 as a sentence names it: 《关于……的提案》 or “关于……的建议”, without the marks around it.
final class QuotedTitle {
  private static final int LONGEST = 300;
  private static final Pattern QUOTED = Pattern.compile("“(关于[^“”]{2,200}的(?:提案|建议))”");

  private QuotedTitle() {}

  static Optional<String> of(String sentence) {
    int open = sentence.indexOf('《');
    while (open >= 0) {
      int close = close(sentence, open);
      if (close < 0) {
        break;
      }
      String title = sentence.substring(open + 1, close);
      if (title.startsWith("关于") || title.endsWith("提案") || title.endsWith("建议")) {
        return Optional.of(title);
      }
      open = sentence.indexOf('《', close);
    }
    Matcher quoted = QUOTED.matcher(sentence);
    return quoted.find() ? Optional.of(quoted.group(1)) : Optional.empty();
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
