package org.banfu.bench.child;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.search.SearchRequest;

/// How long after an acknowledged save the saved text is found, asked without a pause; leaves a
/// search cache behind.
public final class SaveFound {
  private static final int WARM = 50;
  private static final int SAVES = 500;

  private SaveFound() {}

  public static void main(String[] arguments) throws Exception {
    try (Archive archive = Archive.open(Path.of(arguments[0]), Clock.systemDefaultZone())) {
      ArchiveSearch search = archive.newSearch();
      search.awaitComplete();
      List<ProposalRow> rows = archive.rows();
      var random = new Random(42);
      var times = new double[SAVES];
      for (int i = -WARM; i < SAVES; i++) {
        Stored now = archive.find(rows.get(random.nextInt(rows.size())).id()).orElseThrow();
        String word = "第" + (WARM + i) + "次存盘";
        archive.save(now.proposal().withNotes(word), now.version(), Occasion.EDIT);
        long begin = System.nanoTime();
        await(search, word);
        if (i >= 0) {
          times[i] = (System.nanoTime() - begin) / 1e6;
        }
      }
      Arrays.sort(times);
      Clocked.figure("saved to found, p50", times[SAVES / 2]);
      Clocked.figure("saved to found, p99", times[SAVES * 99 / 100]);
      Clocked.figure("saved to found, longest", times[SAVES - 1]);
    }
  }

  private static void await(ArchiveSearch search, String word) {
    var request = SearchRequest.of("\"" + word + "\"");
    while (search.find(request).orElseThrow().total() == 0) {
      Thread.onSpinWait();
    }
  }
}
