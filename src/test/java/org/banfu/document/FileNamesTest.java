package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalBuilder;
import org.banfu.proposal.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  private static Proposal proposal(String number, Role role) {
    return ProposalBuilder.builder(Proposal.create(Kind.CPPCC))
        .title("关于甲/乙的提案")
        .number(number)
        .role(role)
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20230999,   LEAD,     REPLY_FORM, 第20230999号-主办答复函.docx
          0009,       SOLE,     REPLY_FORM, 第0009号-独办答复函.docx
          D022,       SEPARATE, REPLY_FORM, 第D022号-分办答复函.docx
          【2023】117, CO,       REPLY_FORM, 第【2023】117号-会办意见函.docx
          ,           LEAD,     REPLY_FORM, 关于甲／乙的提案-主办答复函.docx
          1,          ,         REPLY_FORM, 第1号-答复函.docx
          20230999,   LEAD,     JSON,       第20230999号.json
          20230999,   LEAD,     REPLY_PROSE, 第20230999号-主办答复函.docx
          20230999,   CO,       CO_OPINION, 第20230999号-会办意见函.docx
          20230999,   LEAD,     WORK_LIST,  第20230999号-工作清单表.docx
          20230999,   LEAD,     FEEDBACK_FORM, 第20230999号-征询意见表.docx
          20230999,   LEAD,     REMINDER,   第20230999号-催办函.docx
          20230999,   LEAD,     PUBLIC_COPY, 第20230999号-公开稿.docx
          """)
  void namesSayWhatTheDocumentIs(String number, Role role, DocumentKind kind, String name) {
    assertEquals(name, FileNames.of(kind, proposal(number, role)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "con", "nul.txt", "COM1", "lpt9", "aux ", "CON.甲", "conin$"})
  void namesThatWindowsKeepsForItselfAreChanged(String head) {
    assertTrue(FileNames.safe(head, "", ".json").startsWith("_"), head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲<乙>:"/\\?*   | 甲＜乙＞：＂／＼？＊.json
          甲. .           | 甲.json
          ...             | _.json
          """)
  void charactersThatCannotBeStoredAreReplaced(String head, String name) {
    assertEquals(name, FileNames.safe(head, "", ".json"));
  }

  @Test
  void controlsAndDirectionMarksAreLeftOut() {
    assertEquals("甲 乙.json", FileNames.safe("甲\t\u202Egnp\u0000乙".replace("gnp", ""), "", ".json"));
  }

  @Test
  void longTitlesAreCutWithoutBreakingACharacter() {
    String name = FileNames.safe("𠮷".repeat(300), "-主办答复函", ".docx");

    assertTrue(name.length() <= 120, name);
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
    assertTrue(name.endsWith("𠮷-主办答复函.docx"), name);
  }

  @Test
  void numbersStandBeforeTheExtension() {
    assertEquals("第1号-主办答复函-2.docx", FileNames.numbered("第1号-主办答复函.docx", 2));
    assertTrue(FileNames.numbered("长".repeat(115) + ".docx", 12).length() <= 120);
  }
}
