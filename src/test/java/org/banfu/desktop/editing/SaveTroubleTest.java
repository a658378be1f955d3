package org.banfu.desktop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.banfu.archive.NewAttachment;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTroubleTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;

  @BeforeEach
  void open() throws ProblemException {
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

  @Test
  void filesThatAreRefusedDoNotKeepTheTextFromTheDisk() throws ProblemException {
    type("先打的字");

    editing.enclose(tooMany(), () -> {});

    assertEquals("先打的字", archived());
    type("后打的字");
    fixture.delays.pass(Duration.ofSeconds(1));
    assertEquals("后打的字", archived());
    assertInstanceOf(SaveState.Saved.class, editing.saveState().get());
    List<String> told = fixture.desk.notices().shown().stream().map(Notice::text).toList();
    assertTrue(told.getFirst().contains("附件0.txt、附件1.txt、附件2.txt（共 1000 个）"), told.toString());
    assertTrue(told.getLast().contains("分次添加"), told.toString());
  }

  @Test
  void anotherVersionInTheArchiveIsTakenOverAndWhatIsTypedWins() throws ProblemException {
    fixture.archive().save(SAMPLE.withTitle("别处改的题目"), editing.version(), Occasion.IMPORT);

    type("正在打的字");
    fixture.delays.pass(Duration.ofSeconds(2));

    assertEquals("正在打的字", archived());
    editing.undo();
    assertEquals("别处改的题目", editing.proposalNow().title());
  }

  @Test
  void oneSaveWaitsToBeTriedAgainHoweverMuchIsTyped() throws ProblemException {
    fixture.archive().close();

    for (int i = 1; i <= 20; i++) {
      type("字".repeat(i));
      fixture.delays.pass(Duration.ofSeconds(1));
    }

    assertInstanceOf(SaveState.Failed.class, editing.saveState().get());
    assertEquals(1, fixture.delays.pending());
  }

  private void type(String title) {
    editing.type("title", LABEL, proposal -> proposal.withTitle(title));
  }

  private String archived() throws ProblemException {
    return fixture.archive().find(SAMPLE.id()).orElseThrow().proposal().title();
  }

  private static List<NewAttachment> tooMany() {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> new NewAttachment("附件" + i + ".txt", new byte[] {1}))
        .toList();
  }
}
