package org.banfu.review;

import static org.banfu.review.CleanLetter.DAY;
import static org.banfu.review.CleanLetter.PROFILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Items;
import org.banfu.proposal.Kind;
import org.banfu.proposal.LetterBuilder;
import org.banfu.proposal.Place;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Publication;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.Unsorted;
import org.banfu.proposal.Weight;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules over the letter as a whole: one change of the clean letter, and what is found then.
class LetterRulesTest {
  private static final Place SALUTATION = Place.of("letter.salutation");
  private static final Place OPENING = Place.of("letter.opening");

  private record Case(String name, UnaryOperator<Proposal> change, String... found) {}

  private static final List<Case> CASES =
      List.of(
          new Case("bare respect", text(SALUTATION, "尊敬白露委员："), "respect [尊敬]"),
          new Case("deputy", text(SALUTATION, "尊敬的白露代表："), "form-of-address [代表]"),
          new Case("group", text(SALUTATION, "白露委员、市代表团："), new String[0]),
          new Case("another member", text(SALUTATION, "尊敬的施南乔委员："), "addressee [尊敬的施南乔委员：]"),
          new Case(
              "document word", text(OPENING, "市政协七届三次会议第20230612号建议收悉："), "form-of-address [建议]"),
          new Case(
              "another council", text(OPENING, "市七届人大三次会议第20230612号提案收悉："), "form-of-address [人大]"),
          new Case(
              "another number",
              text(OPENING, "市政协七届三次会议第20230621号提案收悉："),
              "reference [20230621号提案]"),
          new Case(
              "one of several numbers", text(OPENING, "第20230611号、第20230612号提案收悉："), new String[0]),
          new Case(
              "another session", text(OPENING, "市政协七届二次会议第20230612号提案收悉："), "reference [七届二次会议]"),
          new Case("session in digits", text(OPENING, "市政协第７届第3次会议第20230612号提案收悉："), new String[0]),
          new Case(
              "another title",
              text(OPENING, "第20230612号提案《关于修缮新码头的提案》收悉："),
              "reference [《关于修缮新码头的提案》]"),
          new Case(
              "another year",
              p -> p.withWorkList(p.workList().withTitle("市政协2022年提案工作清单表")),
              "reference [2022年]"),
          new Case(
              "another day of the list",
              p -> p.withWorkList(p.workList().withFilledOn(DAY.plusDays(3))),
              "work-list []"),
          new Case("round brackets", docNumber("云府函（2023）27号"), "doc-number [云府函（2023）27号]"),
          new Case("unfinished", docNumber("云府函〔2023〕号"), "doc-number [云府函〔2023〕号]"),
          new Case("zeros", docNumber("云府函〔2023〕027号"), "doc-number [云府函〔2023〕027号]"),
          new Case("another letter's year", docNumber("云府函〔2022〕27号"), "doc-number [2022]"),
          new Case("no issuer", p -> p.withIssuer(" "), "signature []"),
          new Case("no contact", p -> p.withContact(Contact.EMPTY), "contact []", "contact []"),
          new Case("no date", letter(l -> l.date(null)), "letter-date []"),
          new Case("nothing answered", p -> p.withSuggestions(List.of()), "answered []"),
          new Case("not answered", reply("s2", " "), "answered []"),
          new Case(
              "a point of one sentence in prose",
              p ->
                  reply("s2", "")
                      .apply(p)
                      .withLetter(p.letter().withDocument(DocumentKind.REPLY_PROSE))),
          new Case(
              "answered together",
              p ->
                  p.withNumber("15、16")
                      .withLetter(p.letter().withOpening("第15、16号提案收悉：").withTitle("答复"))),
          new Case("not in the list", p -> Items.remove(p, "i3"), "work-list []"),
          new Case("solved", p -> p.withCategory("A"), "category []"),
          new Case(
              "being solved",
              p -> stage(stage(p, "i2", Stage.DONE), "i3", Stage.DONE),
              "category []"),
          new Case("no category", p -> p.withCategory(null), "category []"),
          new Case("for later", p -> p.withCategory("C"), new String[0]),
          new Case(
              "issued and to be issued",
              p -> item(p, "i2", "推动市政府印发《码头修缮方案》。"),
              "done-or-planned [《码头修缮方案》]"),
          new Case("by what was issued", p -> item(p, "i2", "落实已印发的《旧码头修缮方案》。"), new String[0]),
          new Case(
              "done and planned",
              p -> stage(item(p, "i1", "完成护栏加固（共3.5公里）。"), "i1", Stage.PLANNED),
              "done-or-planned [完成护栏加固（共3.5公里）。]"),
          new Case(
              "to come and done",
              p ->
                  stage(
                      reply("s2", "将于12月底前投用全部照明。").apply(item(p, "i3", "12月底前投用全部照明。")),
                      "i3",
                      Stage.DONE),
              "done-or-planned [12月底前投用全部照明。]"),
          new Case(
              "a mobile number",
              p -> p.withContact(new Contact("柏舟", "13000000000")),
              "private-data []"),
          new Case(
              "a member's telephone",
              p ->
                  p.withProposers(List.of(new Proposer("白露", null, "0000-7654321")))
                      .withContact(new Contact("柏舟", "0000-7654321")),
              "private-data []"),
          new Case(
              "not public",
              p ->
                  p.withContact(new Contact("柏舟", "13000000000"))
                      .withPublication(new Publication(PublicationMode.NONE, "商业秘密", null, null)),
              new String[0]),
          new Case(
              "units in one",
              p -> p.withCoUnits(List.of(CoOpinion.named("市水务局，市民政局"))),
              "unit-separators []"),
          new Case(
              "units parted otherwise in the list",
              p -> p.withUnsorted(List.of(new Unsorted("市发展和改革委员会，市水务局", null))),
              "unsorted []",
              "unit-separators [，]"),
          new Case("overdue", promised(DAY.minusDays(1)), "overdue []"),
          new Case("due today", promised(DAY), new String[0]),
          new Case(
              "overdue and looked at",
              p ->
                  promised(DAY.minusDays(1))
                      .apply(p)
                      .withFollowUps(List.of(new FollowUp(DAY, "i2", "已落实", true))),
              new String[0]),
          new Case(
              "overdue and closed",
              p -> promised(DAY.minusDays(1)).apply(p).withState(State.CLOSED),
              new String[0]),
          new Case(
              "before it was assigned",
              p -> p.withReceivedOn(LocalDate.of(2023, 3, 31)),
              "dates []"),
          new Case(
              "no title", p -> letter(l -> l.opening("收悉：")).apply(p.withTitle("")), "fields []"),
          new Case(
              "others' part",
              p -> unit(reply("s2", "").apply(p), "市水务局").withRole(Role.SEPARATE),
              new String[0]),
          new Case(
              "our part",
              p -> unit(reply("s2", "").apply(p), "云岫区水务局").withRole(Role.SEPARATE),
              "answered []"));

  @TestFactory
  Stream<DynamicTest> oneChangeIsOneFinding() {
    return CASES.stream()
        .map(one ->
            dynamicTest(
                one.name(),
                () ->
                    assertEquals(
                        List.of(one.found()),
                        CleanLetter.found(one.change().apply(CleanLetter.proposal()), PROFILE))));
  }

  @Test
  void theWordsOfACongressAreWrongOnlyThere() {
    Proposal congress = CleanLetter.proposal().withKind(Kind.NPC).withCouncil("市人大");

    assertEquals(
        List.of(
            "form-of-address [政协]",
            "form-of-address [提案]",
            "form-of-address [委员]",
            "form-of-address [政协]",
            "form-of-address [提案]"),
        CleanLetter.found(congress, PROFILE));
  }

  @Test
  void whatTheOfficeKnowsIsFilledIn() {
    Profile profile =
        PROFILE.withIssuer("青澜市云岫区人民政府").withContact(new Contact("柏舟", "0000-6100000"));
    Proposal bare = CleanLetter.proposal().withIssuer(null).withContact(Contact.EMPTY);

    Proposal filled = bare;
    for (Finding finding : CleanLetter.findings(bare, profile)) {
      filled = finding.fix().orElseThrow().apply(filled);
    }

    assertEquals(CleanLetter.proposal(), filled);
  }

  @Test
  void aDraftMayLackItsDate() {
    Proposal draft =
        letter(l -> l.date(null)).apply(CleanLetter.proposal()).withState(State.DRAFTED);

    assertEquals(
        List.of(Weight.DOUBTFUL),
        CleanLetter.findings(draft, PROFILE).stream().map(Finding::weight).toList());
  }

  @Test
  void theHeavyComeFirstThenTheOrderOfReading() {
    Proposal wrong =
        TextFields.with(
            TextFields.with(CleanLetter.proposal(), OPENING, "尊敬的委员,收悉（："), SALUTATION, "尊敬白露委员,：");

    assertEquals(
        List.of("respect [尊敬]", "brackets [（]", "half-width [,]", "half-width [,]"),
        CleanLetter.found(wrong, PROFILE));
  }

  private static UnaryOperator<Proposal> text(Place place, String text) {
    return proposal -> TextFields.with(proposal, place, text);
  }

  private static UnaryOperator<Proposal> reply(String id, String reply) {
    return proposal -> Suggestions.change(proposal, id, one -> one.withReply(reply));
  }

  private static UnaryOperator<Proposal> docNumber(String number) {
    return text(Place.of("letter.docNumber"), number);
  }

  private static UnaryOperator<Proposal> letter(UnaryOperator<LetterBuilder> change) {
    return proposal ->
        proposal.withLetter(change.apply(LetterBuilder.builder(proposal.letter())).build());
  }

  private static UnaryOperator<Proposal> promised(LocalDate day) {
    return proposal -> Items.change(proposal, "i2", item -> item.withPromisedOn(day));
  }

  private static Proposal stage(Proposal proposal, String item, Stage stage) {
    return Items.change(proposal, item, one -> one.withStage(stage));
  }

  private static Proposal item(Proposal proposal, String item, String text) {
    return Items.change(proposal, item, one -> one.withText(text));
  }

  private static Proposal unit(Proposal proposal, String unit) {
    return Suggestions.change(proposal, "s2", one -> one.withUnit(unit));
  }
}
