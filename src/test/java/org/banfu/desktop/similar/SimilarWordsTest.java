package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.similar.Likenesses.Phase;
import org.banfu.proposal.Suggestion;
import org.banfu.search.SimilarSuggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarWordsTest {
  @TempDir Path folder;
  private DeskFixture fixture;
  private SimilarWords words;

  @BeforeEach
  void make() {
    fixture = new DeskFixture(folder);
    words = new SimilarWords(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void thatThereIsNothingIsSaidOnlyWhenAllWasSearched() {
    assertEquals(
        "与建议二相似的以往建议（还在查找：已搜 3/9 件）", words.said(new Likenesses(Phase.PARTLY, List.of(), 3, 9), 2));
    assertEquals("没有与建议二相似的以往建议。", words.said(new Likenesses(Phase.ALL, List.of(), 9, 9), 2));
  }

  @Test
  void whatHasNoNumberOrTitleIsNamedAllTheSame() {
    var past =
        new SimilarSuggestion(
            "p", "", " ", "s", 3, 0.256, "", "", "", List.of(), List.of(), List.of());

    assertEquals("（无题）", words.proposal(past.number(), past.title()));
    assertEquals("建议三 · 相近 26%", words.facts(past, Optional.empty()));
  }

  @Test
  void whileSearchIsBeingMadeItLooksAgainUntilAllWasSearched() throws Exception {
    PastReplies.fill(fixture.archive());
    for (int i = 0; i < 200; i++) {
      PastReplies.save(
          fixture.archive(),
          PastReplies.proposal(
              "p" + i, "2020" + i, "关于码头的提案", 2020, List.of(Suggestion.of("码头", "同意。"))));
    }
    var editings = new Editings(fixture.desk);
    editings.open("now");
    var model = new SimilarViewModel(fixture.desk);
    var phases = new ArrayList<Phase>();
    model.likenesses().subscribe(now -> phases.add(now.phase()));

    model.show(editings.current().get());
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (model.likenesses().get().phase() != Phase.ALL && System.nanoTime() < end) {
      fixture.delays.pass(SimilarViewModel.PAUSE);
    }

    assertEquals(Phase.ALL, phases.getLast());
    assertEquals("past-2", model.likenesses().get().found().getFirst().suggestionId());
    assertTrue(model.likenesses().get().searched() >= 203);
    assertFalse(phases.contains(Phase.NO_TEXT));
    model.leave();
  }
}
