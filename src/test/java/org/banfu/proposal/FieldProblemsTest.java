package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.json.Sample;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldProblemsTest {
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 20);
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 20);
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 12);
  private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 20);
  private final Sample sample = new Sample();
  private final Proposal fine =
      Proposal.create(Kind.CPPCC)
          .withTitle("关于增设路灯的提案")
          .withAssignedOn(MARCH)
          .withReceivedOn(MARCH.plusDays(1));

  @Test
  void nothingIsSaidOfTheSampleAndOfAnEmptyProposalOnlyTheTitle() {
    assertEquals(List.of(), problems(sample.proposal()));
    assertEquals(List.of("WRONG title field.titleEmpty []"), said(Proposal.create(Kind.CPPCC)));
  }

  @Test
  void whatItIsIsLookedAt() {
    assertEquals(
        List.of(
            "WRONG title field.titleEmpty []",
            "WRONG number field.numberBlanks []",
            "WRONG year field.year [1949, 2100]",
            "WRONG term field.notPositive []",
            "WRONG session field.notPositive []",
            "DOUBTFUL council field.councilUnknown [镇人大]"),
        said(
            fine.with()
                .title(" ")
                .number("2023 0477")
                .year(223)
                .term(0)
                .session(-1)
                .council("镇人大")
                .build()));
  }

  @Test
  void aCouncilOfTheOtherKindIsDoubtful() {
    assertEquals(List.of(), said(fine.withCouncil("市政协")));
    assertEquals(
        List.of("DOUBTFUL council field.councilUnknown [市政协]"),
        said(fine.withKind(Kind.NPC).withCouncil("市政协")));
  }

  @Test
  void blanksAroundANumberAndTheFirstAndLastYearAreFine() {
    assertEquals(List.of(), said(fine.withNumber(" 0477 ").withYear(1949)));
    assertEquals(List.of(), said(fine.withNumber("【2023】117").withYear(2100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-1234567",
        "13000000000",
        "+86 (0)000 1234567",
        "1234567转801",
        "1234567、7654321",
        ""
      })
  void isATelephone(String phone) {
    assertEquals(List.of(), said(fine.withContact(new Contact("柏舟", phone))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-123456O", "办公室1234567", "ｘ1234567"})
  void isNoTelephone(String phone) {
    assertEquals(
        List.of("WRONG proposers.phone/1 field.phone []", "WRONG contact.phone field.phone []"),
        said(
            fine.withContact(new Contact("柏舟", phone))
                .withProposers(List.of(Proposer.named("白露"), new Proposer("江一苇", null, phone)))));
  }

  @Test
  void unitsAreThereOnceAndInOnePart() {
    Proposal units =
        fine.with()
            .role(Role.SOLE)
            .leadUnit("云岫区水务局")
            .coUnits(
                List.of(
                    CoOpinion.named("市民政局"),
                    CoOpinion.named("云岫区水务局"),
                    CoOpinion.named("市民政局 "),
                    CoOpinion.named(""),
                    CoOpinion.named("")))
            .build();

    assertEquals(
        List.of(
            "WRONG coUnits.name/云岫区水务局 field.coUnitLeads [云岫区水务局]",
            "WRONG coUnits.name/市民政局  field.coUnitTwice [市民政局]",
            "DOUBTFUL role field.soleWithCoUnits []"),
        said(units));
    assertEquals(List.of("WRONG leadUnit field.leadUnitMissing []"), said(fine.withRole(Role.CO)));
  }

  @Test
  void arrivalExtensionAndReplyFollowOneAnother() {
    Proposal upsideDown =
        fine.with()
            .receivedOn(MARCH.minusDays(1))
            .dueOn(MARCH.minusDays(1))
            .extension(new Extension(DECEMBER, null))
            .returnRequest(new ReturnRequest(APRIL, "职能不符", null))
            .repliedOn(MARCH.minusDays(2))
            .letter(Letter.EMPTY.withDate(MARCH))
            .build();

    assertEquals(
        List.of(
            "WRONG receivedOn field.beforeAssigned [2023-03-20]",
            "WRONG dueOn field.beforeAssigned [2023-03-20]",
            "WRONG extension.until field.extensionTooLong [2023-09-20]",
            "DOUBTFUL extension.consent field.extensionWithoutConsent []",
            "DOUBTFUL returnRequest.on field.returnTooLate [2023-03-31]",
            "WRONG repliedOn field.beforeAssigned [2023-03-20]",
            "DOUBTFUL letter.date field.letterAfterReply [2023-03-18]"),
        said(upsideDown));
  }

  @Test
  void aReplyDoesNotComeBeforeTheReceipt() {
    assertEquals(
        List.of("WRONG repliedOn field.beforeReceived [2023-03-21]"),
        said(fine.withRepliedOn(MARCH)));
  }

  @Test
  void anExtensionWithinItsTimeAndWithConsentIsFine() {
    Proposal extended = fine.withExtension(new Extension(LocalDate.of(2023, 9, 20), JUNE));

    assertEquals(List.of(), said(extended));
  }

  @Test
  void opinionsAndAnswersFollowTheQuestions() {
    CoOpinion unit = CoOpinion.named("市民政局").withAskedOn(APRIL);
    Proposal answered =
        fine.with()
            .repliedOn(JUNE)
            .coUnits(List.of(unit.withReceivedOn(MARCH).withDueOn(MARCH)))
            .feedback(new Feedback(Satisfaction.SATISFIED, null, false, APRIL, null))
            .followUps(
                List.of(
                    new FollowUp(DECEMBER, null, "", false), new FollowUp(APRIL, null, "", false)))
            .build();

    assertEquals(
        List.of(
            "WRONG coUnits.receivedOn/市民政局 field.beforeAsked [2023-04-20]",
            "WRONG coUnits.dueOn/市民政局 field.beforeAsked [2023-04-20]",
            "WRONG feedback.on field.beforeReply [2023-06-12]",
            "WRONG followUps.on/1 field.beforeReply [2023-06-12]"),
        said(answered));
  }

  @Test
  void aTalkBeforeTheAssignmentIsDoubtful() {
    var before =
        new ContactRecord(
            MARCH.minusDays(1), ContactPhase.BEFORE, ContactWay.VISIT, null, null, "");
    var after = new ContactRecord(JUNE, ContactPhase.DURING, ContactWay.VISIT, null, null, "");

    assertEquals(
        List.of("DOUBTFUL contacts.on/1 field.beforeAssigned [2023-03-20]"),
        said(fine.withContacts(List.of(after, before))));
  }

  @Test
  void aDraftMayBeAgreedToByWordOfMouth() {
    Feedback oral = new Feedback(Satisfaction.SATISFIED, null, true, APRIL, null);

    assertEquals(List.of(), said(fine.withRepliedOn(JUNE).withFeedback(oral)));
  }

  @Test
  void whatFollowedTheFirstReplyIsNotBeforeTheSecond() {
    Proposal second =
        fine.with()
            .repliedOn(DECEMBER)
            .rounds(List.of(new Round(APRIL, RoundLetter.EMPTY, List.of(), null, null)))
            .followUps(List.of(new FollowUp(JUNE, null, "", false)))
            .build();

    assertEquals(List.of(), said(second));
  }

  @Test
  void itemsAreFinishedWhenTheyAreDone() {
    ActionItem item = ActionItem.of(Stage.UNDERWAY, "建设中。").withId("i").withFinishedOn(JUNE);
    Suggestion card = Suggestion.of("增设路灯。", "").withItems(List.of(item));
    Proposal finished = fine.withSuggestions(List.of(card));

    assertEquals(
        List.of("WRONG suggestions.items.finishedOn/i field.finishedNotDone []"), said(finished));
    assertEquals(List.of(), said(Items.change(finished, "i", one -> one.withStage(Stage.DONE))));
    assertEquals(
        List.of(
            "DOUBTFUL suggestions.items.promisedOn/i field.promisedBeforeAssigned [2023-03-20]"),
        said(
            Items.change(
                finished,
                "i",
                one -> one.withFinishedOn(null).withPromisedOn(MARCH.minusDays(1)))));
  }

  @Test
  void theOutcomeFitsTheProfile() {
    Publication hidden = new Publication(PublicationMode.NONE, " ", null, null);

    assertEquals(
        List.of(
            "WRONG category field.categoryUnknown [Z]",
            "WRONG publication.reason field.reasonMissing []"),
        said(fine.withCategory("Z").withPublication(hidden)));
    assertEquals(
        List.of(), said(fine.withCategory("B").withPublication(hidden.withReason("个人隐私"))));
  }

  @Property(tries = 60)
  void everyProposalIsLookedAtAndEveryProblemCanBeSaid(
      @ForAll("proposals") Proposal proposal, @ForAll("profiles") Profile profile) {
    for (FieldProblem problem : FieldProblems.of(proposal, profile, WorkingDays.shipped())) {
      assertFalse(new Messages(Locale.CHINESE).text(problem.problem()).isBlank());
    }
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return ProposalArbitraries.profiles();
  }

  private List<FieldProblem> problems(Proposal proposal) {
    return FieldProblems.of(proposal, sample.profile(), WorkingDays.shipped());
  }

  private List<String> said(Proposal proposal) {
    return problems(proposal).stream()
        .map(one ->
            one.weight()
                + " "
                + one.place().field()
                + (one.place().id() == null ? "" : "/" + one.place().id())
                + " "
                + one.problem().code()
                + " "
                + one.problem().arguments())
        .toList();
  }
}
