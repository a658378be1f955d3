package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `banfu import` of what looks like one that is there: nobody is asked, so it is added and told.
class ImportCommandTest {
  @TempDir private Path home;

  private final Proposal there = new Generator(3).proposal(4);
  private final Proposal near =
      there.withId("near").withNumber("20249999").withTitle(there.title() + "（修改稿）");

  @Test
  void whatLooksLikeOneThatIsThereIsAddedAndTold() throws Exception {
    var banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    Path report = home.resolve("report.json");
    assertEquals(ExitCode.DONE, banfu.run("import", file("一.json", there)).code());

    Ran ran = banfu.run("import", "--report", report, file("二.json", near));

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertTrue(ran.err().contains("二.json"), ran.err());
    assertTrue(
        ran.err().contains("与档案里的“" + there.number() + " " + there.title() + "”近似（100%），可能是同一件"),
        ran.err());
    assertEquals(2, banfu.run("list").lines().stream().filter(it -> it.contains("20")).count());
    String json = Files.readString(report);
    assertTrue(json.contains("\"outcome\": \"ADDED\""), json);
    assertTrue(json.contains("\"id\": \"" + there.id() + "\""), json);
    assertTrue(json.contains("\"percent\": 100"), json);
  }

  @Test
  void filesOfOneImportAreToldInEnglishToo() throws Exception {
    var banfu = new CommandLineHarness(home, Locale.ENGLISH);

    Ran ran = banfu.run("import", file("one.json", there), file("two.json", near));

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertTrue(
        ran.err()
            .contains("100% like \"" + there.number() + " " + there.title() + "\" in the file"),
        ran.err());
    Ran again = banfu.run("import", file("one.json", there), file("two.json", near));
    assertTrue(!again.err().contains("% like"), again.err());
  }

  private Path file(String name, Proposal proposal) throws Exception {
    return Files.writeString(home.resolve(name), new ProposalJson().write(List.of(proposal)));
  }
}
