package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banfu.Rounds;
import org.banfu.proposal.Proposal;
import org.banfu.search.CacheFormat;
import org.banfu.search.PlainScan;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to the cache, search is right the next time, and nobody does anything for it.
///
/// [Rounds] says how often a process is killed.
class SearchHealingTest {
  private static final int ROUNDS = Rounds.ofKills(5);
  private static final int PIECES = 40;

  private final Clock clock = Clock.systemDefaultZone();
  private final Random random = new Random();

  @TempDir Path folder;
  @TempDir Path aside;

  /// What happens to a file.
  private interface Damage {
    void to(Path file) throws IOException;
  }

  @Test
  void aDeletedCacheIsMadeAnew() throws Exception {
    Archives.closed(folder, clock, 70);
    assertRight(folder);
    assertTrue(files().size() > 1);

    damageEach(Files::delete);
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(cache());
    assertRight(folder);
    assertTrue(files().size() > 1);
  }

  @Test
  void eachDamagedFileIsNoticed() throws Exception {
    Archives.closed(folder, clock, 70);
    assertRight(folder);

    damageEach(file -> Files.write(file, new byte[0]));
    assertRight(folder);
    damageEach(this::cut);
    assertRight(folder);
    damageEach(this::spoil);
    assertRight(folder);
    damageEach(file -> Files.write(file, randomBytes((int) Files.size(file))));
    assertRight(folder);
  }

  @Test
  void aCacheOlderThanTheArchiveIsBroughtUpToIt() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 70);
    assertRight(folder);
    Archives.copy(cache(), aside);
    try (Archive archive = Archive.open(folder, clock)) {
      // Without search: nothing tells the cache.
      for (Proposal fresh : Archives.proposals(90).subList(70, 90)) {
        archive.save(fresh, 0, Occasion.IMPORT);
      }
      for (Proposal old : proposals.subList(0, 20)) {
        archive.save(old.withTitle("改过的" + old.title()).withNotes("新记"), 1, Occasion.EDIT);
      }
      archive.moveToBin(proposals.get(30).id());
    }
    assertRight(folder);
    assertEquals(20, find(folder, "改过的").total());

    Archives.copy(aside, cache());
    assertRight(folder);
    assertEquals(20, find(folder, "改过的").total());
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 1, 1000})
  void aCacheOfAnOlderOrANewerFormatIsMadeAnew(int by) throws Exception {
    Archives.closed(folder, clock, 70);
    assertRight(folder);
    Map<String, String> before = Archives.content(cache());

    CacheFormat.change(cache().resolve("search.bin"), by);

    assertNotEquals(before, Archives.content(cache()));
    assertRight(folder);
    assertEquals(before, Archives.content(cache()));
  }

  @Test
  void theCacheOfAnotherArchiveServesNothing() throws Exception {
    Archives.closed(folder, clock, 40);
    assertRight(folder);
    Path other = aside.resolve("other");
    try (Archive archive = Archive.open(other, clock)) {
      archive.save(Archives.proposals(1).getFirst().withId("1"), 0, Occasion.EDIT);
    }
    Archives.copy(cache(), other.resolve("cache"));

    assertRight(other);
    assertEquals(1, find(other, "").total());
  }

  @Test
  void whatIsUnchangedIsNotMadeAgain() throws Exception {
    Archives.closed(folder, clock, 70);
    assertRight(folder);
    Map<String, String> before = Archives.content(cache());

    assertRight(folder);
    assertEquals(before, Archives.content(cache()));

    try (Archive archive = Archive.open(folder, clock)) {
      archive.newSearch().awaitComplete();
      archive.save(Archives.proposals(71).getLast(), 0, Occasion.IMPORT);
    }
    assertRight(folder);
    Map<String, String> after = Archives.content(cache());
    assertEquals(before.size() + 1, after.size());
    assertNotEquals(before.get("search.bin"), after.get("search.bin"));
  }

  @Test
  void searchIsRightAfterAKill() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      try (var saver =
          new SaverProcess(SearchingSaver.class, folder, round, false, aside.resolve("errors"))) {
        saver.read(1 + random.nextInt(60));
        saver.killed();
      }
      assertRight(folder);
    }
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.sorted().toList();
    }
  }

  /// Damages one file after the other; search is asked each time.
  private void damageEach(Damage damage) throws Exception {
    for (Path file : files()) {
      if (Files.exists(file)) {
        damage.to(file);
        assertEquals(1, find(folder, "编号:" + firstNumber()).total(), file.toString());
      }
    }
  }

  private String firstNumber() {
    return Archives.proposals(1).getFirst().number();
  }

  private void cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
  }

  private void spoil(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    Files.write(file, bytes);
  }

  private byte[] randomBytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private SearchResult find(Path archive, String query) throws Exception {
    try (Archive open = Archive.open(archive, clock)) {
      return find(open, query);
    }
  }

  private static SearchResult find(ArchiveView open, String query) throws Exception {
    ArchiveSearch search = open.newSearch();
    search.awaitComplete();
    return search.find(SearchRequest.of(query).withLimit(Integer.MAX_VALUE)).orElseThrow();
  }

  /// Compares with a plain scan of what the archive holds.
  private void assertRight(Path archive) throws Exception {
    try (Archive open = Archive.open(archive, clock)) {
      List<Proposal> all = Archives.all(open);
      var plain = new PlainScan();
      var pieces = new SplittableRandom(random.nextLong());
      ArchiveSearch search = open.newSearch();
      search.awaitComplete();
      for (int i = 0; i < PIECES && !all.isEmpty(); i++) {
        String piece = PlainScan.piece(all, pieces);
        SearchResult found =
            search
                .find(SearchRequest.of("\"" + piece + "\"").withLimit(Integer.MAX_VALUE))
                .orElseThrow();
        assertTrue(found.isComplete());
        assertEquals(plain.containing(all, piece), ids(found), piece);
      }
      assertEquals(all.size(), find(open, "").total());
      assertEquals(
          open.bin().size(), search.find(SearchRequest.of("").inTheBin()).orElseThrow().total());
    }
  }

  private static TreeSet<String> ids(SearchResult result) {
    var ids = new TreeSet<String>();
    result.hits().stream().map(SearchHit::id).forEach(ids::add);
    return ids;
  }
}
