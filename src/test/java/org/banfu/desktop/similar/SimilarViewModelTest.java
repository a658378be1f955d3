package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.similar.Likenesses.Phase;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.search.Passage;
import org.banfu.search.SimilarSuggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is like the suggestion under work (issue 6, point 5).
class SimilarViewModelTest {
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;
  private DeskFixture fixture;
  private Editings editings;
  private SimilarViewModel model;

  @BeforeEach
  void fill() throws Exception {
    fixture = new DeskFixture(folder);
    PastReplies.fill(fixture.archive());
    fixture.archive().newSearch().awaitComplete();
    editings = new Editings(fixture.desk);
    model = new SimilarViewModel(fixture.desk);
  }

  @AfterEach
  void close() {
    model.leave();
    fixture.close();
  }

  @Test
  void whatWasAskedBeforeComesFirstWithWhatIsCommonMarked() {
    show("now");

    SimilarSuggestion best = found().getFirst();
    assertEquals("past-2", best.suggestionId());
    assertEquals(2, best.position());
    assertEquals("20220123", best.number());
    assertEquals(PastReplies.ANSWERED, best.reply());
    assertEquals(List.of(PastReplies.ASKED), marked(best.request(), best.inRequest()));
    assertEquals(Phase.ALL, model.likenesses().get().phase());
    assertTrue(found().stream().noneMatch(one -> one.proposalId().equals("now")));
  }

  @Test
  void nothingIsLookedForBeforeAPause() {
    editings.open("now");
    model.show(editings.current().get());

    assertEquals(Likenesses.LOOKING, model.likenesses().get());
    fixture.delays.pass(SimilarViewModel.PAUSE);
    assertEquals(Phase.ALL, model.likenesses().get().phase());
  }

  @Test
  void eachCardIsComparedForItself() {
    show("now");
    assertEquals(Optional.of("now-1"), model.current().get());
    assertEquals(1, model.position());

    model.enter("now-2");
    assertEquals(Likenesses.LOOKING, model.likenesses().get());
    fixture.delays.pass(SimilarViewModel.PAUSE);

    assertEquals(2, model.position());
    assertEquals(List.of(), found());
    assertEquals(Phase.ALL, model.likenesses().get().phase());
  }

  @Test
  void aReplyThatGrowsIsComparedToo() {
    show("now");
    model.enter("now-2");
    fixture.delays.pass(SimilarViewModel.PAUSE);

    type("now-2", "下一步将增设候车雨棚，运营时间自五月起延长至晚上十点。");
    fixture.delays.pass(SimilarViewModel.PAUSE);

    SimilarSuggestion best = found().getFirst();
    assertEquals("past-2", best.suggestionId());
    assertTrue(marked(best.reply(), best.inReply()).contains("下一步将增设候车雨棚"));
  }

  @Test
  void whatIsInTheBinIsNotFound() throws Exception {
    fixture.archive().moveToBin("past");
    fixture.archive().newSearch().known();

    show("now");

    assertTrue(found().stream().noneMatch(one -> one.proposalId().equals("past")));
  }

  @Test
  void anotherProposalThatIsSavedIsFoundWithoutAsking() throws Exception {
    show("now");
    model.enter("now-2");
    fixture.delays.pass(SimilarViewModel.PAUSE);
    assertEquals(List.of(), found());

    var told = new CountDownLatch(1);
    try (var after = fixture.archive().onChange(change -> told.countDown())) {
      PastReplies.save(
          fixture.archive(),
          PastReplies.proposal(
              "bird",
              "20230001",
              "关于观鸟的提案",
              2023,
              List.of(Suggestion.of("观鸟屋", "已修建。").withId("bird-1").withRequest("请在湿地修建观鸟屋三座。"))));
      assertTrue(told.await(20, TimeUnit.SECONDS), after.toString());
    }
    fixture.delays.pass(SimilarViewModel.PAUSE);

    assertEquals(List.of("bird-1"), found().stream().map(SimilarSuggestion::suggestionId).toList());
  }

  @Test
  void whatWasOvertakenIsNeverShown() throws Exception {
    var waiting = new ArrayDeque<Runnable>();
    SimilarViewModel late = new SimilarViewModel(desk(waiting));
    editings.open("now");
    Editing editing = editings.current().get();
    var shown = new ArrayList<Likenesses>();
    late.show(editing);
    fixture.delays.pass(SimilarViewModel.PAUSE);
    late.enter("now-2");
    fixture.delays.pass(SimilarViewModel.PAUSE);
    late.likenesses().subscribe((before, now) -> shown.add(now));

    waiting.removeLast().run();
    waiting.removeLast().run();

    assertEquals(1, shown.size());
    assertEquals(List.of(), shown.getFirst().found());
    late.leave();
  }

  @Test
  void nothingIsLookedForWhileNobodySeesIt() {
    var waiting = new ArrayDeque<Runnable>();
    SimilarViewModel folded = new SimilarViewModel(desk(waiting));
    folded.watched(false);
    editings.open("now");
    folded.show(editings.current().get());
    fixture.delays.pass(SimilarViewModel.PAUSE);
    assertTrue(waiting.isEmpty());

    folded.watched(true);
    fixture.delays.pass(SimilarViewModel.PAUSE);

    assertFalse(waiting.isEmpty());
    folded.leave();
  }

  @Test
  void aSuggestionWithoutTextAsksForText() {
    show("now");
    editings
        .current()
        .get()
        .change(
            LABEL, proposal -> Suggestions.add(proposal, Suggestion.of("", "").withId("now-3")));
    model.enter("now-3");
    fixture.delays.pass(SimilarViewModel.PAUSE);

    assertEquals(Likenesses.NO_TEXT, model.likenesses().get());
  }

  @Test
  void aDeletedSuggestionGivesWayToTheNextOne() {
    show("now");
    editings.current().get().change(LABEL, proposal -> Suggestions.remove(proposal, "now-1"));
    fixture.delays.pass(SimilarViewModel.PAUSE);

    assertEquals(Optional.of("now-2"), model.current().get());
    assertEquals(List.of(), found());
  }

  @Test
  void nothingOfAProposalThatWasLeftIsHeld() {
    show("now");
    model.leave();

    assertEquals(Likenesses.NONE, model.likenesses().get());
    assertEquals(Optional.empty(), model.current().get());
  }

  private Desk desk(ArrayDeque<Runnable> waiting) {
    var tasks = new Tasks(waiting::add, Runnable::run, fixture.delays);
    return new Desk(
        fixture.desk.messages(),
        fixture.session,
        tasks,
        new Jobs(tasks),
        fixture.dialogs,
        fixture.desk.notices(),
        fixture.desk.pages(),
        DeskFixture.CLOCK);
  }

  private void show(String id) {
    editings.open(id);
    model.show(editings.current().get());
    fixture.delays.pass(SimilarViewModel.PAUSE);
  }

  private void type(String suggestion, String text) {
    editings
        .current()
        .get()
        .type(
            "reply",
            LABEL,
            proposal -> Suggestions.change(proposal, suggestion, one -> one.withReply(text)));
  }

  private List<SimilarSuggestion> found() {
    return model.likenesses().get().found();
  }

  private static List<String> marked(String text, List<Passage.Range> ranges) {
    return ranges.stream().map(range -> text.substring(range.start(), range.end())).toList();
  }
}
