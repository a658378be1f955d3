package org.banfu.intake.letter;

import java.util.List;
import org.banfu.intake.source.Source.Line;

/// Whether lines with colons above a letter are what a page says of itself (索引号：, 发文机关：, 成文日期：):
/// one alone may be the office's own.
final class PageHead {
  private static final int LONGEST_LINE = 300;
  private static final int LEAST = 3;

  private PageHead() {}

  /// Looked at once for each letter.
  ///
  /// @param letter the line with which the letter begins
  static boolean isPage(Draft draft, int letter) {
    Boolean known = draft.isBelowPageHead;
    boolean isPage = known == null ? labels(draft, letter) >= LEAST : known;
    draft.isBelowPageHead = isPage;
    return isPage;
  }

  private static int labels(Draft draft, int letter) {
    int labels = 0;
    for (Line line : draft.source.lines().subList(0, letter)) {
      if (!line.isEmpty() && line.end() - line.start() <= LONGEST_LINE) {
        labels += of(draft, line);
      }
    }
    return labels;
  }

  private static int of(Draft draft, Line line) {
    List<KeyValues.Pair> pairs = KeyValues.of(draft.source, line, Label.words());
    if (pairs.isEmpty() || pairs.getFirst().start() != line.start()) {
      return 0;
    }
    return (int)
        pairs.stream()
            .map(pair -> Label.of(pair.key()).orElse(Label.NONE))
            .filter(PageHead::isOfPage)
            .count();
  }

  private static boolean isOfPage(Label label) {
    return switch (label) {
      case PAGE, ISSUER, DATED, DOC_NUMBER -> true;
      default -> false;
    };
  }
}
