package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.banfu.search.Facet;
import org.banfu.search.ResultOrder;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;
  private DeskFixture fixture;
  private SearchViewModel model;

  @BeforeEach
  void fill() throws Exception {
    fixture = new DeskFixture(folder);
    FoundArchive.save(fixture.archive(), "a", "20230701", "关于缆车的提案", "缆车已投入使用。", 2023);
    FoundArchive.save(fixture.archive(), "b", "20240702", "关于电车的提案", "电车与缆车的接驳已开通。", 2024);
    FoundArchive.save(fixture.archive(), "c", "20240703", "关于渡轮的提案", "渡轮航线已恢复。", 2024);
    fixture.archive().newSearch().awaitComplete();
    model = model(fixture.desk);
  }

  @AfterEach
  void close() {
    model.dispose();
    fixture.close();
  }

  private SearchViewModel model(Desk desk) throws Exception {
    Map<String, ProposalRow> rows = new HashMap<>();
    fixture.archive().rows().forEach(row -> rows.put(row.id(), row));
    return new SearchViewModel(desk, id -> Optional.ofNullable(rows.get(id)));
  }

  @Test
  void everyKeyStrokeIsAnsweredAndAnEmptyFieldAsksNothing() {
    model.type("缆");
    assertEquals(List.of("a", "b"), found());
    assertTrue(model.hitsShown().get());

    model.type("缆车已");
    assertEquals(List.of("a"), found());

    model.type("  ");
    assertNull(model.result().get());
    assertFalse(model.hitsShown().get());
  }

  @Test
  void anAnswerThatWasOvertakenIsNotShown() throws Exception {
    var waiting = new ArrayDeque<Runnable>();
    var tasks = new Tasks(waiting::add, Runnable::run, fixture.delays);
    Desk slow =
        new Desk(
            fixture.desk.messages(),
            fixture.session,
            tasks,
            new Jobs(tasks),
            fixture.dialogs,
            fixture.desk.notices(),
            fixture.desk.pages(),
            DeskFixture.CLOCK);
    SearchViewModel late = model(slow);
    var shown = new ArrayList<Integer>();
    late.result().subscribe((before, found) -> shown.add(found == null ? -1 : found.total()));

    late.type("缆");
    late.type("缆车已");
    waiting.removeLast().run();
    waiting.removeLast().run();

    assertEquals(List.of(1), shown);
  }

  @Test
  void ordersAreChosen() {
    model.type("缆车");
    assertEquals(List.of("a", "b"), found());

    model.order(ResultOrder.NEWEST);

    assertEquals(List.of("b", "a"), found());
  }

  @Test
  void aFilterKeepsToItsValuesAndCountsTheOthers() {
    model.type("提案");
    assertEquals(Map.of("2023", 1, "2024", 2), result().counts().get(Facet.YEAR));

    model.filter(Facet.YEAR, "2023", true);

    assertEquals(List.of("a"), found());
    assertEquals(Map.of("2023", 1, "2024", 2), result().counts().get(Facet.YEAR));
    model.filter(Facet.YEAR, "2024", true);
    assertEquals(3, result().total());
    model.filter(Facet.YEAR, "2023", false);
    model.filter(Facet.YEAR, "2024", false);
    assertEquals(Question.NOTHING.withWords("提案"), model.question().get());
  }

  @Test
  void filtersAloneAreAQuestionToo() {
    model.ask(new Question("", Map.of(Facet.YEAR, Set.of("2024"))));

    assertEquals(2, result().total());
    assertTrue(model.hitsShown().get());
  }

  @Test
  void whatHasAPartIsToldApart() {
    model.type("缆车 渡轮");

    assertEquals(0, result().total());
    assertEquals(3, result().nearest().size());
  }

  @Test
  void whatIsSavedIsFoundWithoutAsking() throws Exception {
    model.follow(fixture.archive());
    model.type("索道");
    assertEquals(0, result().total());

    var told = new CountDownLatch(1);
    try (var after = fixture.archive().onChange(change -> told.countDown())) {
      FoundArchive.save(fixture.archive(), "d", "20240704", "关于索道的提案", "索道已检修。", 2024);
      assertTrue(told.await(20, TimeUnit.SECONDS), after.toString());
    }
    fixture.delays.pass(SearchViewModel.GATHER);

    assertEquals(List.of("d"), found());
  }

  @Test
  void furtherHitsComeWhenTheyAreLookedFor() throws Exception {
    for (int i = 0; i < 70; i++) {
      FoundArchive.save(
          fixture.archive(), "more" + i, "2022%04d".formatted(i), "关于码头的提案", "", 2022);
    }
    FoundArchive.await(fixture.archive(), "码头", 70);
    model = model(fixture.desk);
    model.type("码头");
    assertEquals(70, result().total());
    assertEquals(50, result().hits().size());

    model.more();

    assertEquals(70, result().hits().size());
    var all = new ArrayList<ProposalRow>();
    model.all(all::addAll);
    assertEquals(70, all.size());
  }

  @Test
  void theSelectedAndAllAreRowsInTheirOrder() {
    model.order(ResultOrder.NEWEST);
    model.type("缆车");
    model.select(List.of("b"));

    assertEquals(List.of("b"), model.selected().stream().map(ProposalRow::id).toList());
    var all = new ArrayList<ProposalRow>();
    model.all(all::addAll);
    assertEquals(List.of("b", "a"), all.stream().map(ProposalRow::id).toList());
  }

  private List<String> found() {
    return result().hits().stream().map(SearchHit::id).toList();
  }

  private SearchResult result() {
    return model.result().get();
  }
}
