package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.banfu.archive.ArchiveException;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows on one folder: the draft beside the archive is that of the window that holds it.
class DraftBesideAnotherWindowTest {
  @TempDir Path folder;
  private DeskFixture holder;
  private DeskFixture beside;

  @BeforeEach
  void open() throws Exception {
    holder = new DeskFixture(folder);
    beside = new DeskFixture(folder);
    holder.archive();
    RegistrationViewModel model = model(holder);
    model.edit(draft -> draft.withTitle("先写的题目"));
    holder.delays.pass(Duration.ofSeconds(1));
  }

  @AfterEach
  void close() {
    beside.close();
    holder.close();
  }

  @Test
  void aWindowThatDoesNotHoldTheArchiveLeavesTheDraftAlone() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("draft.json"));
    assertThrows(ArchiveException.class, beside::archive);
    RegistrationViewModel other = model(beside);

    other.edit(draft -> draft.withTitle("别处的题目"));
    beside.delays.pass(Duration.ofSeconds(1));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("draft.json")));
    beside.session.closeAtOnce();
    other.edit(draft -> Draft.EMPTY);
    beside.delays.pass(Duration.ofSeconds(1));
    other.dispose();

    assertArrayEquals(before, Files.readAllBytes(folder.resolve("draft.json")));
  }

  @Test
  void whatIsTypedWhileTheArchiveIsBeingOpenedIsKeptOnceItIsOpen() throws Exception {
    RegistrationViewModel early = model(beside);
    early.edit(draft -> draft.withTitle("手快的题目"));
    beside.delays.pass(Duration.ofSeconds(1));
    holder.close();
    Files.delete(folder.resolve("draft.json"));

    beside.archive();
    early.recall(() -> {});

    assertEquals("手快的题目", recalled());
  }

  @Test
  void aDraftThatIsFoundAndNotTouchedOutlivesTheWindow() throws Exception {
    holder.close();
    beside.archive();
    RegistrationViewModel untouched = model(beside);
    untouched.recall(() -> {});
    untouched.dispose();

    assertEquals("先写的题目", recalled());
  }

  private String recalled() {
    RegistrationViewModel next = model(beside);
    next.recall(() -> {});
    return next.draft().get().title();
  }

  private static RegistrationViewModel model(DeskFixture fixture) {
    return new RegistrationViewModel(fixture.desk, new Editings(fixture.desk));
  }
}
