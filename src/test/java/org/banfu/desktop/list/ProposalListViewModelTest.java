package org.banfu.desktop.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalListViewModelTest {
  @TempDir Path folder;

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private ArchiveSession session;
  private ProposalListViewModel list;

  @BeforeEach
  void wire() {
    session = new ArchiveSession(folder, Clock.systemUTC());
    list = new ProposalListViewModel(session, new Tasks(background::add, screen::add));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void nothingIsKnownBeforeTheArchiveIsOpen() {
    list.open();

    assertEquals(ListPhase.OPENING, list.phase().get());
  }

  @Test
  void aNewArchiveIsEmpty() {
    list.open();
    settle();

    assertEquals(ListPhase.EMPTY, list.phase().get());
    assertEquals(List.of(), list.notes().get());
  }

  @Test
  void theSampleIsLoadedAndListed() {
    list.open();
    settle();

    list.loadSample();
    settleUntil(() -> !list.loading().get() && !list.rows().get().isEmpty());

    assertEquals(ListPhase.LISTED, list.phase().get());
    assertEquals(List.of(new Sample().proposal().title()), titles());
    assertEquals(List.of(), list.notes().get());
  }

  @Test
  void whatIsSavedElsewhereAppears() throws Exception {
    list.open();
    settle();

    session.archive().save(new Sample().proposal(), 0, Occasion.IMPORT);
    settleUntil(() -> !list.rows().get().isEmpty());

    assertEquals(List.of(new Sample().proposal().title()), titles());
  }

  @Test
  void aLateAnswerDoesNotReplaceANewerOne() throws Exception {
    list.open();
    background.remove().run();
    screen.remove().run();
    Runnable early = background.remove();
    early.run();
    Runnable earlyAnswer = screen.remove();

    session.archive().save(new Sample().proposal(), 0, Occasion.IMPORT);
    settleUntil(() -> !list.rows().get().isEmpty());
    earlyAnswer.run();

    assertEquals(List.of(new Sample().proposal().title()), titles());
  }

  @Test
  void aLockedArchiveIsTold() throws Exception {
    try (Archive other = Archive.open(folder, Clock.systemUTC())) {
      list.open();
      settle();

      assertEquals(ListPhase.FAILED, list.phase().get());
      assertEquals(
          List.of("archive.locked"), list.notes().get().stream().map(note -> note.code()).toList());
      assertEquals(List.of(), other.rows());
    }
  }

  private List<String> titles() {
    return list.rows().get().stream().map(ProposalRow::title).toList();
  }

  /// Runs what waits in the background and for the screen.
  private void settle() {
    settleUntil(() -> background.isEmpty() && screen.isEmpty());
  }

  /// The same until something is so; the archive tells of changes from a thread of its own.
  private void settleUntil(BooleanSupplier settled) {
    while (!settled.getAsBoolean()) {
      Runnable next = background.isEmpty() ? told() : background.remove();
      next.run();
    }
  }

  private Runnable told() {
    try {
      Runnable told = screen.poll(20, TimeUnit.SECONDS);
      assertNotNull(told, "nothing more is told");
      return told;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
