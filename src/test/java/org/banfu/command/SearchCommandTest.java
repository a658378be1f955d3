package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
  private static final Proposal PATH =
      Proposal.create(Kind.CPPCC)
          .withNumber("20230477")
          .withTitle("关于修建湖心栈道的提案")
          .withProposers(List.of(Proposer.named("单云霁")))
          .withSuggestions(
              List.of(Suggestion.of("选线", "沿湖布设。"), Suggestion.of("维护", "每年两次\n检修栈道，栈道损坏即修。")));
  private static final Proposal LIFT =
      Proposal.create(Kind.NPC).withNumber("D022").withTitle("关于加装电梯的建议");

  @TempDir private Path home;

  @BeforeEach
  void fill() throws Exception {
    try (Archive archive = Archive.open(chinese().archive(), CommandLineHarness.CLOCK)) {
      archive.save(PATH, 0, Occasion.EDIT);
      archive.save(LIFT, 0, Occasion.EDIT);
    }
  }

  @Test
  void hitsAreShownWithTheirPassages() {
    Ran ran = chinese().run("search", "栈道");

    assertEquals(ExitCode.DONE, ran.code());
    assertEquals(
        List.of(
            "共 1 件，列出 1 件",
            "20230477  关于修建湖心栈道的提案",
            "    题目：关于修建湖心【栈道】的提案",
            "    办理答复（建议 2）：每年两次 检修【栈道】，【栈道】损坏即修。"),
        ran.lines());
    assertEquals("", ran.err());
  }

  @Test
  void aWordThatIsNotToBeFoundNeedsNoSignBefore() {
    Ran ran = chinese().run("search", "关于", "-电梯");

    assertEquals(ExitCode.DONE, ran.code());
    assertEquals("共 1 件，列出 1 件", ran.lines().getFirst());
    assertTrue(ran.lines().get(1).contains("湖心栈道"), ran.out());
  }

  @Test
  void aMistypedOptionIsNoWord() {
    Ran ran = chinese().run("search", "栈道", "--jsno");

    assertEquals(ExitCode.USAGE, ran.code());
    assertTrue(ran.err().contains("--jsno"), ran.err());
  }

  @Test
  void jsonHasTotalFieldsAndMarks() {
    Ran ran = chinese().run("search", "--json", "检修 栈道");

    JsonNode json = new JsonMapper().readTree(ran.out());
    assertEquals(1, json.get("total").asInt());
    JsonNode proposal = json.get("results").get(0);
    assertEquals("20230477", proposal.get("number").asString());
    assertEquals(PATH.title(), proposal.get("title").asString());
    JsonNode hit = proposal.get("hits").get(1);
    assertEquals("suggestions.reply", hit.get("field").asString());
    assertEquals(2, hit.get("suggestion").asInt());
    String passage = hit.get("passage").asString();
    JsonNode mark = hit.get("marks").get(0);
    assertEquals(
        "检修栈道",
        passage.substring(mark.get("start").asInt(), hit.get("marks").get(1).get("end").asInt()));
    assertTrue(proposal.get("hits").get(0).get("suggestion").isNull());
  }

  @Test
  void wordsAreFoundByPinyinAndOperators() {
    assertEquals("20230477  关于修建湖心栈道的提案", chinese().run("search", "shanyunji").lines().get(1));
    assertEquals("D022  关于加装电梯的建议", chinese().run("search", "关于", "--", "-栈道").lines().get(1));
    assertEquals(3, chinese().run("search", "--limit", "1", "关于").lines().size());
    assertEquals("共 2 件，列出 1 件", chinese().run("search", "--limit", "1", "关于").lines().getFirst());
    assertEquals("共 2 件，列出 2 件", chinese().run("search", "--limit", "0", "关于").lines().getFirst());
    assertEquals(ExitCode.USAGE, chinese().run("search", "--limit=-1", "关于").code());
  }

  @Test
  void nothingAndNearestAreTold() {
    Ran none = chinese().run("search", "飞机");
    assertEquals(ExitCode.DONE, none.code());
    assertEquals("", none.out());
    assertEquals("没有找到：飞机\n", none.err());

    Ran nearest = new CommandLineHarness(home, Locale.ENGLISH).run("search", "栈道 电梯");
    assertTrue(nearest.out().contains("20230477"));
    assertTrue(nearest.out().contains("D022"));
    assertEquals(
        "No proposal contains all of this: 栈道 电梯. The ones above contain some of it.\n",
        nearest.err());
  }

  @Test
  void jsonTellsWhatWasTakenAsText() {
    Ran ran = chinese().run("search", "--json", "栈道 foo:bar 状态:没有");

    JsonNode json = new JsonMapper().readTree(ran.out());
    assertEquals("栈道 foo:bar 状态:没有", json.get("query").asString());
    assertEquals(0, json.get("total").asInt());
    JsonNode notes = json.get("notes");
    assertEquals(2, notes.size());
    assertEquals("FIELD", notes.get(0).get("unknown").asString());
    assertEquals("foo:bar", notes.get(0).get("text").asString());
    assertTrue(notes.get(0).get("known").isEmpty());
    assertTrue(notes.get(0).get("message").asString().startsWith("“foo:bar”按文字搜索"));
    assertEquals("STATE", notes.get(1).get("unknown").asString());
    assertEquals("状态:没有", notes.get(1).get("text").asString());
    assertTrue(
        notes.get(1).get("known").valueStream().anyMatch(it -> it.asString().equals("HANDLING")));
    assertTrue(notes.get(1).get("message").asString().contains("办理中"));
    assertEquals("20230477", json.get("nearest").get(0).get("number").asString());
    JsonNode none = new JsonMapper().readTree(chinese().run("search", "--json", "栈道").out());
    assertTrue(none.get("notes").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“栈道",
        "\"\"",
        "| |",
        "栈道 |",
        "| 栈道",
        "-\"",
        "编号:",
        "编号:|",
        "状态:(",
        "年:2023-",
        "年:9-1",
        "类别:\"",
        "[栈道",
        "(栈道",
        "*栈道?",
        "\\E栈道",
        "栈道:栈道:",
        "%s{0}'",
        "\uD840",
        "委员:\uDC00-",
        "　"
      })
  void noQueryIsAnError(String query) {
    Ran text = chinese().run("search", "--", query);
    Ran json = chinese().run("search", "--json", "--", query);

    assertEquals(ExitCode.DONE, text.code(), text::err);
    assertEquals(ExitCode.DONE, json.code(), json::err);
    for (String said : List.of(text.out(), text.err(), json.err())) {
      assertFalse(said.contains("Exception") || said.contains("\tat "), said);
    }
    assertTrue(new JsonMapper().readTree(json.out()).get("total").asInt() >= 0);
  }

  @Test
  void theCacheIsMadeAndUsed() throws Exception {
    assertEquals(ExitCode.DONE, chinese().run("search", "栈道").code());
    Path list = chinese().archive().resolve("cache").resolve("search.bin");
    var made = Files.getLastModifiedTime(list);

    assertEquals(ExitCode.DONE, chinese().run("search", "电梯").code());
    assertEquals(made, Files.getLastModifiedTime(list));
  }

  private CommandLineHarness chinese() {
    return new CommandLineHarness(home, Locale.CHINESE);
  }
}
