package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// The page of a reply in prose as POI reads it back: GB/T 9704-2012 in twips.
class ReplyProseLayoutTest {
  private final Profile profile =
      new Sample().profile().withLetterFormat(LetterFormat.DOCUMENT).withSeal(true);
  private final Proposal sample =
      new Sample()
          .proposal()
          .with(b -> b.letter(b.letter().withDocNumber("云府函〔2023〕27号").withSigner("江一苇")));

  private XWPFDocument written(Proposal proposal, Profile office) throws Exception {
    return Docx.of(new Documents().render(DocumentKind.REPLY_PROSE, proposal, office).content())
        .opened();
  }

  @Test
  void thePageIsTheStandards() throws Exception {
    try (XWPFDocument word = written(sample, profile)) {
      CTSectPr section = word.getDocument().getBody().getSectPr();
      var size = section.getPgSz();
      var margin = section.getPgMar();
      assertEquals(
          List.of("11906", "16838", "2098", "1474", "1984", "1588"),
          List.of(
                  size.getW(),
                  size.getH(),
                  margin.getTop(),
                  margin.getRight(),
                  margin.getBottom(),
                  margin.getLeft())
              .stream()
              .map(Object::toString)
              .toList());
      assertEquals("579", section.getDocGrid().getLinePitch().toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Normal,        仿宋_GB2312,    32, 579
          LetterTitle,   方正小标宋简体, 44, 579
          BodyText,      仿宋_GB2312,    32, 579
          Heading1Form,  黑体,           32, 579
          Signature,     仿宋_GB2312,    32, 579
          Remark,        仿宋_GB2312,    32, 579
          Imprint,       仿宋_GB2312,    28, 520
          PageNumberOdd, 宋体,           28, 320
          """)
  void stylesHaveTheirFontSizeAndExactPitch(String id, String font, String size, String pitch)
      throws Exception {
    try (XWPFDocument word = written(sample, profile)) {
      var seen = new EffectiveStyle(word, id);

      assertEquals(List.of(font, size, pitch), List.of(seen.font(), seen.size(), seen.pitch()));
      assertEquals(STLineSpacingRule.EXACT, seen.rule());
    }
  }

  private static XWPFParagraph first(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(p -> style.equals(p.getStyle()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMarkIsRedAndAsLargeAsItsLineAllows() throws Exception {
    for (String issuer : List.of("区教育局", "青澜市云岫区人民政府", "青澜市云岫区住房和城乡建设局")) {
      try (XWPFDocument word = written(sample.withIssuer(issuer), profile)) {
        var run = first(word, "IssuerMark").getRuns().getFirst();
        double points = run.getFontSizeAsDouble();

        assertEquals(
            "FF0000",
            word.getStyles()
                .getStyle("IssuerMark")
                .getCTStyle()
                .getRPr()
                .getColorArray(0)
                .xgetVal()
                .getStringValue());
        assertTrue(points * issuer.length() <= 442, issuer);
        assertTrue(points == 48 || points * (issuer.length() + 1) > 425, issuer);
      }
    }
  }

  @Test
  void theTitleStandsTwoLinesUnderTheRedRuleAndTheAddresseeOneLineUnderIt() throws Exception {
    try (XWPFDocument word = written(sample, profile)) {
      var rule = word.getStyles().getStyle("HeadRule").getCTStyle().getPPr();
      var title = first(word, "LetterTitle").getCTP().getPPr().getSpacing();

      assertEquals("227", rule.getSpacing().getLine().toString());
      assertEquals("8", rule.getPBdr().getBottom().getSz().toString());
      assertEquals("1158", title.getBefore().toString());
      assertEquals("579", title.getAfter().toString());
    }
  }

  @Test
  void theSignatureHasRoomForTheSealAndStandsWhereTheStandardWantsIt() throws Exception {
    for (boolean seal : new boolean[] {true, false}) {
      try (XWPFDocument word = written(sample, profile.withSeal(seal))) {
        var signature =
            word.getParagraphs().stream().filter(p -> "Signature".equals(p.getStyle())).toList();
        var asked = new Signature(20, 13, seal);

        assertEquals(2, signature.size());
        assertEquals(
            seal ? "1158" : "579",
            signature.getFirst().getCTP().getPPr().getSpacing().getBefore().toString());
        assertEquals(asked.issuerIndent(), signature.getFirst().getIndentationRight());
        assertEquals(asked.dateIndent(), signature.getLast().getIndentationRight());
      }
    }
  }

  private static boolean keepsNext(XWPFParagraph paragraph) {
    return paragraph.getCTP().getPPr().isSetKeepNext();
  }

  @Test
  void twoLinesOfTextAtLeastGoWithTheSignature() throws Exception {
    Proposal shortened =
        sample.withSuggestions(List.of(Suggestion.of("", "甲".repeat(300) + "\n乙。")));
    try (XWPFDocument word =
        written(
            shortened.withLetter(shortened.letter().withProcess(null).withAttachments(List.of())),
            profile)) {
      var paragraphs = word.getParagraphs();
      int signed = paragraphs.indexOf(first(word, "Signature"));

      assertTrue(paragraphs.get(signed - 1).getText().startsWith("感谢"));
      assertTrue(keepsNext(paragraphs.get(signed - 1)));
      assertEquals("乙。", paragraphs.get(signed - 2).getText());
      assertTrue(keepsNext(paragraphs.get(signed - 2)));
      assertFalse(keepsNext(paragraphs.get(signed - 3)));
    }
  }

  @Test
  void theImprintLiesAtTheFootOfItsPageAsWideAsTheText() throws Exception {
    try (XWPFDocument word = written(sample, profile)) {
      var table = word.getTables().getFirst().getCTTbl();
      var place = table.getTblPr().getTblpPr();
      var borders = table.getTblPr().getTblBorders();

      assertEquals("margin", place.getVertAnchor().toString());
      assertEquals("bottom", place.getTblpYSpec().toString());
      assertEquals("1588", place.getTblpX().toString());
      assertEquals("8844", table.getTblGrid().getGridColArray(0).getW().toString());
      // 0.35 mm is 8 eighths of a point, 0.25 mm is 6.
      assertEquals(
          List.of("8", "6", "8"),
          List.of(
              borders.getTop().getSz().toString(),
              borders.getInsideH().getSz().toString(),
              borders.getBottom().getSz().toString()));
    }
  }
}
