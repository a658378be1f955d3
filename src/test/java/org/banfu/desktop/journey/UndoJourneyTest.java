package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Many edits of every kind, in an order that nobody would think of: undo gives every value back
/// exactly, redo the last one, and the archive holds what stands in the window.
class UndoJourneyTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final int STEPS = 250;

  @TempDir Path folder;
  private DeskFixture fixture;
  private Editing editing;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(SAMPLE.id());
    editing = editings.current().get();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void undoGivesEveryValueBackAndRedoTheLast(long seed) throws Exception {
    var edits = new RandomEdits(new Random(seed), SAMPLE);
    List<Proposal> values = new ArrayList<>(List.of(SAMPLE));
    for (int i = 0; i < STEPS; i++) {
      edits.next(editing);
      fixture.delays.pass(Duration.ofMillis(edits.pause()));
      if (!editing.proposalNow().equals(values.getLast())) {
        values.add(editing.proposalNow());
      }
    }
    assertTrue(values.size() > STEPS / 2, values.size() + " different values, seed " + seed);
    assertEquals(edits.kinds(), edits.used(), "seed " + seed);

    int steps = 0;
    while (editing.undoLabel().get().isPresent()) {
      editing.undo();
      steps++;
      assertTrue(values.contains(editing.proposalNow()), "step back " + steps + ", seed " + seed);
    }
    assertEquals(SAMPLE, editing.proposalNow(), "seed " + seed);
    fixture.delays.pass(Duration.ofSeconds(1));
    assertEquals(SAMPLE, archived(), "seed " + seed);

    int again = 0;
    while (editing.redoLabel().get().isPresent()) {
      editing.redo();
      again++;
    }
    assertEquals(steps, again, "seed " + seed);
    assertEquals(values.getLast(), editing.proposalNow(), "seed " + seed);
    fixture.delays.pass(Duration.ofSeconds(1));
    assertEquals(values.getLast(), archived(), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void whatIsUndoneAndEditedAnewCannotBeDoneAgain(long seed) {
    var edits = new RandomEdits(new Random(seed), SAMPLE);
    for (int i = 0; i < 40; i++) {
      edits.next(editing);
    }
    editing.undo();
    editing.undo();
    Proposal branch = editing.proposalNow();
    editing.change(RandomEdits.LABEL, proposal -> proposal.withTitle("改了主意"));

    assertEquals(Optional.empty(), editing.redoLabel().get());
    editing.undo();
    assertEquals(branch, editing.proposalNow(), "seed " + seed);
  }

  private Proposal archived() throws Exception {
    return fixture.archive().find(SAMPLE.id()).orElseThrow().proposal();
  }
}
