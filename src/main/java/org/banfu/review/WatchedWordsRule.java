package org.banfu.review;

import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.Weight;

/// The office's own list of words to watch (需要留意的词 in the profile).
final class WatchedWordsRule implements Rule {
  @Override
  public String id() {
    return "watched-words";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    for (String typed : subject.profile().watchedWords()) {
      String word = typed.strip();
      if (!word.isEmpty()) {
        subject.texts().forEach(field -> find(field, word, found));
      }
    }
  }

  private static void find(TextField field, String word, Findings found) {
    int at = field.text().indexOf(word);
    while (at >= 0) {
      found.in(field, at, at + word.length(), Problem.of("review.watched-words.found", word));
      at = field.text().indexOf(word, at + word.length());
    }
  }
}
