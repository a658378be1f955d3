package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.archive.Attachment;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsViewModelTest {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;
  private DeskFixture fixture;
  private Editing editing;
  private AttachmentsViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder.resolve("archive"));
    Proposal proposal = Proposal.create(Kind.CPPCC).withTitle("题目");
    fixture.archive().save(proposal, 0, Occasion.EDIT);
    var editings = new Editings(fixture.desk);
    editings.open(proposal.id());
    editing = editings.current().get();
    model = new AttachmentsViewModel(fixture.desk);
    model.show(editing);
    Path file = Files.write(folder.resolve("来文.pdf"), BYTES);
    fixture.dialogs.files.add(List.of(file));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aFileIsKeptWithTheProposalAndListed() throws Exception {
    model.add();

    assertEquals(
        List.of("来文.pdf"), model.files().get().stream().map(Attachment::fileName).toList());
    assertEquals(model.files().get(), fixture.archive().attachments(editing.id()));
  }

  @Test
  void aCopyIsOpenedAndSavedWithTheSameBytes() throws Exception {
    model.add();
    Attachment kept = model.files().get().getFirst();
    Path to = folder.resolve("另存.pdf");
    fixture.dialogs.newFiles.add(to);

    model.open(kept);
    model.saveAs(kept);

    assertArrayEquals(BYTES, Files.readAllBytes(fixture.dialogs.opened.getFirst()));
    assertEquals("来文.pdf", fixture.dialogs.suggestedNames.getFirst());
    assertArrayEquals(BYTES, Files.readAllBytes(to));
  }

  @Test
  void aFileThatCannotBeReadIsToldAndNothingIsAdded() {
    fixture.dialogs.files.clear();
    fixture.dialogs.files.add(List.of(folder.resolve("没有这个文件.pdf")));

    model.add();

    assertEquals(List.of(), model.files().get());
    assertEquals(Notice.Weight.FAILED, fixture.desk.notices().shown().getFirst().weight());
  }
}
