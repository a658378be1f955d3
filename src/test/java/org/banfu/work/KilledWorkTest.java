package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.ChildProcess;
import org.banfu.Rounds;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.document.WholeFile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.search.PlainScan;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that does everything at once is killed: all that it acknowledged is there, the archive
/// opens, search finds what a plain scan finds, and no letter is half.
class KilledWorkTest {
  private static final int ROUNDS = Rounds.ofKills(5);

  /// Then another archive is begun: the checks read all of it.
  private static final int ROUNDS_OF_ONE = 20;

  private static final int MOST_LINES = 120;
  private static final int PIECES = 12;

  @TempDir Path place;
  private final Random random = new Random();
  private final Set<Path> looked = new HashSet<>();
  private final Set<String> kinds = new TreeSet<>();
  private int acknowledged;

  @Test
  void whateverWasAcknowledgedIsThereAndWhole() throws Exception {
    Path incoming = Files.createDirectories(place.resolve("incoming"));
    Path folder = place;
    Path letters = Files.createDirectories(place.resolve("letters"));
    for (int round = 1; round <= ROUNDS; round++) {
      if (round % ROUNDS_OF_ONE == 1) {
        folder = place.resolve("archive-" + round);
      }
      try {
        round(folder, letters, incoming, Integer.toString(round));
      } catch (Exception | AssertionError e) {
        throw new AssertionError("round %d in %s: %s".formatted(round, folder, e), e);
      }
    }
    assertABackupGivesAnArchive(folder);
    WholeFile.clearAbandoned(letters);
    assertEquals(List.of(), files(letters).stream().filter(KilledWorkTest::isUnfinished).toList());
    System.out.printf(
        "KilledWorkTest: %d rounds, %d things acknowledged, %d letters, all whole; %s%n",
        ROUNDS, acknowledged, looked.size(), kinds);
  }

  private void round(Path folder, Path letters, Path incoming, String seed) throws Exception {
    WorkAccount account;
    try (var worker =
        new ChildProcess(
            KilledWorker.class,
            place.resolve("errors"),
            folder.toString(),
            letters.toString(),
            incoming.toString(),
            seed)) {
      worker.read(1 + random.nextInt(MOST_LINES));
      worker.run(random.nextInt(25));
      List<String> said = worker.killed();
      assertFalse(worker.errors().contains("Exception"), worker.errors());
      assertFalse(said.isEmpty());
      account = new WorkAccount(seed, said);
    }
    acknowledged += account.acknowledged();
    kinds.addAll(account.kinds());
    try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
      account.assertKept(archive, letters);
      assertSearchIsRight(archive);
    }
    assertWhole(letters);
  }

  private void assertSearchIsRight(ArchiveView archive) throws Exception {
    List<Proposal> all = new ArrayList<>();
    for (ProposalRow row : archive.rows()) {
      all.add(archive.find(row.id()).orElseThrow().proposal());
    }
    var plain = new PlainScan();
    var pieces = new SplittableRandom(random.nextLong());
    ArchiveSearch search = archive.newSearch();
    search.awaitComplete();
    for (int i = 0; i < PIECES; i++) {
      String piece = PlainScan.piece(all, pieces);
      SearchResult found =
          search
              .find(SearchRequest.of("\"" + piece + "\"").withLimit(Integer.MAX_VALUE))
              .orElseThrow();
      assertEquals(
          plain.containing(all, piece),
          found.hits().stream().map(SearchHit::id).collect(Collectors.toCollection(TreeSet::new)),
          piece);
    }
  }

  /// Whatever has a letter's name is a whole letter, acknowledged or not.
  private void assertWhole(Path letters) throws Exception {
    for (Path file : files(letters)) {
      if (!isUnfinished(file) && looked.add(file)) {
        String name = file.getFileName().toString();
        if (name.endsWith(".docx")) {
          try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertFalse(document.getParagraphs().isEmpty(), name);
          }
        } else if (name.endsWith(".pdf")) {
          try (var document = Loader.loadPDF(file.toFile())) {
            assertTrue(document.getNumberOfPages() > 0, name);
          }
        } else {
          assertEquals(1, new ProposalJson().read(Files.readString(file)).size(), name);
        }
      }
    }
  }

  private void assertABackupGivesAnArchive(Path folder) throws Exception {
    int before;
    Path backup;
    try (Archive archive = Archive.open(folder, Clock.systemDefaultZone())) {
      backup = archive.backup();
      before = archive.rows().size();
    }
    Path restored = place.resolve("restored");
    Archive.restore(restored, backup, Clock.systemDefaultZone());
    try (ArchiveView archive = Archive.openForReading(restored, Clock.systemDefaultZone())) {
      assertEquals(before, archive.rows().size());
    }
  }

  private static boolean isUnfinished(Path file) {
    return file.getFileName().toString().matches("banfu-.*\\.tmp");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
