package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;

/// How much of the shipped sample's work list is proposed from its replies.
///
/// The clerk wrote the work list in other words, so an item stands in a reply when at least six in
/// ten of its pairs of characters do (titles in 《》 aside), and a proposal tells it when it has half
/// of those.
class ItemExtractionSampleTest {
  private static final double STANDS = 0.6;
  private static final double TELLS = 0.5;
  private static final String STANDING_OF = "23 of 32";
  private static final String RIGHT_OF = "23 of 29";
  private final List<Suggestion> suggestions = new Sample().proposal().suggestions();

  @Test
  void everyItemThatStandsInAReplyIsProposedWithItsStage() {
    int all = 0;
    int standing = 0;
    var missed = new ArrayList<String>();
    for (Suggestion suggestion : suggestions) {
      List<ProposedItem> proposed = ItemExtraction.propose(suggestion.withItems(List.of()));
      for (ActionItem item : suggestion.items()) {
        all++;
        Set<String> standingPairs = pairs(item.text());
        int size = standingPairs.size();
        standingPairs.retainAll(pairs(suggestion.reply()));
        if (standingPairs.size() < STANDS * size) {
          continue;
        }
        standing++;
        boolean isTold =
            proposed.stream()
                .anyMatch(one -> one.stage() == item.stage() && tells(one, standingPairs));
        if (!isTold) {
          missed.add(item.stage() + " " + item.text());
        }
      }
    }

    assertEquals(List.of(), missed);
    assertEquals(STANDING_OF, standing + " of " + all);
  }

  @Test
  void mostOfWhatIsProposedIsAnItem() {
    int proposals = 0;
    int right = 0;
    for (Suggestion suggestion : suggestions) {
      for (ProposedItem one : ItemExtraction.propose(suggestion.withItems(List.of()))) {
        proposals++;
        boolean isItem =
            suggestion.items().stream()
                .anyMatch(item -> {
                  Set<String> pairs = pairs(item.text());
                  pairs.retainAll(pairs(suggestion.reply()));
                  return one.stage() == item.stage() && tells(one, pairs);
                });
        right += isItem ? 1 : 0;
      }
    }

    // The others are real work, too, that this clerk did not put on the list.
    assertEquals(RIGHT_OF, right + " of " + proposals);
  }

  private static boolean tells(ProposedItem proposed, Set<String> pairs) {
    var told = new HashSet<String>(pairs);
    told.retainAll(pairs(proposed.text()));
    return told.size() >= TELLS * pairs.size();
  }

  private static Set<String> pairs(String text) {
    String bare = text.replaceAll("《[^》]*》", "").replaceAll("[\\s\\p{P}]", "");
    var pairs = new HashSet<String>();
    for (int i = 0; i + 1 < bare.length(); i++) {
      pairs.add(bare.substring(i, i + 2));
    }
    return pairs;
  }
}
