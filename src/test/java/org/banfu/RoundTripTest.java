package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.banfu.document.DocumentFolder;
import org.banfu.document.Documents;
import org.banfu.generator.Generator;
import org.banfu.intake.Intake;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.Sentences;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Written and read back, a proposal is equal in every field that the document shows.
class RoundTripTest {
  private static final Sentences OFFICE = new Sentences(new Sample().profile());

  private final Documents documents = new Documents();
  private final Intake intake = new Intake();

  @TempDir Path folder;

  private Proposal readBack(DocumentKind kind, Proposal proposal) throws Exception {
    var rendered = documents.render(kind, proposal, new Sample().profile());
    Path file = DocumentFolder.write(folder, rendered);
    var read = intake.read(file).proposals();
    assertEquals(1, read.size());
    Files.delete(file);
    return read.getFirst().proposal();
  }

  /// What the form and its list show of a proposal.
  private static Map<String, Object> shown(Proposal proposal) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("kind", proposal.kind());
    shown.put("council", proposal.council());
    shown.put("term", proposal.term());
    shown.put("session", proposal.session());
    shown.put("year", proposal.year());
    shown.put("number", proposal.number());
    shown.put("title", proposal.title());
    shown.put("proposers", proposal.proposers().stream().map(Proposer::name).toList());
    shown.put("role", proposal.role());
    shown.put("leadUnit", proposal.leadUnit());
    shown.put("coUnits", proposal.coUnits().stream().map(CoOpinion::name).toList());
    shown.put("issuer", proposal.issuer());
    shown.put("filingUnit", proposal.filingUnit());
    shown.put("contact", proposal.contact());
    shown.put("suggestions", proposal.suggestions().stream().map(RoundTripTest::shown).toList());
    shown.put("docNumber", proposal.letter().docNumber());
    shown.put("letter.title", OFFICE.titleOf(proposal));
    shown.put("salutation", OFFICE.salutationOf(proposal));
    shown.put("opening", OFFICE.openingOf(proposal));
    shown.put("process", OFFICE.processOf(proposal));
    shown.put("date", proposal.letter().date());
    shown.put("workList.title", OFFICE.workListTitleOf(proposal));
    shown.put("workList.filledOn", proposal.workList().filledOn());
    shown.put("category", proposal.category());
    shown.put("publication", proposal.publication().mode());
    shown.put("reason", proposal.publication().reason());
    shown.put("feedback", spoken(proposal.feedback()));
    shown.put("unsorted", proposal.unsorted());
    return shown;
  }

  private static List<Object> shown(Suggestion suggestion) {
    var items =
        suggestion.items().stream()
            .sorted(Comparator.comparing(ActionItem::stage))
            .map(item -> item.stage() + " " + item.text())
            .toList();
    String remark = suggestion.remark();
    return List.of(suggestion.heading(), suggestion.reply(), items, remark == null ? "" : remark);
  }

  /// Only what was said when the letter went out stands in it.
  private static String spoken(Feedback feedback) {
    return feedback != null && feedback.oral() ? feedback.work() + " " + feedback.result() : "";
  }

  @Test
  void theSampleComesBackFromItsLetter() throws Exception {
    Proposal sample = new Sample().proposal();

    assertEquals(shown(sample), shown(readBack(DocumentKind.REPLY_FORM, sample)));
  }

  /// Replies of an invented archive as letters in the form: other numbers, titles, units, persons,
  /// from one suggestion to many, with and without items, feedback, publication, category.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void lettersOfAnInventedOfficeComeBack(long seed) throws Exception {
    var answers =
        new Random(seed)
            .ints(0, Satisfaction.values().length)
            .mapToObj(i -> Satisfaction.values()[i])
            .iterator();
    for (Proposal proposal : new Generator(seed).proposals(60).toList()) {
      // A co-handling opinion has a document of its own.
      if (proposal.role() == Role.CO || proposal.letter().date() == null) {
        continue;
      }
      Proposal letter =
          ProposalBuilder.builder(proposal)
              .letter(LetterBuilder.builder(proposal.letter()).process(null).build())
              .feedback(new Feedback(answers.next(), answers.next(), true, null, null))
              .build();

      assertEquals(shown(letter), shown(readBack(DocumentKind.REPLY_FORM, letter)));
    }
  }

  /// What a clerk typed there need not say who leads; all of it is the note all the same.
  @Test
  void aTypedProcessNoteComesBack() throws Exception {
    for (Proposal proposal : new Generator(5).proposals(40).toList()) {
      if (proposal.role() != Role.CO) {
        Proposal read = readBack(DocumentKind.REPLY_FORM, proposal);

        assertEquals(OFFICE.processOf(proposal), read.letter().process());
        assertEquals(List.of(), read.unsorted());
      }
    }
  }

  @Test
  void jsonComesBackWhole() throws Exception {
    for (Proposal proposal : new Generator(4).proposals(20).toList()) {
      assertEquals(proposal, readBack(DocumentKind.JSON, proposal));
    }
  }
}
