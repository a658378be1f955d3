package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Notice;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.Sample;
import org.banfu.work.Alike;
import org.banfu.work.SampleJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationViewModelTest {
  private static final String TEXT =
      """
      提案号：20249003
      案由：关于增设社区书屋的提案
      提案人：白露、江一苇
      社区书屋太少。
      建议：
      一、增设书屋。每个社区一处。
      二、延长开放时间。开到晚上九点。
      """;

  @TempDir Path folder;
  private DeskFixture fixture;
  private Editings editings;
  private RegistrationViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive();
    editings = new Editings(fixture.desk);
    model = new RegistrationViewModel(fixture.desk, editings);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatIsTypedIsSavedAtOnceAndOpened() throws Exception {
    var created = new boolean[1];
    model.edit(draft ->
        draft
            .withNumber(" 20249002 ")
            .withTitle("关于公园夜间照明的提案")
            .withProposers(List.of(Proposer.named("白露"))));

    model.create(() -> created[0] = true);

    Proposal opened = editings.current().get().proposalNow();
    assertEquals("20249002", opened.number());
    assertEquals(opened, fixture.archive().find(opened.id()).orElseThrow().proposal());
    assertTrue(created[0]);
    assertEquals(Draft.EMPTY, model.draft().get());
  }

  @Test
  void theOfficesOwnNamesAreFilledIn() throws Exception {
    fixture
        .archive()
        .saveProfile(
            fixture
                .archive()
                .profile()
                .withIssuer("青禾区人民政府")
                .withFilingUnit("青禾区交通运输局")
                .withContact(new Contact("江一苇", "0700-1234567")));
    model.edit(draft -> draft.withNumber("20249002"));

    model.create(() -> {});

    Proposal made = editings.current().get().proposalNow();
    assertEquals("青禾区人民政府", made.issuer());
    assertEquals("青禾区交通运输局", made.filingUnit());
    assertEquals(new Contact("江一苇", "0700-1234567"), made.contact());
  }

  @Test
  void theSamplesOfficeSignsNoOwnProposal() throws Exception {
    new SampleJob(fixture.archive()).run();
    assertEquals(new Sample().profile(), fixture.archive().profile());
    model.edit(draft -> draft.withNumber("20249002"));

    model.create(() -> {});

    Proposal made = editings.current().get().proposalNow();
    assertNull(made.issuer());
    assertEquals(Contact.EMPTY, made.contact());
    assertEquals(new ProfileJson().standard(), fixture.archive().profile());
  }

  @Test
  void nothingIsCreatedFromNothing() throws Exception {
    model.create(() -> {
      throw new AssertionError("created");
    });

    assertEquals(List.of(), fixture.archive().rows());
    assertNull(editings.current().get());
    assertEquals("还没有内容：请填写编号、题目或提案人，或粘贴提案全文。", model.told().get());
  }

  @Test
  void aPastedTextThatWasNotTakenOverComesAlong() {
    model.edit(draft -> draft.withNumber("20249009"));
    model.paste(TEXT);

    model.create(() -> {});

    Proposal opened = editings.current().get().proposalNow();
    assertEquals("20249009", opened.number());
    assertEquals("关于增设社区书屋的提案", opened.title());
    assertEquals(2, opened.suggestions().size());
    assertEquals("粘贴的全文里提案号是：20249003\n社区书屋太少。\n建议：", opened.notes());
  }

  @Test
  void onlyAPastedTextMakesAProposal() {
    model.paste("关于增设社区书屋的提案\n社区书屋太少，没有别的话。");

    model.create(() -> {});

    Proposal opened = editings.current().get().proposalNow();
    assertEquals("关于增设社区书屋的提案", opened.title());
    assertEquals(
        List.of("社区书屋太少，没有别的话。"), opened.suggestions().stream().map(Suggestion::request).toList());
  }

  @Test
  void whatIsNotCreatedYetOutlivesTheWindow() {
    model.edit(
        draft -> draft.withTitle("半个题目").withProposers(List.of(new Proposer("白露", "教育界", null))));
    model.paste(TEXT);
    fixture.delays.pass(Duration.ofSeconds(1));
    model.take();
    model.paste(TEXT + "三、再加一处。");
    model.dispose();

    var opened = new boolean[1];
    var next = new RegistrationViewModel(fixture.desk, editings);
    next.recall(() -> opened[0] = true);

    assertEquals(model.draft().get(), next.draft().get());
    assertEquals(TEXT + "三、再加一处。", next.pastedText());
    Notice told = fixture.desk.notices().shown().getFirst();
    assertEquals("上次没有建完的提案还在。", told.text());
    told.links().getFirst().action().run();
    assertTrue(opened[0]);
  }

  @Test
  void theDraftIsOnDiskWithinASecondOfEachKeyAndGoneWhenCreated() {
    model.edit(draft -> draft.withTitle("半"));
    fixture.delays.pass(Duration.ofMillis(400));
    model.edit(draft -> draft.withTitle("半个"));
    fixture.delays.pass(Duration.ofMillis(400));
    var recalled = new RegistrationViewModel(fixture.desk, editings);
    recalled.recall(() -> {});
    assertEquals("半个", recalled.draft().get().title());

    model.create(() -> {});
    fixture.delays.pass(Duration.ofSeconds(1));

    var later = new RegistrationViewModel(fixture.desk, editings);
    later.recall(() -> {});
    assertEquals(Draft.EMPTY, later.draft().get());
  }

  @Test
  void aPastedTextIsShownBeforeItIsTakenAndItsSuggestionsBecomeCards() {
    model.paste(TEXT);
    fixture.delays.pass(Duration.ofSeconds(1));
    assertEquals(Draft.EMPTY, model.draft().get());
    assertEquals("20249003", model.understood().get().orElseThrow().number());

    model.take();
    model.create(() -> {});

    Proposal opened = editings.current().get().proposalNow();
    assertEquals("关于增设社区书屋的提案", opened.title());
    assertEquals(List.of("白露", "江一苇"), opened.proposers().stream().map(Proposer::name).toList());
    assertEquals(2, opened.suggestions().size());
    assertTrue(
        opened.suggestions().stream().map(Suggestion::heading).allMatch(it -> it.length() > 3));
  }

  @Test
  void aNumberThatIsThereIsToldWithTheProposalToOpen() throws Exception {
    Proposal there =
        Proposal.create(Kind.CPPCC)
            .withCouncil("市政协")
            .withTerm(7)
            .withSession(3)
            .withNumber("20249002")
            .withTitle("另一个题目");
    fixture.archive().save(there, 0, Occasion.EDIT);
    model.edit(draft -> draft.withNumber("20249002"));
    fixture.delays.pass(Duration.ofSeconds(1));

    List<ProposalRow> alike = model.alike().get().same().stream().map(Alike.One::row).toList();
    assertEquals(List.of(there.id()), alike.stream().map(ProposalRow::id).toList());
    model.open(alike.getFirst());

    assertEquals(there, editings.current().get().proposalNow());
    assertEquals("20249002", model.draft().get().number());
  }
}
