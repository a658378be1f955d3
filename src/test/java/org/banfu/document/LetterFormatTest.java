package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/// 信函格式 (GB/T 9704-2012, 10.1) as it is read back from the file, in twips.
class LetterFormatTest {
  private final Profile profile = new Sample().profile().withLetterFormat(LetterFormat.LETTER);
  private final Proposal sample =
      new Sample().proposal().with(b -> b.letter(b.letter().withDocNumber("云府函〔2023〕27号")));
  private Docx docx;

  @BeforeEach
  void write() throws Exception {
    docx = Docx.of(new Documents().render(DocumentKind.REPLY_PROSE, sample, profile).content());
    assertEquals(List.of(), docx.schemaErrors());
  }

  @Test
  void theMarkStandsThirtyMillimetresFromTheTopOverARuleThickOverThin() throws Exception {
    try (XWPFDocument word = docx.opened()) {
      var section = word.getDocument().getBody().getSectPr();
      assertEquals("1701", section.getPgMar().getHeader().toString());
      assertEquals(STHdrFtr.FIRST, section.getHeaderReferenceArray(0).getType());
    }
    String header = docx.part("word/header1.xml");
    assertTrue(header.contains(sample.issuer()));
    // 4 mm under the mark.
    assertTrue(header.contains("w:line=\"227\""));
    assertTrue(header.contains("<w:bottom w:val=\"thickThinSmallGap\""));
  }

  @Test
  void theRulesAreAHundredAndSeventyMillimetresLong() throws Exception {
    try (XWPFDocument word = docx.opened()) {
      var indent = word.getStyles().getStyle("LetterRule").getCTStyle().getPPr().getInd();
      int left = Integer.parseInt(indent.getLeft().toString());
      int right = Integer.parseInt(indent.getRight().toString());

      // From 20 mm of the left edge to 20 mm of the right one; a twip is 1/56.7 mm.
      assertEquals(20, (1588 + left) / 56.7, 0.1);
      assertEquals(20, (1474 + right) / 56.7, 0.1);
    }
  }

  @Test
  void theSecondRuleStandsTwentyMillimetresFromTheFootAndPageOneHasNoNumber() throws Exception {
    try (XWPFDocument word = docx.opened()) {
      var section = word.getDocument().getBody().getSectPr();
      assertTrue(section.isSetTitlePg());
      assertEquals("1134", section.getPgMar().getFooter().toString());
    }
    String first = docx.part("word/footer3.xml");
    assertTrue(first.contains("<w:bottom w:val=\"thinThickSmallGap\""));
    assertFalse(first.contains("PAGE"));
    assertTrue(docx.part("word/footer1.xml").contains(" PAGE "));
  }

  @Test
  void theNumberStandsFlushRightUnderTheRuleAndTheTitleTwoLinesBelow() throws Exception {
    try (XWPFDocument word = docx.opened()) {
      var first = word.getParagraphs().getFirst();
      assertEquals("\t云府函〔2023〕27号", first.getText());
      assertEquals("8844", first.getCTP().getPPr().getTabs().getTabArray(0).getPos().toString());
      assertEquals(
          "1158",
          word.getParagraphs().stream()
              .filter(p -> "LetterTitle".equals(p.getStyle()))
              .findFirst()
              .orElseThrow()
              .getCTP()
              .getPPr()
              .getSpacing()
              .getBefore()
              .toString());
    }
  }

  @Test
  void itsImprintHasCopiesOnlyAndNoRules() throws Exception {
    try (XWPFDocument word = docx.opened()) {
      var imprint = word.getTables().getFirst();

      assertEquals("抄送：市政协提案委员会。", imprint.getText().strip());
      assertFalse(imprint.getCTTbl().getTblPr().isSetTblBorders());
      assertFalse(docx.paragraphs().stream().anyMatch(line -> line.endsWith("印发")));
    }
  }
}
