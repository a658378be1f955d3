package org.banfu.desktop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.Revision;
import org.banfu.archive.Stored;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Revisions that are asked for while a save is under way.
class KeepWhileSavingTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;

  private final SlowDisk disk = new SlowDisk();
  private DeskFixture fixture;
  private Editing editing;

  /// Each save ends when the test says so.
  private final class SlowDisk implements Saving {
    private final Deque<Runnable> under = new ArrayDeque<>();

    @Override
    public void save(NewSave save, Consumer<Stored> done, Consumer<Problem> failed) {
      under.add(() -> {
        Stored stored;
        try {
          stored = fixture.archive().saveAll(List.of(save)).getFirst();
        } catch (ProblemException e) {
          failed.accept(e.problem());
          return;
        }
        done.accept(stored);
      });
    }

    @Override
    public void refused(List<NewAttachment> attachments, Problem problem) {
      throw new AssertionError(problem);
    }

    @Override
    public void stale(String id) {
      throw new AssertionError(id);
    }

    @Override
    public void owe(NewSave last) {
      // No process ends here.
    }

    @Override
    public void settle(String id) {
      // No process ends here.
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
      return () -> {};
    }

    private void endAll() {
      while (!under.isEmpty()) {
        under.remove().run();
      }
    }
  }

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    Stored stored = fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    editing = new Editing(stored, disk, DeskFixture.CLOCK);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theValueBeforeARestoreIsARevisionOfItsOwn() throws ProblemException {
    type("保存中的题目");
    editing.saveNow();
    type("恢复前的题目");

    editing.keepRevision(Occasion.NAMED);
    editing.change(LABEL, proposal -> proposal.withTitle("恢复的题目"), Occasion.NAMED);
    disk.endAll();

    assertEquals(List.of("恢复的题目", "恢复前的题目"), titles(Occasion.NAMED));
    assertInstanceOf(SaveState.Saved.class, editing.saveState().get());
    assertEquals("恢复的题目", fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title());
  }

  @Test
  void whatWasWrittenIsTheRevisionNotWhatWasTypedMeanwhile() throws ProblemException {
    type("写出的题目");
    Proposal written = editing.proposalNow();
    type("写出时输入的题目");
    editing.saveNow();
    disk.endAll();

    editing.keepRevision(Occasion.EXPORT, written);
    disk.endAll();

    assertEquals(List.of("写出的题目"), titles(Occasion.EXPORT));
    assertEquals("写出时输入的题目", editing.proposalNow().title());
    assertEquals("写出时输入的题目", fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title());
    assertInstanceOf(SaveState.Saved.class, editing.saveState().get());
  }

  @Test
  void whereAReplyCameFromIsSavedWithItWhateverIsTypedMeanwhile() throws ProblemException {
    var source = new ReplySource("p", "20220123", "关于缆车的提案", 2);
    type("保存中的题目");
    editing.saveNow();

    editing.insert(LABEL, proposal -> proposal.withTitle("插入的题目"), source);
    type("插入后的题目");
    disk.endAll();

    assertEquals(List.of("插入的题目"), titles(Occasion.INSERTION));
    Revision kept = fixture.archive().revisions(SAMPLE.id()).getFirst();
    assertEquals(Optional.of(source), kept.source());
    assertEquals("插入后的题目", editing.proposalNow().title());
    editing.undo();
    editing.undo();
    assertEquals("保存中的题目", editing.proposalNow().title());
  }

  private void type(String title) {
    editing.type("title", LABEL, proposal -> proposal.withTitle(title));
  }

  private List<String> titles(Occasion occasion) throws ProblemException {
    var titles = new ArrayList<String>();
    for (Revision revision : fixture.archive().revisions(SAMPLE.id())) {
      if (revision.occasion() == occasion) {
        titles.add(fixture.archive().revision(revision.number()).title());
      }
    }
    return titles;
  }
}
