package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banfu.archive.Archive;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextFields;
import org.banfu.review.CleanLetter;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `banfu check`: what it says, as lines and as JSON, and how it ends.
class CheckCommandTest {
  private static final Proposal CLEAN = CleanLetter.proposal();
  private static final Proposal WRONG =
      TextFields.with(CLEAN, new Place("suggestions.reply", "s2"), "已完成一期,二期在建。")
          .withId("wrong")
          .withNumber("20230613")
          .withLetter(CLEAN.letter().withSalutation("尊敬白露委员：").withOpening("收悉：").withTitle("答复"));

  @TempDir private Path home;
  private CommandLineHarness banfu;

  @BeforeEach
  void start() throws Exception {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    banfu.run("import", Proposals.file(home, "letters.json", CLEAN, WRONG));
  }

  @Test
  void aCleanLetterEndsWithZero() {
    Ran ran = banfu.run("check", "20230612");

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("校对 1 件：必须改 0 处，建议改 0 处"), ran.err());
  }

  @Test
  void whatIsFoundIsListedWithItsPlaceAndFix() {
    Ran ran = banfu.run("check", "--all");

    assertEquals(ExitCode.REFUSED, ran.code());
    assertEquals(
        List.of(
            "20230613 关于修缮旧码头的提案",
            "　必须改　称谓：“尊敬”后缺“的”。改为“尊敬的”〔respect〕",
            "　建议改　建议 2 · 办理答复：中文里用了半角的“,”，应为“，”。改为“，”〔half-width〕"),
        ran.lines());
    assertTrue(ran.err().contains("校对 2 件：必须改 1 处，建议改 1 处"), ran.err());
  }

  @Test
  void theSameInEnglish() {
    Ran ran = banfu.run("check", "20230613", "--lang", "en");

    assertEquals(
        "  must be mended  Salutation: “尊敬” lacks its “的”. Change to “尊敬的”. [respect]",
        ran.lines().get(1));
  }

  @Test
  void theJsonIsOneEntryAFinding() {
    Ran ran = banfu.run("check", "--all", "--json");

    JsonNode found = new JsonMapper().readTree(ran.out());
    JsonNode comma = found.get(1);
    assertEquals(ExitCode.REFUSED, ran.code());
    assertEquals(2, found.size());
    assertEquals("respect", found.get(0).get("rule").asString());
    assertEquals("20230613", comma.get("number").asString());
    assertEquals("wrong", comma.get("id").asString());
    assertEquals("half-width", comma.get("rule").asString());
    assertEquals("DOUBTFUL", comma.get("weight").asString());
    assertEquals("suggestions.reply", comma.get("field").asString());
    assertEquals("s2", comma.get("element").asString());
    assertEquals(5, comma.get("position").get("start").asInt());
    assertEquals(6, comma.get("position").get("end").asInt());
    assertEquals(",", comma.get("text").asString());
    assertEquals("中文里用了半角的“,”，应为“，”。", comma.get("message").asString());
    assertEquals("改为“，”", comma.get("fix").asString());
  }

  @Test
  void nothingFoundIsAnEmptyArray() {
    Ran ran = banfu.run("check", "--json", "20230612");

    assertEquals(ExitCode.DONE, ran.code());
    assertEquals("[]", ran.out().strip());
  }

  @Test
  void anUnknownNumberIsToldAndTheOthersAreChecked() {
    Ran ran = banfu.run("check", "99", "20230612");

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().contains("99"), ran.err());
    assertTrue(ran.err().contains("校对 1 件"), ran.err());
  }

  @Test
  void allOrNumbersNotBothAndNotNone() {
    assertEquals(ExitCode.USAGE, banfu.run("check").code());
    assertEquals(ExitCode.USAGE, banfu.run("check", "--all", "20230612").code());
  }

  @Test
  void itReadsBesideAWriterAndChangesNothing() throws Exception {
    try (Archive writer = Archive.open(banfu.archive(), CommandLineHarness.CLOCK)) {
      long before = writer.rows().getFirst().version();

      assertEquals(ExitCode.REFUSED, banfu.run("check", "--all").code());
      assertEquals(before, writer.rows().getFirst().version());
    }
  }
}
