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
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
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
  void open() {
    fixture = new DeskFixture(folder);
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
  void nothingIsCreatedFromNothing() throws Exception {
    model.create(() -> {
      throw new AssertionError("created");
    });

    assertEquals(List.of(), fixture.archive().rows());
    assertNull(editings.current().get());
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

    List<ProposalRow> alike = model.alike().get();
    assertEquals(List.of(there.id()), alike.stream().map(ProposalRow::id).toList());
    model.open(alike.getFirst());

    assertEquals(there, editings.current().get().proposalNow());
    assertEquals("20249002", model.draft().get().number());
  }
}
