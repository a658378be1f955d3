package org.banfu.desktop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed after the window has saved for the last time is saved by whoever ends the archive:
/// into that archive, and no other.
class OwedTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;

  private DeskFixture fixture;
  private Path backup;

  @BeforeEach
  void typeAtTheLastMoment() throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    backup = fixture.archive().backup();
    var editings = new Editings(fixture.desk);
    editings.follow(fixture.archive());
    editings.open(SAMPLE.id());
    editings.current().get().type("title", LABEL, proposal -> proposal.withTitle("最后"));
    editings.dispose();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static String title(Archive archive) throws Exception {
    return archive.find(SAMPLE.id()).orElseThrow().proposal().title();
  }

  @Test
  void closingSavesIt() throws Exception {
    fixture.session.close();

    try (Archive archive = Archive.open(folder, DeskFixture.CLOCK)) {
      assertEquals("最后", title(archive));
    }
  }

  @Test
  void aRestoreSavesItIntoWhatIsReplaced() throws Exception {
    Path replaced = fixture.session.restore(backup).orElseThrow();
    fixture.delays.pass(Duration.ofMinutes(1));

    assertEquals(SAMPLE.title(), title(fixture.archive()));
    try (Archive archive = Archive.open(replaced, DeskFixture.CLOCK)) {
      assertEquals("最后", title(archive));
    }
  }
}
