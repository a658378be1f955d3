package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Stage;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private final Proposal sample = new Sample().proposal();

  @Test
  void sampleIsAsRichAsTheFoundingDocument() {
    List<String> counts =
        sample.suggestions().stream()
            .map(one ->
                one.items(Stage.DONE).size()
                    + "/"
                    + one.items(Stage.UNDERWAY).size()
                    + "/"
                    + one.items(Stage.PLANNED).size())
            .toList();

    assertEquals(List.of("3/3/2", "3/0/0", "4/0/2", "1/1/1", "4/3/0", "3/2/0"), counts);
    assertEquals(2, sample.proposers().size());
    assertEquals(3, sample.coUnits().size());
    assertTrue(sample.suggestions().stream().allMatch(one -> one.reply().length() > 200));
  }

  @Test
  void itsLetterSaysWhatTheOfficesSentencesSay() {
    assertEquals(OFFICE.title(sample), sample.letter().title());
    assertEquals(OFFICE.salutation(sample), sample.letter().salutation());
    assertEquals(OFFICE.opening(sample), sample.letter().opening());
    assertEquals(OFFICE.process(sample), sample.letter().process());
    assertEquals(OFFICE.workListTitle(sample), sample.workList().title());
    assertEquals("公开方式：全文公开", Sentences.publicationLine(sample));
    assertEquals("经与领衔委员沟通，其对云岫区办理工作口头表示“满意”。", Sentences.satisfactionLine(sample));
  }

  @Test
  void itsFilesAreInTheFormThatWeWrite() throws Exception {
    assertEquals(
        Examples.text("/org/banfu/sample/sample.json"), new ProposalJson().write(List.of(sample)));
    assertEquals(
        Examples.text("/org/banfu/sample/profile.json"),
        new ProfileJson().write(new Sample().profile()));
    assertEquals(
        Examples.text("/org/banfu/profile/standard.json"),
        new ProfileJson().write(new ProfileJson().standard()));
  }
}
