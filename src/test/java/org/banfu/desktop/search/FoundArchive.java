package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.json.Sample;
import org.banfu.search.SearchRequest;

/// Three proposals to be found: cable cars in two of them, ferries in the third.
final class FoundArchive {
  private static final Proposal SAMPLE = new Sample().proposal();

  private FoundArchive() {}

  /// Makes it in this folder, and gives it open.
  static Archive make(Path folder) throws ProblemException {
    Archive archive = Archive.open(folder, Clock.systemUTC());
    save(archive, "a", "20230701", "关于缆车的提案", "缆车已投入使用。", 2023);
    save(archive, "b", "20240702", "关于电车的提案", "电车与缆车的接驳已开通。", 2024);
    save(archive, "c", "20240703", "关于渡轮的提案", "渡轮航线已恢复。", 2024);
    return archive;
  }

  /// Waits until so many are found: a save is found a moment after it, later on a busy machine. A
  /// request itself waits a little for what is on its way.
  static void await(Archive archive, String words, int count) throws ProblemException {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    int found;
    do {
      found = archive.newSearch().find(SearchRequest.of(words)).orElseThrow().total();
    } while (found != count && System.nanoTime() < end);
    assertEquals(count, found, words);
  }

  /// Saves one more.
  static void save(Archive archive, String id, String number, String title, String reply, int year)
      throws ProblemException {
    archive.save(
        SAMPLE.with(it ->
            it.id(id)
                .number(number)
                .title(title)
                .year(year)
                .repliedOn(null)
                .assignedOn(null)
                .receivedOn(null)
                .rounds(List.of())
                .suggestions(List.of(Suggestion.of("其一", "同意。"), Suggestion.of("其二", reply)))),
        0,
        Occasion.EDIT);
  }
}
