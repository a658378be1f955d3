package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a short text of which a tenth is edited, a quarter of the pairs are pairs that nobody has.
class ShortNearTest {
  private static final int CASES = 200;
  private static final int MANY = 10_000;
  private static final String BEFORE = "您提出的建议收悉。首先感谢您对我区工作的关心和支持！我区高度重视，区政府主要领导作出批示，";
  private static final String AFTER =
      "下一步，我区将继续加大工作力度，加强部门协同，压实工作责任，确保各项措施落到实处、取得实效，不断增强人民群众的获得感、幸福感、安全感。"
          + "再次感谢您对我区经济社会发展的关心，欢迎继续提出宝贵意见。";

  private final Edits edits = new Edits(new SplittableRandom(11));
  private final SearchText text = new SearchText();

  @AfterEach
  void close() {
    text.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 1_000, MANY})
  void ofShortProposalsTheEditedOneIsFirst(int count) {
    check(ShortProposals.of(3, count));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 1_000})
  void soItIsWithoutNumbers(int count) {
    check(changed(count, one -> one.replaceAll("[0-9]", "")));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 1_000})
  void soItIsIfAllRepliesBeginAndEndAlike(int count) {
    check(changed(count, one -> BEFORE + one + AFTER));
  }

  @Test
  void whatLiesInTheBinDoesNotMakeAPairCommon() {
    List<Proposal> all = ShortProposals.of(3, 2_000);
    fill(all);
    for (Proposal one : all.subList(60, all.size())) {
      text.setInBin(one.id(), true);
    }
    firstOf(all.subList(0, 60));
  }

  private static List<Proposal> changed(int count, UnaryOperator<String> change) {
    return ShortProposals.of(5, count).stream()
        .map(one -> {
          Suggestion only = one.suggestions().getFirst();
          return one.withSuggestions(List.of(only.withReply(change.apply(only.reply()))));
        })
        .toList();
  }

  private void check(List<Proposal> there) {
    fill(there);
    firstOf(there);
  }

  private void fill(List<Proposal> there) {
    text.put(there.stream().map(one -> new SearchEntry(one, 1, false)).toList());
  }

  private void firstOf(List<Proposal> there) {
    int first = 0;
    int nearest = 0;
    int replies = 0;
    for (int i = 0; i < CASES; i++) {
      Proposal past = there.get(edits.random().nextInt(there.size()));
      Proposal planted = ShortProposals.planted(past, edits);
      String reply = planted.suggestions().getFirst().reply();
      first += isFirst(past, text.similar(planted, 5).stream().map(SimilarProposal::id).toList());
      nearest += isFirst(past, text.nearest(planted).stream().map(SimilarProposal::id).toList());
      replies +=
          isFirst(
              past,
              text.similar(reply, null, 5).stream().map(SimilarSuggestion::proposalId).toList());
    }
    String told = "of 200 first %d, nearest %d, replies %d".formatted(first, nearest, replies);
    assertTrue(Math.min(first, Math.min(nearest, replies)) >= CASES * 0.95, told);
  }

  private static int isFirst(Proposal past, List<String> found) {
    return !found.isEmpty() && found.getFirst().equals(past.id()) ? 1 : 0;
  }
}
