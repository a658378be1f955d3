package org.banfu.intake;

import static org.banfu.intake.word.WordFile.p;
import static org.banfu.intake.word.WordFile.root;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.intake.source.PlainLayout;
import org.banfu.intake.word.WordFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What page headers and footers say comes in, and disturbs nothing of the letter itself.
class MarginsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/banfu/intake");
  private static final List<String> LETTER =
      List.of(
          "关于区政协四届三次会议第20230612号提案的答复",
          "白露委员：",
          "您提出的《关于增设便民站点的提案》（第20230612号）收悉，现答复如下：",
          "一、增设站点",
          "已增设便民站点12处。",
          "二、延长时间",
          "服务时间已延长到二十时。",
          "专此答复，诚挚感谢您对我区工作的关心支持！",
          "云岫区政务服务局",
          "2023年6月12日");

  @TempDir Path folder;

  /// Written by LibreOffice: a first page of its own, page numbers, and a deleted paragraph with a
  /// number.
  @ParameterizedTest
  @ValueSource(strings = {"word-edges.docx", "word-edges.doc"})
  void aFirstPageWithAHeader(String name) throws Exception {
    ReadProposal read = new Intake().read(FOLDER.resolve(name)).proposals().getFirst();
    Proposal proposal = read.proposal();

    Covers.assertComplete(read);
    assertEquals("云政服函〔2023〕31号", proposal.letter().docNumber());
    assertEquals("A", proposal.category());
    assertEquals("柏舟", proposal.contact().name());
    assertEquals("0000-1000000", proposal.contact().phone());
    assertEquals(
        List.of("增设站点", "延长时间"),
        proposal.suggestions().stream().map(each -> each.heading()).toList());
    assertEquals(List.of(new Unsorted("请于两周内反馈", "页眉页脚")), proposal.unsorted());
    assertTrue(read.doubts().contains(Problem.of("intake.unsorted", 1)));
  }

  /// The letter is right; what a header says otherwise is not taken for it.
  @Test
  void theLetterItselfCountsMore() throws Exception {
    var lines = new ArrayList<>(LETTER);
    lines.addFirst("云政服函〔2023〕31号");
    lines.add("（联系人：柏舟，联系电话：0000-1000000）");

    ReadProposal read = read(lines, "云政服函〔2022〕9号", "联系人：江一苇");

    Covers.assertComplete(read);
    assertEquals("云政服函〔2023〕31号", read.proposal().letter().docNumber());
    assertEquals("柏舟", read.proposal().contact().name());
    assertEquals(
        List.of("云政服函〔2022〕9号", "联系人：江一苇"),
        read.proposal().unsorted().stream().map(Unsorted::text).toList());
  }

  /// A record's label names a proposal, and the header may be left from another one's letter.
  @Test
  void whichProposalItIsNoHeaderSays() throws Exception {
    ReadProposal read = read(List.of("已增设便民站点12处。"), "提案号：7", "提案人：江一苇");

    Covers.assertComplete(read);
    assertNull(read.proposal().number());
    assertEquals(List.of(), read.proposal().proposers());
  }

  @Test
  void ofSeveralLettersItIsNotKnownWhoseTheyAre() throws Exception {
    var lines = new ArrayList<>(LETTER);
    LETTER.forEach(line -> lines.add(line.replace("20230612", "20230613").replace("白露", "江一苇")));
    Path file = Files.write(folder.resolve("letter.docx"), word(lines, "云政服函〔2023〕31号").bytes());

    List<ReadProposal> read = new Intake().read(file).proposals();

    assertEquals(2, read.size());
    read.forEach(Covers::assertComplete);
    assertNull(read.getLast().proposal().letter().docNumber());
    assertEquals(
        List.of(new Unsorted("云政服函〔2023〕31号", "页眉页脚")), read.getLast().proposal().unsorted());
  }

  static Stream<Path> shapes() throws Exception {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
    }
  }

  /// Every shape of letter, with a header and a footer on its pages: the same letter comes out.
  @ParameterizedTest
  @MethodSource("shapes")
  void noShapeIsDisturbed(Path shape) throws Exception {
    String text = Files.readString(shape);
    byte[] plain = WordFile.of(PlainLayout.of(text)).bytes();
    byte[] edged = edged(WordFile.of(PlainLayout.of(text)), p("内部使用　注意保存"), p("— 3 —")).bytes();

    List<ReadProposal> before = read(plain);
    List<ReadProposal> after = read(edged);

    assertEquals(before.size(), after.size());
    after.forEach(Covers::assertComplete);
    for (int i = 0; i < before.size(); i++) {
      var unsorted = new ArrayList<>(before.get(i).proposal().unsorted());
      if (i == before.size() - 1) {
        unsorted.add(new Unsorted("内部使用　注意保存", "页眉页脚"));
      }
      assertEquals(
          WithoutIds.of(before.get(i).proposal().withUnsorted(unsorted)),
          WithoutIds.of(after.get(i).proposal()));
    }
  }

  private ReadProposal read(List<String> lines, String... header) throws Exception {
    return read(word(lines, header).bytes()).getFirst();
  }

  private List<ReadProposal> read(byte[] content) throws Exception {
    return new Intake().read(Files.write(folder.resolve("letter.docx"), content)).proposals();
  }

  private static WordFile word(List<String> lines, String... header) {
    var body = new StringBuilder();
    lines.forEach(line -> body.append(p(line)));
    var edge = new StringBuilder();
    for (String line : header) {
      edge.append(p(line));
    }
    return edged(WordFile.of(body.toString()), edge.toString(), "");
  }

  private static WordFile edged(WordFile file, String header, String footer) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return file.ending(
            "<w:headerReference w:type=\"default\" w:id=\"r1\"/><w:footerReference w:id=\"r2\"/>")
        .with(
            "word/_rels/document.xml.rels",
            "<R><x Id=\"r1\" Type=\""
                + type
                + "header\" Target=\"header1.xml\"/><x Id=\"r2\" Type=\""
                + (type + "footer\" Target=\"footer1.xml\"/></R>"))
        .with("word/header1.xml", root("hdr", header))
        .with("word/footer1.xml", root("ftr", footer));
  }
}
