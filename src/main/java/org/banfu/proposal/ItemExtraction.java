package org.banfu.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Proposes items of the work list from the sentences of a reply (从答复提取).
///
/// Nothing is put anywhere: a clerk ticks what is right. Thanks, background and what is an item
/// already are not proposed; a sentence that tells no stage is, only under a heading that does.
public final class ItemExtraction {
  private final String reply;
  private final @Nullable LocalDate today;
  private final List<String> known;
  private final List<ProposedItem> proposed = new ArrayList<>();
  private @Nullable Stage heading;
  private int headingLevel;

  private ItemExtraction(Suggestion suggestion, @Nullable LocalDate today) {
    this.reply = suggestion.reply();
    this.today = today;
    this.known = suggestion.items().stream().map(item -> SameText.said(item.text())).toList();
  }

  /// Items that this reply makes likely, in its order. A term without its year (12月底前) gives no
  /// date.
  public static List<ProposedItem> propose(Suggestion suggestion) {
    return new ItemExtraction(suggestion, null).run();
  }

  /// Items that this reply makes likely.
  ///
  /// @param today gives a term without its year (12月底前, 年内, 明年6月) the one that is meant
  public static List<ProposedItem> propose(Suggestion suggestion, LocalDate today) {
    return new ItemExtraction(suggestion, today).run();
  }

  private List<ProposedItem> run() {
    for (ReplySentence sentence : ReplySentence.of(reply)) {
      String text = reply.substring(sentence.start(), sentence.end());
      if (sentence.isHeading()) {
        head(text, sentence.level());
      } else {
        say(text, sentence);
      }
    }
    return List.copyOf(proposed);
  }

  // 二、下一步打算 holds for the （一）, （二） below it, up to the next 三、.
  private void head(String text, int level) {
    Stage stage = StageWords.ofHeading(text);
    if (stage != null || level <= headingLevel) {
      heading = stage;
      headingLevel = stage == null ? 0 : level;
    }
  }

  private void say(String text, ReplySentence sentence) {
    var words = new StageWords(text);
    if (words.isBeside()) {
      return;
    }
    Optional<Stage> told = words.told();
    Stage stage = told.orElseGet(() -> heading != null ? heading : words.likely().orElse(null));
    if (told.isPresent()) {
      follow(text, told.get());
    }
    String said = SameText.said(text);
    if (stage == null || said.isEmpty() || known.stream().anyMatch(one -> one.contains(said))) {
      return;
    }
    LocalDate promised =
        stage == Stage.DONE ? null : PromisedDate.in(words.bare(), stage, today).orElse(null);
    proposed.add(new ProposedItem(stage, text, promised, sentence.start(), sentence.end()));
  }

  // 下一步，我局将… begins what is to come also without a heading; what is told done ends it.
  private void follow(String text, Stage stage) {
    boolean isHeaded = headingLevel > 0;
    if (!isHeaded && stage == Stage.PLANNED && text.startsWith("下一步")) {
      heading = Stage.PLANNED;
    } else if (!isHeaded && stage != Stage.PLANNED) {
      heading = null;
    }
  }
}
