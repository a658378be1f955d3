package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.banfu.command.CommandLineHarness.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list --nope              | 此处没有 --nope 这个选项              | banfu help list
          list extra               | 多出一个参数：extra                   | banfu help list
          nope                     | 没有 nope 这个命令                    | banfu help
          export --all             | 缺少：--out                           | banfu help export
          export --out             | 缺少：--out                           | banfu help export
          show                     | 缺少：编号                          | banfu help show
          restore                  | 缺少：文件                            | banfu help restore
          import --on-duplicate x a| --on-duplicate 不能是“x”              | banfu help import
          import --lang xx a       | --lang 不能是“xx”，应为：zh           | banfu help import
          export --document X --out a --all | --document 不能是“X”，应为：REPLY_FORM 主办答复函（表格式）、REPLY_PROSE 主办答复函（条文式）、CO_OPINION 会办意见函 | banfu help export
          list --data a --data b   | --data 写了不止一次                   | banfu help list
          search --limit -1 a      | --limit 不能是“-1”，应为：件数        | banfu help search
          search --limit x a       | --limit 不能是“x”，应为：件数         | banfu help search
          help nope                | 没有 nope 这个命令                    | banfu help
          """)
  void aWrongCommandLineIsToldAndEndsWithTwo(String line, String sentence, String help) {
    Ran ran = chinese().run((Object[]) line.split(" +"));

    assertAll(
        () -> assertEquals(ExitCode.USAGE, ran.code()),
        () -> assertEquals("", ran.out()),
        () -> assertTrue(ran.err().startsWith(sentence), ran.err()),
        () -> assertTrue(ran.err().contains(help), ran.err()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list --nope               | There is no option --nope here
          list extra                | extra is one argument too many
          nope                      | There is no command nope
          export --all              | Missing: --out
          import --on-duplicate x a | --on-duplicate cannot be "x"; expected: skip
          list --data a --data b    | --data was given more than once
          """)
  void theSameIsToldInEnglish(String line, String sentence) {
    Ran ran = english().run((Object[]) line.split(" +"));

    assertEquals(ExitCode.USAGE, ran.code());
    assertTrue(ran.err().startsWith(sentence), ran.err());
  }

  @Test
  void noCommandAtAllIsToldToo() {
    Ran ran = english().run();

    assertEquals(ExitCode.USAGE, ran.code());
    assertTrue(ran.err().startsWith("No command was given"), ran.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          import E          | FILE
          import a E        | FILE
          list --data E     | --data
          list --data=E     | --data
          export --out E 1  | --out
          restore E         | FILE
          """)
  void anEmptyNameIsNotTheCurrentFolder(String line, String what) {
    Object[] words = Stream.of(line.split(" ")).map(word -> word.replace("E", "")).toArray();

    Ran ran = english().run(words);

    assertEquals(ExitCode.USAGE, ran.code(), ran.err());
    assertTrue(ran.err().startsWith(what), ran.err());
    assertTrue(ran.err().contains("is empty"), ran.err());
  }

  @Test
  void exportWantsAllOrNumbersAndNotBoth() {
    Ran neither = english().run("export", "--out", home);
    Ran both = english().run("export", "--out", home, "--all", "1");

    assertEquals(ExitCode.USAGE, neither.code());
    assertEquals(ExitCode.USAGE, both.code());
    assertTrue(both.err().startsWith("Give either --all or the numbers"), both.err());
  }

  @Test
  void aLedgerIsWrittenByItsOwnCommand() {
    Ran ran = english().run("export", "--out", home, "--all", "--document", "ledger");

    assertEquals(ExitCode.USAGE, ran.code());
    assertTrue(
        ran.err().contains("LEDGER (ledger) is one table of many proposals: use banfu ledger")
            && ran.err().contains("REPLY_FORM reply as a form, REPLY_PROSE reply in prose"),
        ran.err());
  }

  @Test
  void langGoesBeforeTheLocaleWhereverItStands() {
    assertTrue(chinese().run("--lang", "en", "nope").err().startsWith("There is no command"));
    assertTrue(chinese().run("nope", "--lang=EN").err().startsWith("There is no command"));
    assertTrue(english().run("list", "--nope", "--lang", "zh").err().startsWith("此处没有"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import",
        "list",
        "show",
        "export",
        "handover",
        "template",
        "sample",
        "backup",
        "restore",
        "help"
      })
  void everyCommandExplainsItselfInBothLanguages(String command) {
    Ran chinese = chinese().run("help", command);
    Ran english = english().run(command, "--help");

    assertAll(
        () -> assertEquals(ExitCode.DONE, chinese.code()),
        () -> assertEquals(ExitCode.DONE, english.code()),
        () -> assertEquals("", chinese.err() + english.err()),
        () -> assertTrue(chinese.out().contains("用法：banfu " + command), chinese.out()),
        () -> assertTrue(english.out().contains("Usage: banfu " + command), english.out()),
        () -> assertTrue(chinese.out().contains("选项："), chinese.out()),
        () -> assertFalse(english.out().codePoints().anyMatch(Character::isIdeographic)));
  }

  @Test
  void everyOptionIsExplained() {
    for (String command : new String[] {"import", "list", "show", "export", "handover", "backup"}) {
      for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
        String help = new CommandLineHarness(home, locale).run("help", command).out();

        help.lines()
            .filter(line -> line.matches(" {2,6}(-\\w, )?--[a-z].*"))
            .forEach(line -> assertTrue(line.matches(".*\\S {2,}\\S.*|.*[=|]\\S*"), line));
      }
    }
  }

  @Test
  void helpListsEveryCommand() {
    Ran ran = english().run("help");

    for (String command :
        new String[] {
          "import", "list", "show", "export", "handover", "sample", "backup", "restore", "help"
        }) {
      assertTrue(ran.out().contains("\n  " + command + " "), ran.out());
    }
  }

  @Test
  void theVersionIsAResult() {
    Ran ran = chinese().run("--version");

    assertEquals(ExitCode.DONE, ran.code());
    assertTrue(ran.out().matches("Banfu 办复 \\d+\\.\\d+\\.\\d+\\R"), ran.out());
  }

  private CommandLineHarness chinese() {
    return new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
  }

  private CommandLineHarness english() {
    return new CommandLineHarness(home, Locale.UK);
  }
}
