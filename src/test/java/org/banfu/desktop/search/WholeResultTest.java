package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.banfu.archive.Archive;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.RunningJob;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with a whole search result while the search text is still being made.
class WholeResultTest {
  // So many that they are read long after the first request is answered.
  private static final int MANY = 700;

  @TempDir Path folder;
  private DeskFixture fixture;
  private SearchViewModel model;

  @BeforeEach
  void fill() throws Exception {
    List<Proposal> proposals = new Generator(7).proposals(MANY).toList();
    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      archive.saveAll(
          proposals.stream()
              .map(it -> new NewSave(it.withNotes("缆车"), 0, Occasion.IMPORT, List.of()))
              .toList());
    }
  }

  @AfterEach
  void close() {
    model.dispose();
    fixture.close();
  }

  @Test
  void withoutACacheAllAreGivenAndItIsToldHowFarItIs() throws Exception {
    open();
    var steps = new ArrayList<RunningJob.Step>();
    fixture
        .desk
        .jobs()
        .running()
        .addListener(
            (ListChangeListener<RunningJob>)
                change -> {
                  while (change.next()) {
                    change
                        .getAddedSubList()
                        .forEach(job -> job.step().subscribe((before, step) -> steps.add(step)));
                  }
                });

    var all = new ArrayList<ProposalRow>();
    model.all(all::addAll);

    assertEquals(MANY, all.size());
    assertFalse(steps.isEmpty());
    assertTrue(
        steps.stream().allMatch(step -> step.done() < MANY && step.total() == MANY),
        steps::toString);
    assertTrue(fixture.desk.jobs().running().isEmpty());
  }

  @Test
  void aStaleCacheLeavesNothingOut() throws Exception {
    List<Proposal> proposals = new Generator(7).proposals(MANY).toList();
    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      archive.newSearch().awaitComplete();
    }
    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      // Without search: nothing tells the cache.
      archive.saveAll(
          proposals.stream()
              .map(it -> new NewSave(it.withNotes("渡轮"), 1, Occasion.EDIT, List.of()))
              .toList());
    }
    open();
    model.type("渡轮");

    var all = new ArrayList<ProposalRow>();
    model.all(all::addAll);

    assertEquals(MANY, all.size());
  }

  @Test
  void calledOffNothingIsGiven() throws Exception {
    open();
    fixture
        .desk
        .jobs()
        .running()
        .addListener(
            (ListChangeListener<RunningJob>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(RunningJob::cancel);
                  }
                });

    var given = new ArrayList<List<ProposalRow>>();
    model.all(given::add);

    assertEquals(List.of(), given);
    assertEquals(List.of(), fixture.desk.notices().shown());
  }

  /// As after the first start, with what was not looked through yet.
  private void open() throws Exception {
    fixture = new DeskFixture(folder);
    Map<String, ProposalRow> rows = new HashMap<>();
    fixture.archive().rows().forEach(row -> rows.put(row.id(), row));
    model = new SearchViewModel(fixture.desk, id -> Optional.ofNullable(rows.get(id)));
    model.ask(Question.NOTHING.withWords("缆车"));
  }
}
