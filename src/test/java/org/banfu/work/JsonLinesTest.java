package org.banfu.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.archive.NewSave;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.document.WholeFile;
import org.banfu.generator.Generator;
import org.banfu.intake.Intake;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `.jsonl` out of one archive and into another.
class JsonLinesTest {
  private final ProposalJson json = new ProposalJson();

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsReadAgainAndEqual() throws Exception {
    var generator = new Generator(7);
    List<Proposal> proposals = IntStream.range(0, 250).mapToObj(generator::proposal).toList();
    Path file = folder.resolve("all.jsonl");
    try (Archive from = archive("from", proposals)) {
      ExportReport report = export(from, file, () -> false);

      assertEquals(250, report.written());
      assertEquals(List.of(file), report.files());
    }
    assertEquals(250, Files.readAllLines(file).size());

    try (Archive to = archive("to", List.of())) {
      ImportReport report = read(to, file, OnDuplicate.SKIP, () -> false);

      assertEquals(250, report.count(Outcome.ADDED));
      for (Proposal proposal : proposals) {
        assertEquals(proposal, to.find(proposal.id()).orElseThrow().proposal());
      }
      assertEquals(250, read(to, file, OnDuplicate.SKIP, () -> false).count(Outcome.SKIPPED));
    }
  }

  @Test
  void aBadLineIsNamedAndTheRestIsTaken() throws Exception {
    Path file = folder.resolve("bad.jsonl");
    String first = json.writeLine(numbered("1", "甲"));
    String second = json.writeLine(numbered("2", "乙"));
    byte[] broken = {'{', '"', (byte) 0xFF, '"', '\n'};
    try (var out = Files.newOutputStream(file)) {
      out.write((first + "\r\n\n" + first.substring(0, 60) + "\n").getBytes(UTF_8));
      out.write(broken);
      out.write((second.replaceFirst("\"version\":1", "\"version\":99") + "\n").getBytes(UTF_8));
      out.write(second.getBytes(UTF_8));
    }

    try (Archive to = archive("to", List.of())) {
      List<FileResult> results = read(to, file, OnDuplicate.SKIP, () -> false).files();

      assertEquals(
          List.of("ADDED", "REFUSED", "REFUSED", "REFUSED", "ADDED"),
          results.stream().map(result -> result.outcome().name()).toList());
      assertEquals("json.truncated", results.get(1).reason().code());
      assertEquals("3", results.get(1).reason().arguments().getFirst());
      assertEquals("intake.lineEncoding", results.get(2).reason().code());
      assertEquals("4", results.get(2).reason().arguments().getFirst());
      assertEquals("json.newer", results.get(3).reason().code());
      assertEquals("5", results.get(3).reason().arguments().getFirst());
      assertEquals(List.of("1", "2"), to.rows().stream().map(ProposalRow::number).toList());
    }
  }

  @Test
  void oneThatStandsInItTwiceIsNotRevisedByItself() throws Exception {
    Proposal first = numbered("1", "甲");
    Proposal again = first.withNotes("另一份");
    Path file = folder.resolve("twice.jsonl");
    Files.writeString(
        file,
        json.writeLine(first)
            + "\n"
            + fillers(150).map(json::writeLine).reduce("", (all, line) -> all + line + "\n")
            + json.writeLine(again));

    try (Archive to = archive("to", List.of())) {
      FileResult last = read(to, file, OnDuplicate.REVISE, () -> false).files().getLast();

      assertEquals(Outcome.REFUSED, last.outcome());
      assertEquals("work.twiceInFile", last.reason().code());
      assertEquals(first, to.find(first.id()).orElseThrow().proposal());
    }
  }

  @Test
  void aLongFileNeedsTheMemoryOfAFewLines() throws Exception {
    Path file = folder.resolve("long.jsonl");
    // Not a proposal of ours, and longer than all that may be held: each line is refused at once.
    String line = "{\"format\":\"other\",\"text\":\"" + "长".repeat(300_000) + "\"}\n";
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 200; i++) {
        out.write(line);
      }
    }
    long before = used();
    var most = new long[1];
    try (Archive to = archive("to", List.of())) {
      ImportReport report =
          new ImportJob(to, new Intake())
              .run(
                  List.of(file),
                  Set.of(),
                  OnDuplicate.SKIP,
                  (done, total, what) -> {
                    if (what.endsWith("00")) {
                      most[0] = Math.max(most[0], used() - before);
                    }
                  },
                  () -> false);

      assertEquals(200, report.count(Outcome.REFUSED));
      assertTrue(Files.size(file) > 150L << 20);
      assertTrue(most[0] < 100L << 20, "held " + (most[0] >> 20) + " MB");
    }
  }

  @Test
  void whatWasReadBeforeItWasCalledOffStays() throws Exception {
    Path file = folder.resolve("all.jsonl");
    Files.writeString(
        file, fillers(300).map(json::writeLine).reduce("", (all, line) -> all + line + "\n"));
    var lines = new ArrayList<String>();

    try (Archive to = archive("to", List.of())) {
      ImportReport report =
          new ImportJob(to, new Intake())
              .run(
                  List.of(file),
                  Set.of(),
                  OnDuplicate.SKIP,
                  (done, total, what) -> lines.add(what),
                  () -> lines.size() >= 120);

      assertTrue(report.cancelled());
      assertEquals(120, report.count(Outcome.ADDED));
      assertEquals(120, to.rows().size());
      assertTrue(lines.contains("all.jsonl:120"));
    }
  }

  @Test
  void anExportThatIsCalledOffLeavesNoFile() throws Exception {
    Path file = folder.resolve("out").resolve("all.jsonl");
    try (Archive from = archive("from", List.of(numbered("1", "甲"), numbered("2", "乙")))) {
      ExportReport report = export(from, file, () -> true);

      assertTrue(report.cancelled());
      assertEquals(0, report.written());
      assertFalse(Files.exists(file));
      try (var left = Files.list(folder.resolve("out"))) {
        assertEquals(0, left.count());
      }
    }
  }

  private static Stream<Proposal> fillers(int count) {
    return IntStream.range(100, 100 + count).mapToObj(i -> numbered("" + i, "第" + i));
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private Archive archive(String name, List<Proposal> proposals) throws Exception {
    Archive archive = Archive.open(folder.resolve(name), Clock.systemUTC());
    archive.saveAll(
        proposals.stream()
            .map(proposal -> new NewSave(proposal, 0, Occasion.EDIT, List.of()))
            .toList());
    return archive;
  }

  private static ExportReport export(Archive from, Path file, BooleanSupplier cancelled)
      throws Exception {
    return new JsonLinesJob(from)
        .run(from.rows(), file, WholeFile.Existing.NUMBER, Progress.NONE, cancelled);
  }

  private static ImportReport read(
      Archive to, Path file, OnDuplicate onDuplicate, BooleanSupplier cancelled) {
    return new ImportJob(to, new Intake())
        .run(List.of(file), Set.of(), onDuplicate, Progress.NONE, cancelled);
  }
}
