package org.banfu.proposal;

import java.util.List;
import java.util.Optional;

/// A sentence of a reply or an item, from `start` to before `end`, without the number in front of
/// it, and the stage that its plain words tell (已, 正在, 将); none where they tell none.
///
/// What is quoted tells no stage, and a heading or a courtesy is no sentence here.
public record ToldSentence(int start, int end, Optional<Stage> stage) {

  /// The sentences of a text that say something of the work, in order.
  public static List<ToldSentence> of(String text) {
    return ReplySentence.of(text).stream()
        .filter(sentence -> !sentence.isHeading())
        .map(sentence -> told(text, sentence))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ToldSentence> told(String text, ReplySentence sentence) {
    var words = new StageWords(text.substring(sentence.start(), sentence.end()));
    return words.isBeside()
        ? Optional.empty()
        : Optional.of(new ToldSentence(sentence.start(), sentence.end(), words.told()));
  }
}
