package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.archive.Archive;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office's own template from the built-in one to the letter, by commands.
class TemplateCommandTest {
  @TempDir private Path home;
  private CommandLineHarness banfu;
  private Path own;
  private Path wrong;
  private Path letters;

  @BeforeEach
  void archive() throws Exception {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    own = home.resolve("我局复函.docx");
    wrong = home.resolve("有错.docx");
    letters = home.resolve("letters");
    banfu.run("import", Proposals.file(home, "a.json", numbered("7", "甲")));
  }

  /// The built-in template with one more paragraph, as a word processor would save it.
  private void change(Path to, String paragraph) throws Exception {
    Path saved = home.resolve("saved").resolve("内置.docx");
    assertEquals(
        List.of(saved.toString()), banfu.run("template", "save", "REPLY_PROSE", saved).lines());
    try (var in = Files.newInputStream(saved);
        var word = new XWPFDocument(in);
        var out = Files.newOutputStream(to)) {
      word.createParagraph().createRun().setText(paragraph);
      word.write(out);
    }
    Files.delete(saved);
  }

  private String last(Path letter) throws Exception {
    try (var in = Files.newInputStream(letter);
        var word = new XWPFDocument(in)) {
      return word.getParagraphs().getLast().getText();
    }
  }

  @Test
  void theBuiltInTemplateChangedAndChosenWritesTheLetters() throws Exception {
    change(own, "经办：{{题目}}");

    Ran used = banfu.run("template", "use", "reply_prose", own);
    Ran listed = banfu.run("template", "list");
    Ran exported = banfu.run("export", "--document", "REPLY_PROSE", "--out", letters, "7");

    assertEquals(ExitCode.DONE, used.code(), used.err());
    assertEquals("主办答复函（条文式）今后用模板“我局复函.docx”写", used.err().strip());
    String kilobytes = String.valueOf((Files.size(own) + 1023) / 1024);
    assertTrue(
        listed
            .lines()
            .contains("REPLY_PROSE\t主办答复函（条文式）\t我局复函.docx（" + kilobytes + " KB，2023-07-17）"),
        listed.out());
    assertTrue(listed.lines().contains("REPLY_FORM\t主办答复函（表格式）\t内置模板"), listed.out());
    assertEquals(ExitCode.DONE, exported.code(), exported.err());
    assertEquals("经办：关于甲的提案", last(Path.of(exported.lines().getFirst())));
  }

  @Test
  void theOwnOneIsSavedAsItWasAndTheBuiltInOneIsBackAfterIt() throws Exception {
    change(own, "经办：{{题目}}");
    banfu.run("template", "use", "REPLY_PROSE", own);
    Path again = home.resolve("again.docx");

    banfu.run("template", "save", "--own", "REPLY_PROSE", again);
    Ran back = banfu.run("template", "use", "REPLY_PROSE", "--built-in");
    Ran exported = banfu.run("export", "--document", "REPLY_PROSE", "--out", letters, "7");

    assertArrayEquals(Files.readAllBytes(own), Files.readAllBytes(again));
    assertTrue(back.err().startsWith("主办答复函（条文式）今后用内置模板写"), back.err());
    assertFalse(last(Path.of(exported.lines().getFirst())).startsWith("经办"));
  }

  @Test
  void mistakesAreListedAndNothingIsTaken() throws Exception {
    change(wrong, "{{题日}}和{{#意见建议}}");

    Ran checked = banfu.run("template", "check", wrong);
    Ran used = banfu.run("template", "use", "REPLY_PROSE", wrong);
    Ran exported = banfu.run("export", "--template", wrong, "--out", letters, "7");

    assertEquals(ExitCode.REFUSED, checked.code());
    assertEquals(2, checked.lines().size(), checked.out());
    assertTrue(checked.out().contains("没有“题日”这个字段，最接近的是“题目”。"), checked.out());
    assertTrue(checked.out().contains("这里的“#意见建议”后面没有“/意见建议”"), checked.out());
    assertEquals(ExitCode.REFUSED, used.code());
    assertTrue(used.err().contains("“有错.docx”里有 2 处要更正，没有采用"), used.err());
    assertTrue(banfu.run("template", "list").out().contains("REPLY_PROSE\t主办答复函（条文式）\t内置模板"));
    assertEquals(ExitCode.REFUSED, exported.code());
    assertFalse(Files.exists(letters));
  }

  @Test
  void checkTellsProgramsInJson() throws Exception {
    change(wrong, "{{题日}}");

    Ran checked = banfu.run("template", "check", "--json", wrong);

    assertTrue(checked.out().contains("\"format\": \"banfu-template\""), checked.out());
    assertTrue(checked.out().contains("\"sound\": false"), checked.out());
    assertTrue(checked.out().contains("\"code\": \"document.unknownPlaceholder\""), checked.out());
    assertTrue(checked.out().contains("\"excerpt\": \"{{题日}}\""), checked.out());
  }

  @Test
  void exportWithATemplateGoesBeforeTheChosenOne() throws Exception {
    change(own, "经办：{{题目}}");
    Path other = home.resolve("另一个.docx");
    change(other, "另一个：{{题目}}");
    banfu.run("template", "use", "REPLY_PROSE", own);

    Ran exported =
        banfu.run(
            "export", "--document", "REPLY_PROSE", "--template", other, "--out", letters, "7");

    assertEquals("另一个：关于甲的提案", last(Path.of(exported.lines().getFirst())));
  }

  @Test
  void aChosenTemplateThatIsGoneIsToldAndNothingIsWritten() throws Exception {
    change(own, "经办：{{题目}}");
    banfu.run("template", "use", "REPLY_PROSE", own);
    try (Archive archive = Archive.open(banfu.archive(), CommandLineHarness.CLOCK)) {
      archive.removeTemplate("我局复函.docx");
    }

    Ran exported = banfu.run("export", "--document", "REPLY_PROSE", "--out", letters, "7");

    assertEquals(ExitCode.REFUSED, exported.code());
    assertTrue(exported.err().contains("档案里没有模板“我局复函.docx”"), exported.err());
    assertFalse(Files.exists(letters));
    assertTrue(banfu.run("template", "list").out().contains("我局复函.docx（不在档案里"));
  }

  @Test
  void anotherTemplateOfTheSameNameIsReplacedOnlyOnTheWord() throws Exception {
    change(own, "甲");
    banfu.run("template", "use", "REPLY_PROSE", own);
    change(own, "乙");

    Ran beside = banfu.run("template", "use", "REPLY_PROSE", own);
    Ran replaced = banfu.run("template", "use", "--replace", "REPLY_PROSE", own);
    Ran again = banfu.run("template", "use", "REPLY_PROSE", own);

    assertTrue(
        beside.err().startsWith("档案里已有另一个“我局复函.docx”，没有动它，这一个另存为“我局复函-2.docx”"), beside.err());
    assertEquals("主办答复函（条文式）今后用模板“我局复函.docx”写", replaced.err().strip());
    assertEquals("主办答复函（条文式）今后用模板“我局复函.docx”写", again.err().strip());
    try (Archive archive = Archive.open(banfu.archive(), CommandLineHarness.CLOCK)) {
      assertArrayEquals(Files.readAllBytes(own), archive.template("我局复函.docx"));
      assertArrayEquals(Files.readAllBytes(own), archive.template("我局复函-2.docx"));
    }
  }

  @Test
  void changesOfColleaguesAreTold() throws Exception {
    change(own, "甲");
    try (var in = Files.newInputStream(own);
        var word = new XWPFDocument(in)) {
      word.createParagraph().getCTP().addNewDel().setAuthor("某同事");
      try (var out = Files.newOutputStream(own)) {
        word.write(out);
      }
    }

    Ran checked = banfu.run("template", "check", own);
    Ran json = banfu.run("template", "check", "--json", own);

    assertEquals(ExitCode.DONE, checked.code());
    assertTrue(checked.err().contains("从这里起有 1 处未接受的修订"), checked.err());
    assertTrue(json.out().contains("\"code\": \"document.changesAccepted\""), json.out());
  }

  @Test
  void wrongUseIsToldWithTwo() {
    Ran neither = banfu.run("template", "use", "REPLY_FORM");
    Ran noTemplate = banfu.run("template", "save", "JSON", own);
    Ran nothing = banfu.run("template");

    assertEquals(ExitCode.USAGE, neither.code());
    assertTrue(neither.err().startsWith("请写模板文件，或写 --built-in"), neither.err());
    assertEquals(ExitCode.USAGE, noTemplate.code());
    assertTrue(noTemplate.err().contains("不用模板写"), noTemplate.err());
    assertEquals(ExitCode.USAGE, nothing.code());
    assertEquals(ExitCode.DONE, banfu.run("help", "template", "save").code());
    assertTrue(banfu.run("template", "use", "--help").out().contains("--built-in"));
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Ran ran = banfu.run("template", "check", home.resolve("没有.docx"));

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().startsWith("不能读取"), ran.err());
  }
}
