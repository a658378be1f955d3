package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Numbering;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of letters of any length, as the preview, the printer and the PDF have them.
class LetterPagesTest {
  private static final List<DocumentKind> REPLIES =
      List.of(DocumentKind.REPLY_FORM, DocumentKind.REPLY_PROSE);

  private final PrintedDocuments documents = new PrintedDocuments(new Documents());
  private final Profile profile = new Sample().profile();
  private final Proposal sample =
      new Sample().proposal().with(b -> b.letter(b.letter().withAttachments(List.of())));

  private List<Page> pages(DocumentKind kind, Proposal proposal, Profile office) throws Exception {
    return documents.pages(kind, proposal, office).pages().pages();
  }

  private static List<String> lines(Page page) {
    return page.lines().stream().map(Line::text).filter(text -> !text.isBlank()).toList();
  }

  private static String text(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> lines(page).stream())
        .filter(line -> !line.matches("— \\d+ —"))
        .collect(Collectors.joining());
  }

  private static Proposal replied(Proposal proposal, String reply) {
    return proposal.withSuggestions(List.of(Suggestion.of("", reply)));
  }

  /// Whatever the letter's length, two lines of text at least are on the signature's page.
  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void theSignatureIsNeverAlone(LetterFormat format) throws Exception {
    Profile office = profile.withLetterFormat(format);
    for (DocumentKind kind : REPLIES) {
      for (int length = 1; length <= 30; length++) {
        String reply = "办理情况如下。\n" + "答".repeat(28 * length);
        List<Page> pages = pages(kind, replied(sample, reply), office);
        Page signed =
            pages.stream()
                .filter(page -> lines(page).contains("2023年6月12日"))
                .findFirst()
                .orElseThrow();
        List<String> lines = lines(signed);
        int at = lines.indexOf("2023年6月12日");

        assertEquals(sample.issuer(), lines.get(at - 1), kind + " " + length);
        assertTrue(at - 1 >= 2, kind + " " + length + ": " + lines);
      }
    }
  }

  /// Wherever they come to stand in a line, dates and numbers stay whole.
  @ParameterizedTest
  @ValueSource(strings = {"2023年7月17日", "第20990001号", "58.6%", "3,480", "1.35"})
  void datesAndNumbersAreNotBroken(String whole) throws Exception {
    for (int before = 0; before < 28; before++) {
      String reply = "甲".repeat(before) + whole + "乙".repeat(30);
      List<Page> pages = pages(DocumentKind.REPLY_PROSE, replied(sample, reply), profile);
      boolean held =
          pages.stream().flatMap(page -> lines(page).stream()).anyMatch(l -> l.contains(whole));

      assertTrue(held, whole + " behind " + before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15})
  void everyProposerIsOnThePage(int count) throws Exception {
    List<Proposer> proposers =
        IntStream.range(0, count)
            .mapToObj(
                i -> sample.proposers().getFirst().withName("苏" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰".charAt(i)))
            .toList();
    Proposal many =
        sample
            .withProposers(proposers)
            .with(b -> b.letter(b.letter().withSalutation(null).withAddressees(List.of())));

    for (DocumentKind kind : REPLIES) {
      String text = text(pages(kind, many, profile));
      for (Proposer one : proposers) {
        assertTrue(text.contains(one.name()), kind + " " + one.name());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void everySuggestionIsOnThePagesInItsOrder(int count) throws Exception {
    List<Suggestion> suggestions = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      suggestions.add(Suggestion.of("关于第" + i + "件事。", "答第" + i + "件事。"));
    }
    for (DocumentKind kind : REPLIES) {
      String text = text(pages(kind, sample.withSuggestions(suggestions), profile));
      int at = -1;
      for (int i = 1; i <= count; i++) {
        int next = text.indexOf("答第" + i + "件事。", at + 1);
        assertTrue(next > at, kind + " " + i);
        assertTrue(count == 1 || text.contains(Numbering.numeral(i) + "、"), kind + " " + i);
        at = next;
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"REPLY_FORM", "REPLY_PROSE"})
  void aReplyOfThirtyThousandCharactersIsOnThePagesWhole(DocumentKind kind) throws Exception {
    String reply = "一段很长的答复文字，有标点，也有2023年。".repeat(1_500);
    List<Page> pages = pages(kind, replied(sample, reply), profile);

    assertTrue(reply.length() >= 30_000);
    assertTrue(text(pages).contains(reply));
    for (Page page : pages) {
      double foot = page.height() - 35 / 25.4 * 72;
      for (Line line : page.lines()) {
        boolean numbers = line.text().startsWith("—");
        assertTrue(numbers || line.top() + line.height() <= foot + 1, line.text());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"REPLY_FORM", "REPLY_PROSE"})
  void emptyPartsVanishWithTheirLabels(DocumentKind kind) throws Exception {
    Proposal bare =
        Proposal.create(sample.kind())
            .withTitle("关于老旧小区加装电梯的提案")
            .withSuggestions(List.of(Suggestion.of("", "已办。")));

    String text = text(pages(kind, bare, profile.withCopies(List.of())));
    for (String label :
        List.of("联系人", "联系电话", "签发人", "附件", "抄送", "印发", "评估类别", "公开方式", "{{", "null")) {
      assertTrue(!text.contains(label), label + " in " + text);
    }
    assertTrue(text.contains("已办。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "㛃"})
  void aRareCharacterIsDrawnOrSaid(String rare) throws Exception {
    var printed =
        documents.pages(DocumentKind.REPLY_PROSE, replied(sample, "由" + rare + "处答复。"), profile);
    GlyphRun run =
        printed.pages().pages().stream()
            .flatMap(page -> page.lines().stream())
            .flatMap(line -> line.runs().stream())
            .filter(one -> one.text().contains(rare))
            .findFirst()
            .orElseThrow();

    boolean said =
        printed.notes().stream()
            .anyMatch(note ->
                note.arguments().toString().contains(rare)
                    || note.arguments().contains(run.look().face().family()));
    assertTrue(said || run.look().face().has(rare.codePointAt(0)), printed.notes().toString());
  }
}
