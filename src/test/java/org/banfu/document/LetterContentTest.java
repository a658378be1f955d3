package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Unusual content of letters in prose, in both formats.
class LetterContentTest {
  private final Profile profile = new Sample().profile();
  private final Proposal sample = new Sample().proposal();

  private Rendered rendered(Proposal proposal, Profile office) throws Exception {
    return new Documents().render(DocumentKind.REPLY_PROSE, proposal, office);
  }

  private List<String> written(Proposal proposal, LetterFormat format) throws Exception {
    Docx docx = Docx.of(rendered(proposal, profile.withLetterFormat(format)).content());
    assertEquals(List.of(), docx.schemaErrors());
    return docx.paragraphs();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15})
  void everyProposerIsAddressed(int count) throws Exception {
    List<Proposer> proposers =
        IntStream.rangeClosed(1, count).mapToObj(i -> Proposer.named("甲乙" + i)).toList();
    Proposal proposal =
        sample
            .withProposers(proposers)
            .withLetter(sample.letter().withSalutation(null).withAddressees(List.of()));

    String line =
        written(proposal, LetterFormat.DOCUMENT).stream()
            .filter(text -> text.endsWith("委员："))
            .findFirst()
            .orElseThrow();

    proposers.forEach(one -> assertTrue(line.contains(one.name()), line));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void everySuggestionIsAnsweredByItsNumber(int count) throws Exception {
    List<Suggestion> suggestions =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> Suggestion.of("标题" + i, "答复" + i + "。"))
            .toList();

    List<String> text = written(sample.withSuggestions(suggestions), LetterFormat.LETTER);

    assertTrue(text.contains(count == 1 ? "一、标题1" : "四十、标题40"));
    suggestions.forEach(one -> assertTrue(text.contains(one.reply()), one.reply()));
  }

  @ParameterizedTest
  @EnumSource(LetterFormat.class)
  void aReplyOfThirtyThousandCharactersIsWhole(LetterFormat format) throws Exception {
    String reply = "高标准建设。".repeat(5_000);

    assertTrue(
        written(sample.withSuggestions(List.of(Suggestion.of("标题", reply))), format)
            .contains(reply));
  }
}
