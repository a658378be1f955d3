package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.ProfileBuilder;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Stage;
import org.banfu.proposal.WorkList;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The reply's page as POI reads it back: GB/T 9704-2012 in twips.
class ReplyFormLayoutTest {
  private final Documents documents = new Documents();
  private final Proposal sample = new Sample().proposal();
  private final Profile profile = new Sample().profile();
  private Docx docx;
  private XWPFDocument word;

  @BeforeEach
  void open() throws Exception {
    docx = Docx.of(documents.render(DocumentKind.REPLY_FORM, sample, profile).content());
    word = docx.opened();
  }

  @AfterEach
  void close() throws Exception {
    word.close();
  }

  private CTSectPr portrait() {
    return word.getParagraphs().stream()
        .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
        .map(p -> p.getCTP().getPPr().getSectPr())
        .findFirst()
        .orElseThrow();
  }

  private CTSectPr landscape() {
    return word.getDocument().getBody().getSectPr();
  }

  private static List<String> page(CTSectPr section) {
    var size = section.getPgSz();
    var margin = section.getPgMar();
    return List.of(
            size.getW(),
            size.getH(),
            margin.getTop(),
            margin.getRight(),
            margin.getBottom(),
            margin.getLeft())
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void theLetterIsA4WithTheStandardsMargins() {
    assertEquals(List.of("11906", "16838", "2098", "1474", "1984", "1588"), page(portrait()));
    assertEquals("579", portrait().getDocGrid().getLinePitch().toString());
  }

  @Test
  void theAnnexTurnsThePage() {
    assertEquals(List.of("16838", "11906", "1588", "1984", "1474", "2098"), page(landscape()));
    assertEquals(STPageOrientation.LANDSCAPE, landscape().getPgSz().getOrient());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Normal,            仿宋_GB2312,    32, 579
          LetterTitle,       方正小标宋简体, 44, 579
          BodyText,          仿宋_GB2312,    32, 579
          Heading1Form,      黑体,           32, 579
          FormHead,          黑体,           32, 579
          SuggestionHeading, 黑体,           32, 579
          AnnexLabel,        黑体,           32, 579
          AnnexTitle,        方正小标宋简体, 44, 579
          ListHead,          黑体,           21, 300
          ListText,          仿宋_GB2312,    21, 300
          PageNumberOdd,     宋体,           28, 320
          """)
  void stylesHaveTheirFontSizeAndExactPitch(String id, String font, String size, String pitch) {
    var seen = new EffectiveStyle(word, id);

    assertEquals(List.of(font, size, pitch), List.of(seen.font(), seen.size(), seen.pitch()));
    assertEquals(STLineSpacingRule.EXACT, seen.rule());
  }

  @Test
  void bodyTextIsSetCloserAndIndentedByTwoCharacters() {
    var defaults = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
    var body = word.getStyles().getStyle("BodyText").getCTStyle().getPPr();

    assertEquals("-5", defaults.getSpacingArray(0).getVal().toString());
    assertEquals(BigInteger.valueOf(200), body.getInd().getFirstLineChars());
  }

  private static List<String> grid(XWPFTable table) {
    return table.getCTTbl().getTblGrid().getGridColList().stream()
        .map(column -> column.getW().toString())
        .toList();
  }

  @Test
  void theFormHasFourColumnsAndRowsAcross() {
    XWPFTable form = word.getTables().getFirst();

    assertEquals(List.of("1474", "2948", "1474", "2948"), grid(form));
    assertEquals(1, form.getRow(0).getTableCells().size());
    assertEquals(
        List.of("意见建议", "办理答复"),
        form.getRow(1).getTableCells().stream().map(c -> c.getText()).toList());
    int last = form.getNumberOfRows() - 1;
    assertEquals(sample.suggestions().size() + 5, form.getNumberOfRows());
    assertEquals(4, form.getRow(last).getTableCells().size());
    assertTrue(form.getRow(last - 2).getCell(0).getText().startsWith("一、办理过程及其他需要说明的情况"));
    assertTrue(form.getRow(last - 1).getCell(0).getText().startsWith("二、办理实效评估类别"));
  }

  @Test
  void bordersAreHalfAPointAllAround() {
    for (XWPFTable table : word.getTables()) {
      var borders = table.getCTTbl().getTblPr().getTblBorders();
      for (var border :
          List.of(
              borders.getTop(),
              borders.getBottom(),
              borders.getLeft(),
              borders.getRight(),
              borders.getInsideH(),
              borders.getInsideV())) {
        assertEquals(BigInteger.valueOf(4), border.getSz());
      }
    }
  }

  @Test
  void theListHasTenColumnsAndARepeatedHeadRow() {
    XWPFTable list = word.getTables().get(1);
    int twips = grid(list).stream().mapToInt(Integer::parseInt).sum();

    assertEquals(
        List.of("907", "1474", "794", "1020", "1134", "1701", "2155", "1587", "1417", "567"),
        grid(list));
    assertEquals(12756, twips);
    assertTrue(list.getRow(0).isRepeatHeader());
    assertEquals(
        profile.workListHeadings(),
        list.getRow(0).getTableCells().stream().map(cell -> cell.getText()).toList());
    assertEquals(sample.suggestions().size() + 1, list.getNumberOfRows());
  }

  @Test
  void theListsFirstFiveCellsAreMergedDownwards() {
    XWPFTable list = word.getTables().get(1);
    for (int row = 1; row < list.getNumberOfRows(); row++) {
      for (int cell = 0; cell < 10; cell++) {
        var properties = list.getRow(row).getCell(cell).getCTTc().getTcPr();

        assertEquals(cell < 5, properties.isSetVMerge());
        if (cell < 5) {
          assertEquals(row == 1, properties.getVMerge().getVal() == STMerge.RESTART);
          assertEquals(row == 1, !list.getRow(row).getCell(cell).getText().isEmpty());
        }
      }
    }
  }

  @Test
  void itemsAreNumberedWhereACellHasTwoOrMore() {
    XWPFTable list = word.getTables().get(1);
    for (int i = 0; i < sample.suggestions().size(); i++) {
      var done = sample.suggestions().get(i).items(Stage.DONE);
      var paragraphs = list.getRow(i + 1).getCell(6).getParagraphs();
      for (int item = 0; item < done.size(); item++) {
        boolean digit = Character.isDigit(done.get(item).text().charAt(0));
        String number = done.size() > 1 ? item + 1 + (digit ? ". " : ".") : "";

        assertEquals(number + done.get(item).text(), paragraphs.get(item).getText());
      }
    }
  }

  @Test
  void pageNumbersStandRightOnOddAndLeftOnEvenPages() throws Exception {
    assertTrue(word.getSettings().getEvenAndOddHeadings());
    for (CTSectPr section : List.of(portrait(), landscape())) {
      assertEquals(
          List.of(STHdrFtr.DEFAULT, STHdrFtr.EVEN),
          section.getFooterReferenceList().stream().map(f -> f.getType()).toList());
    }
    var odd = word.getStyles().getStyle("PageNumberOdd").getCTStyle().getPPr();
    var even = word.getStyles().getStyle("PageNumberEven").getCTStyle().getPPr();
    assertEquals(STJc.RIGHT, odd.getJc().getVal());
    assertEquals("280", odd.getInd().getRight().toString());
    assertEquals(STJc.LEFT, even.getJc().getVal());
    assertEquals("280", even.getInd().getLeft().toString());
    assertTrue(docx.part("word/footer1.xml").contains("PageNumberOdd"));
    assertTrue(docx.part("word/footer2.xml").contains("PageNumberEven"));
    // 7 mm from the type area to the middle of the number's line of 16 pt.
    assertEquals("1428", portrait().getPgMar().getFooter().toString());
  }

  @Test
  void datesAndNumbersHoldTogether() {
    String settings = docx.part("word/settings.xml");

    assertTrue(settings.contains("第年月\"/>"));
    assertTrue(settings.contains("年月日号\"/>"));
  }

  @Test
  void theProfilesFontsTakeThePlaceOfTheTemplates() throws Exception {
    Profile other =
        ProfileBuilder.builder(profile)
            .fonts(Map.of("title", List.of("华文中宋", "宋体"), "body", List.of("仿宋", "FangSong")))
            .build();
    Docx written = Docx.of(documents.render(DocumentKind.REPLY_FORM, sample, other).content());
    try (var opened = written.opened()) {
      assertEquals("华文中宋", new EffectiveStyle(opened, "LetterTitle").font());
      assertEquals("仿宋", new EffectiveStyle(opened, "BodyText").font());
    }
    assertTrue(
        written
            .part("word/fontTable.xml")
            .contains("<w:font w:name=\"仿宋\"><w:altName w:val=\"FangSong\"/>"));
    assertEquals(List.of(), written.schemaErrors());
  }

  @Test
  void aLetterWithoutAListStaysUpright() throws Exception {
    Proposal plain =
        ProposalBuilder.builder(sample)
            .workList(WorkList.EMPTY)
            .suggestions(sample.suggestions().stream().map(s -> s.withItems(List.of())).toList())
            .build();
    Docx written = Docx.of(documents.render(DocumentKind.REPLY_FORM, plain, profile).content());
    try (var opened = written.opened()) {
      assertEquals(1, opened.getTables().size());
      assertEquals(
          List.of("11906", "16838", "2098", "1474", "1984", "1588"),
          page(opened.getDocument().getBody().getSectPr()));
    }
  }
}
