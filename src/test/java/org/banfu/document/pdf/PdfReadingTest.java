package org.banfu.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person finds in the PDF by searching and copying, and what stands in it unseen.
class PdfReadingTest {
  private final PrintedDocuments documents = new PrintedDocuments(new Documents());
  private final Sample sample = new Sample();

  private byte[] written(DocumentKind kind, Proposal proposal, LetterFormat format)
      throws Exception {
    return documents.pdf(kind, proposal, sample.profile().withLetterFormat(format)).content();
  }

  /// In the order in which the file has it, which is the order of copying.
  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(document).replaceAll("— \\d+ —", "").replaceAll("\\s", "");
    }
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void aReplyIsReadFromItsBeginningToItsEnd(LetterFormat format) throws Exception {
    String reply = "现将有关情况答复如下，截至2023年6月已建成126处，占58.6%；下一步继续推进。".repeat(60);
    Proposal proposal =
        sample
            .proposal()
            .withSuggestions(
                List.of(Suggestion.of("关于甲事。", reply), Suggestion.of("关于乙事。", "乙事已办。")));

    String text = text(written(DocumentKind.REPLY_PROSE, proposal, format));

    assertTrue(text.contains(reply), text);
    assertTrue(text.indexOf("关于甲事。") < text.indexOf(reply));
    assertTrue(text.indexOf(reply) < text.indexOf("关于乙事。"));
    assertTrue(text.indexOf("乙事已办。") < text.lastIndexOf("2023年6月12日"));
  }

  @Test
  void theFormIsReadRowByRow() throws Exception {
    Proposal proposal =
        sample
            .proposal()
            .withSuggestions(List.of(Suggestion.of("甲栏。", "甲答。"), Suggestion.of("乙栏。", "乙答。")));

    String text = text(written(DocumentKind.REPLY_FORM, proposal, LetterFormat.DOCUMENT));

    assertEquals(
        List.of("甲栏。", "甲答。", "乙栏。", "乙答。").stream().map(text::indexOf).sorted().toList(),
        List.of("甲栏。", "甲答。", "乙栏。", "乙答。").stream().map(text::indexOf).toList());
    assertTrue(text.contains("甲答。"));
  }

  @Test
  void nothingTellsOfTheMachineOrItsUser() throws Exception {
    byte[] pdf = written(DocumentKind.REPLY_PROSE, sample.proposal(), LetterFormat.LETTER);
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);

    for (String trace : List.of(System.getProperty("user.dir"), "OpenPDF", "/ModDate", "xmp:")) {
      assertFalse(raw.contains(trace), trace);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var about = document.getDocumentInformation();
      assertEquals(sample.proposal().issuer(), about.getAuthor());
      assertTrue(about.getTitle().contains("第20230862号"), about.getTitle());
      assertEquals(Set.of("Title", "Author", "Producer", "CreationDate"), about.getMetadataKeys());
    }
  }
}
