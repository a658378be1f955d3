package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Suggestions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive cannot be searched: the panel says so, and not a notice after each pause in typing.
class SimilarFailureTest {
  @TempDir Path folder;
  @TempDir Path damaged;
  private DeskFixture fixture;
  private ArchiveSession session;

  @BeforeEach
  void fill() throws Exception {
    fixture = new DeskFixture(folder);
    PastReplies.fill(fixture.archive());
    Files.writeString(damaged.resolve("banfu.mv.db"), "no data");
    session = new ArchiveSession(damaged, DeskFixture.CLOCK);
  }

  @AfterEach
  void close() {
    session.close();
    fixture.close();
  }

  @Test
  void thePanelSaysWhyHoweverOftenIsTyped() {
    var tasks = new Tasks(Runnable::run, Runnable::run, fixture.delays);
    var desk =
        new Desk(
            fixture.desk.messages(),
            session,
            tasks,
            new Jobs(tasks),
            fixture.dialogs,
            fixture.desk.notices(),
            fixture.desk.pages(),
            DeskFixture.CLOCK);
    var model = new SimilarViewModel(desk);
    var editings = new Editings(fixture.desk);
    editings.open("now");
    model.show(editings.current().get());
    fixture.delays.pass(SimilarViewModel.PAUSE);
    for (String text : List.of("甲", "甲乙", "甲乙丙")) {
      editings
          .current()
          .get()
          .type(
              "reply",
              EditLabel.of("desktop.edit", "x"),
              proposal -> Suggestions.change(proposal, "now-1", one -> one.withReply(text)));
      fixture.delays.pass(SimilarViewModel.PAUSE);
    }

    String said = new SimilarWords(desk).said(model.likenesses().get(), 1);
    assertTrue(said.contains("已损坏"), said);
    assertEquals(List.of(), desk.notices().shown());
    model.leave();
  }
}
