package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.banfu.archive.Attachment;
import org.banfu.archive.NewAttachment;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"复函.docx.exe", "链接.lnk", "脚本.js", "带宏.docm", "没有类型", "点.pdf.", "网页.html"})
  void whatMayRunIsNotOpenedButCanBeSaved(String name) throws Exception {
    editing.enclose(List.of(new NewAttachment(name, BYTES)), () -> {});
    Attachment kept = fixture.archive().attachments(editing.id()).getFirst();
    Path to = folder.resolve("另存.bin");
    fixture.dialogs.newFiles.add(to);

    model.open(kept);

    assertEquals(List.of(), fixture.dialogs.opened);
    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals("“" + name + "”不是常见的文档或图片，为安全起见不直接打开。可以另存后自行处理。", told.text());
    told.links().getFirst().action().run();
    assertArrayEquals(BYTES, Files.readAllBytes(to));
    fixture.desk.notices().shown().getLast().links().getFirst().action().run();
    assertEquals(List.of(to), fixture.dialogs.shownInFolder);
    assertEquals(List.of(), fixture.dialogs.opened);
  }

  @Test
  void aFileThatIsTooLargeIsToldAndTheOthersAreKept() throws Exception {
    Path large = folder.resolve("录像.mp4");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(AttachmentsViewModel.LARGEST + 1);
    }
    fixture.dialogs.files.clear();
    fixture.dialogs.files.add(List.of(large, folder.resolve("来文.pdf")));

    model.add();

    assertEquals(
        List.of("来文.pdf"), model.files().get().stream().map(Attachment::fileName).toList());
    assertEquals(
        "附件 录像.mp4 超过 64 MB，没有添加；提案没有改动。请压缩或拆分后再添加，或只在备注里写明它放在哪里。",
        fixture.desk.notices().shown().getFirst().text());
  }

  /// In a ZIP no file is replaced in one step, as on Windows where Word holds the old one open.
  @Test
  void aFileThatIsHeldOpenStaysAndTheCopyGetsANumber() throws Exception {
    model.add();
    Path archive = folder.resolve("U盘.zip");
    try (FileSystem held = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path there = Files.writeString(held.getPath("/另存.pdf"), "open in Word");
      fixture.dialogs.newFiles.add(there);

      model.saveAs(model.files().get().getFirst());

      assertEquals("open in Word", Files.readString(there));
      assertArrayEquals(BYTES, Files.readAllBytes(held.getPath("/另存-2.pdf")));
    }
    List<String> told = fixture.desk.notices().shown().stream().map(Notice::text).toList();
    assertEquals(
        List.of(
            "“另存.pdf”正在别的程序（如 Word、Excel、WPS）里打开着，或设了只读，没有替换；新的内容已另存为“另存-2.pdf”。",
            "附件已存为 /另存-2.pdf。"),
        told);
  }

  @Test
  void aFileIsReplacedByAWholeOneInOneStep() throws Exception {
    model.add();
    Path there = Files.writeString(folder.resolve("另存.pdf"), "older and longer");
    // A second name of the older file: it would change too if the file were written over.
    Path older = Files.createLink(folder.resolve("旧.pdf"), there);
    fixture.dialogs.newFiles.add(there);

    model.saveAs(model.files().get().getFirst());

    assertArrayEquals(BYTES, Files.readAllBytes(there));
    assertEquals("older and longer", Files.readString(older));
  }
}
