package org.banfu.command;

import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Stage;
import org.banfu.proposal.json.ProfileJson;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The main job from the command line: a sample in, letters out, and back into another archive.
class MainJobTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir private Path home;
  private CommandLineHarness banfu;
  private Path out;
  private Path second;

  @BeforeEach
  void sample() {
    banfu = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    out = home.resolve("出");
    second = home.resolve("second");
    banfu.run("sample");
  }

  @Test
  void theSampleSaysItsNumberAndIsASkippedDuplicateTheSecondTime() {
    Ran again = banfu.run("sample");

    assertEquals(ExitCode.DONE, again.code());
    assertEquals(List.of(SAMPLE.number()), again.lines());
    assertTrue(again.err().contains("已在档案中"), again.err());
    assertEquals(2, banfu.run("list").lines().size());
  }

  @Test
  void theSampleBringsItsOfficeOnlyIntoAnUntouchedArchive() throws Exception {
    Path file = Proposals.file(home, "a.json", numbered("1", "甲"));
    banfu.run("import", "--data", second, file);
    banfu.run("sample", "--data", second);

    assertEquals(new Sample().profile(), profile(banfu.archive()));
    assertEquals(new ProfileJson().standard(), profile(second));
  }

  @Test
  void letterGoesOutAsPdf() throws Exception {
    Ran exported = banfu.run("export", "--pdf", "--out", out, SAMPLE.number());

    Path file = Path.of(exported.lines().getFirst());
    assertEquals(ExitCode.DONE, exported.code());
    assertTrue(file.toString().endsWith(".pdf"), file.toString());
    assertEquals("%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII));
  }

  @Test
  void documentWithoutPagesIsNoPdf() {
    Ran refused = banfu.run("export", "--pdf", "--document", "JSON", "--out", out, SAMPLE.number());

    assertEquals(ExitCode.REFUSED, refused.code());
    assertTrue(refused.err().contains("没有页面"), refused.err());
  }

  @Test
  void showJsonIsTheProposalItself() throws Exception {
    Ran shown = banfu.run("show", "--json", SAMPLE.number());

    assertEquals(ExitCode.DONE, shown.code());
    assertEquals(List.of(SAMPLE), new ProposalJson().read(shown.out()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "id", "7-3-number"})
  void aProposalIsNamedByNumberIdOrSession(String way) {
    String reference =
        switch (way) {
          case "number" -> String.valueOf(SAMPLE.number());
          case "id" -> SAMPLE.id();
          default -> SAMPLE.term() + "-" + SAMPLE.session() + "-" + SAMPLE.number();
        };

    assertEquals(ExitCode.DONE, banfu.run("show", reference).code());
  }

  @Test
  void showTellsWhatIsKept() {
    String chinese = banfu.run("show", SAMPLE.number()).out();
    String english = banfu.run("show", SAMPLE.number(), "--lang", "en").out();

    assertAll(
        () -> assertTrue(chinese.startsWith(SAMPLE.title()), chinese),
        () -> assertTrue(chinese.contains("提案号：" + SAMPLE.number()), chinese),
        () -> assertTrue(chinese.contains("状态：已答复"), chinese),
        () -> assertTrue(english.contains("Number: " + SAMPLE.number()), english),
        () -> assertTrue(english.contains("State: replied"), english),
        () ->
            SAMPLE.suggestions().stream()
                .flatMap(s -> s.items().stream())
                .forEach(item -> assertTrue(chinese.contains(item.text()), item.text())));
  }

  @Test
  void theListStandsInColumnsInBothLanguages() {
    List<String> chinese = banfu.run("list").lines();
    List<String> english = banfu.run("list", "--lang", "en").lines();

    assertTrue(chinese.get(0).startsWith("提案号"), chinese.get(0));
    assertTrue(english.get(0).startsWith("Number"), english.get(0));
    assertEquals(
        Columns.width(chinese.get(0).substring(0, chinese.get(0).indexOf("题目"))),
        Columns.width(chinese.get(1).substring(0, chinese.get(1).indexOf(SAMPLE.title()))));
  }

  @Test
  void aSampleExportedAsWordComesBackInEveryFieldThatTheFormShows() throws Exception {
    Ran exported = banfu.run("export", "--out", out, "--all");
    Ran imported = banfu.run("import", "--data", second, out);
    Ran shown = banfu.run("show", "--data", second, "--json", SAMPLE.number());

    assertEquals(ExitCode.DONE, exported.code(), exported.err());
    assertEquals(ExitCode.DONE, imported.code(), imported.err());
    Proposal back = new ProposalJson().read(shown.out()).getFirst();
    assertEquals(Shown.of(SAMPLE), Shown.of(back));
  }

  @Test
  void aSampleExportedAsJsonComesBackEqual() throws Exception {
    Ran exported = banfu.run("export", "--out", out, "--document", "json", SAMPLE.number());
    Path file = Path.of(exported.lines().getFirst());
    Ran imported = banfu.run("import", "--data", second, file);

    assertEquals(ExitCode.DONE, imported.code(), imported.err());
    assertEquals(
        List.of(SAMPLE),
        new ProposalJson().read(banfu.run("show", "--data", second, "--json", SAMPLE.id()).out()));
  }

  @Test
  void eachProposalIsOneFileWhosePathIsPrinted() throws Exception {
    Path file =
        Proposals.file(home, "a.json", numbered("1", "甲"), numbered("2", "乙"), numbered("3", "丙"));
    banfu.run("import", file);

    Ran ran = banfu.run("export", "--out", out, "--all");

    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    assertEquals(4, ran.lines().size());
    for (String path : ran.lines()) {
      assertTrue(Files.size(Path.of(path)) > 1000, path);
    }
  }

  @Test
  void aSecondExportReplacesTheSameContentAndNeverAnother() throws Exception {
    Path first = Path.of(banfu.run("export", "--out", out, "--all").lines().getFirst());
    Ran same = banfu.run("export", "--out", out, "--all");
    Files.writeString(first, "changed by the clerk");
    Ran other = banfu.run("export", "--out", out, "--all");

    assertEquals(List.of(first.toString()), same.lines());
    assertTrue(other.lines().getFirst().endsWith("-2.docx"), other.out());
    assertEquals("changed by the clerk", Files.readString(first));
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    Ran seen = banfu.onTerminal("export", "--out", out, "--all");
    Ran unseen = banfu.run("export", "--out", out, "--all");

    assertTrue(seen.err().startsWith("\r1/1\n"), seen.err());
    assertFalse(unseen.err().contains("1/1"), unseen.err());
  }

  private static Profile profile(Path archive) throws Exception {
    try (ArchiveView view = Archive.openForReading(archive, CommandLineHarness.CLOCK)) {
      return view.profile();
    }
  }

  /// What the reply form shows of a proposal.
  private record Shown(
      Kind kind,
      Integer term,
      Integer session,
      String number,
      String title,
      List<String> proposers,
      String leadUnit,
      List<String> coUnits,
      String issuer,
      String filingUnit,
      Contact contact,
      String category,
      PublicationMode publication,
      List<String> letter,
      List<List<String>> suggestions) {

    static Shown of(Proposal p) {
      Letter letter = p.letter();
      return new Shown(
          p.kind(),
          p.term(),
          p.session(),
          p.number(),
          p.title(),
          p.proposers().stream().map(Proposer::name).toList(),
          p.leadUnit(),
          p.coUnits().stream().map(CoOpinion::name).toList(),
          p.issuer(),
          p.filingUnit(),
          p.contact(),
          p.category(),
          p.publication().mode(),
          List.of(
              String.valueOf(letter.salutation()),
              String.valueOf(letter.opening()),
              String.valueOf(letter.process()),
              String.valueOf(letter.date())),
          p.suggestions().stream()
              .map(s ->
                  List.of(
                      s.heading(),
                      s.reply(),
                      s.items(Stage.DONE).stream().map(i -> i.text()).toList().toString(),
                      s.items(Stage.UNDERWAY).stream().map(i -> i.text()).toList().toString(),
                      s.items(Stage.PLANNED).stream().map(i -> i.text()).toList().toString()))
              .toList());
    }
  }
}
