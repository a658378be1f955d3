package org.banfu.work;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.root;
import static org.banfu.intake.word.WordFile.tbl;
import static org.banfu.intake.word.WordFile.tc;
import static org.banfu.intake.word.WordFile.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.banfu.intake.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files made to need much memory or time, all brought in at once: each ends in its sentence, in a
/// process of 512 MB that believes to have eight processors.
class BoundedImportTest {
  private static final int MILLIONS = 1_000_000;

  /// Linear, all of it takes some ten seconds; what is quadratic takes hours.
  private static final int MOST_MINUTES = 8;

  private static final String TOO_LONG = "intake.too-long";
  private static final String TOO_LARGE = "intake.sheet-too-large";

  @TempDir Path place;
  private final Map<String, String> expected = new TreeMap<>();
  private Path folder;

  @Test
  void eachFileEndsInItsSentence() throws Exception {
    folder = Files.createDirectory(place.resolve("来件"));
    paragraphs();
    otherParts();
    texts();
    workbooks();

    Map<String, String> told = read();

    assertEquals(expected, told);
  }

  private void paragraphs() throws IOException {
    word("格.docx", WordFile.of(tbl(tr(tc("<w:p/>".repeat(10 * MILLIONS))))));
    word("嵌.docx", WordFile.of(tbl(tr(tc(tbl(tr(tc("<w:p/>".repeat(10 * MILLIONS)))) + p("完"))))));
    word("空格.docx", WordFile.of(tbl(tr("<w:tc/>".repeat(8 * MILLIONS)))));
    // Rows without cells are nothing, and held as nothing.
    file("空行.docx", WordFile.of(tbl("<w:tr/>".repeat(8 * MILLIONS))).bytes(), "intake.empty");
    word("换行.docx", WordFile.of("<w:p><w:r>" + "<w:br/>".repeat(8 * MILLIONS) + "</w:r></w:p>"));
    String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    word(
        "并段.docx",
        WordFile.of(
            joined.formatted("字".repeat(MILLIONS)) + joined.formatted("字").repeat(700_000)));
  }

  private void otherParts() throws IOException {
    String many = "<w:p/>".repeat(10 * MILLIONS);
    word("脚注.docx", WordFile.of(p("文")).with("word/footnotes.xml", root("footnotes", many)));
    word("页眉.docx", WordFile.of(p("文")).with("word/header1.xml", root("hdr", many)));
    byte[] large = new byte[60 * 1024 * 1024];
    WordFile parts = WordFile.of(p("文")).with("word/a.xml", large).with("word/b.xml", large);
    file("部件.docx", parts.bytes(), "intake.bomb");
    // Nobody asks for the text of a drawing: it is counted and passed over.
    WordFile aside = WordFile.of(p("文"));
    aside.with("word/charts/a.xml", large).with("customXml/b.xml", large);
    file("图.docx", aside.bytes(), "read 1");
  }

  private void texts() throws IOException {
    file("字.txt", "字".repeat(20 * MILLIONS).getBytes(StandardCharsets.UTF_8), TOO_LONG);
    file("码.txt", new byte[60 * MILLIONS], "intake.binary");
    file("行.txt", ("函" + "\n".repeat(1_900_000)).getBytes(StandardCharsets.UTF_8), "read 1");
    file("段.txt", "我局已会同相关部门制定方案。\n".repeat(120_000).getBytes(StandardCharsets.UTF_8), "read 1");
    file("空.json", " ".repeat(60 * MILLIONS).getBytes(StandardCharsets.UTF_8), "json.empty");
    for (int i = 0; i < 20; i++) {
      String text = "我局已会同相关部门制定方案。\n".repeat(12_000);
      file("平" + i + ".txt", text.getBytes(StandardCharsets.UTF_8), "read 1");
    }
  }

  private void workbooks() throws IOException {
    String row = "<row><c r=\"GR1\" t=\"str\"><v>远</v></c></row>";
    file("列.xlsx", book(row.repeat(99_000)).bytes(), TOO_LARGE);
    file("行.xlsx", book("<row><c><v>1</v></c></row>".repeat(2 * MILLIONS)).bytes(), TOO_LARGE);
    file(
        "串.xlsx",
        book("")
            .with("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(12 * MILLIONS) + "</sst>")
            .bytes(),
        TOO_LARGE);
    file(
        "长.xlsx",
        book("<row><c t=\"str\"><v>" + "长".repeat(20 * MILLIONS) + "长</v></c></row>").bytes(),
        TOO_LARGE);
  }

  private static WordFile book(String rows) {
    return WordFile.of("")
        .with("xl/workbook.xml", "<workbook><sheet name=\"一\" id=\"r1\"/></workbook>")
        .with("xl/_rels/workbook.xml.rels", "<R><x Id=\"r1\" Target=\"sheet1.xml\"/></R>")
        .with("xl/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private void word(String name, WordFile file) throws IOException {
    file(name, file.bytes(), TOO_LONG);
  }

  private void file(String name, byte[] content, String outcome) throws IOException {
    Files.write(folder.resolve(name), content);
    expected.put(name, outcome);
  }

  /// Every file with the code of its sentence, which names it.
  private Map<String, String> read() throws Exception {
    Path out = place.resolve("out");
    Process child =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      assertTrue(child.waitFor(MOST_MINUTES, TimeUnit.MINUTES), () -> "it goes on: " + said(out));
    } finally {
      child.destroyForcibly();
    }
    assertEquals(0, child.exitValue(), () -> said(out));
    var told = new TreeMap<String, String>();
    for (String line : Files.readAllLines(out)) {
      List<String> words = List.of(line.split("\t", -1));
      assertEquals(2, words.size(), line);
      String name = words.getFirst();
      String outcome = words.getLast();
      int arguments = outcome.indexOf('[');
      // Of JSON the line and column are told; the report names the file with each sentence.
      boolean isNamed = outcome.contains(name) || outcome.startsWith("json.");
      assertTrue(arguments < 0 || isNamed, line);
      told.put(name, arguments < 0 ? outcome : outcome.substring(0, arguments));
    }
    return told;
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=8"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of(HostileFolderChild.class.getName(), folder.toString()));
    return command;
  }

  private static String said(Path out) {
    try {
      return Files.readString(out);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
