package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the head of a pasted proposal says besides number, title and names.
class PastedFieldsTest {
  private static final String TEXT =
      """
      会议名称：政协青澜市第七届委员会第三次会议
      案由：关于增设社区书屋的提案
      提案人：施南乔（教育界）　电话：0000-8100001
      主办单位：区文化局　会办单位：区教育局、区财政局
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
  void unitsSessionAndTelephonesGoToTheirFields() {
    model.paste(TEXT);
    fixture.delays.pass(Duration.ofSeconds(1));
    model.take();
    model.create(() -> {});

    Proposal made = editings.current().get().proposalNow();
    assertEquals(List.of(new Proposer("施南乔", "教育界", "0000-8100001")), made.proposers());
    assertEquals("青澜市政协", made.council());
    assertEquals(7, made.term());
    assertEquals("区文化局", made.leadUnit());
    assertEquals(List.of("区教育局", "区财政局"), made.coUnits().stream().map(CoOpinion::name).toList());
    assertEquals(2, made.suggestions().size());
  }

  @Test
  void whatTheTextSaysOfANameIsNotedWhereAnotherWasTyped() {
    model.edit(draft -> draft.withProposers(List.of(Proposer.named("白露"))));
    model.paste(TEXT);

    model.create(() -> {});

    Proposal made = editings.current().get().proposalNow();
    assertEquals(List.of(Proposer.named("白露")), made.proposers());
    assertEquals(
        """
        粘贴的全文里提案人是：施南乔
        会议名称：政协青澜市第七届委员会第三次会议
        提案人：施南乔（教育界）
        电话：0000-8100001
        主办单位：区文化局
        会办单位：区教育局、区财政局\
        """,
        made.notes());
  }
}
