package org.banfu.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.banfu.proposal.ProblemException;
import org.banfu.store.journal.JournalRecord.ProposalSaved;

/// What the journal tests share: a lineage, a clock, records, and a folder to look into.
final class JournalFixture {
  static final UUID LINEAGE = UUID.fromString("5d0f9b52-70a9-4a27-9a04-2d2f3c6e8b11");
  static final Instant NOW = Instant.parse("2023-07-17T06:02:31Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private JournalFixture() {}

  static Journal open(Path folder) throws IOException, ProblemException {
    return open(folder, 0, new ArrayList<>());
  }

  static Journal open(Path folder, long storeCounter, List<JournalRecord> replayed)
      throws IOException, ProblemException {
    return Journal.open(folder, LINEAGE, storeCounter, (n, change) -> replayed.add(change), CLOCK);
  }

  /// Opens for a moment.
  static Replay replay(Path folder, long storeCounter) throws IOException, ProblemException {
    var replayed = new ArrayList<JournalRecord>();
    try (Journal journal = open(folder, storeCounter, replayed)) {
      return new Replay(replayed, journal.opening().findings(), journal.lastCounter());
    }
  }

  static ProposalSaved saved(int number) {
    return saved(number, "正文" + number + " 𠮷😀\n第二段");
  }

  static ProposalSaved saved(int number, String json) {
    return new ProposalSaved("p-" + number, 1, json, "EDIT", NOW.plusMillis(number), List.of());
  }

  static List<JournalRecord> append(Path folder, int from, int to)
      throws IOException, ProblemException {
    var appended = new ArrayList<JournalRecord>();
    try (Journal journal = open(folder, from - 1, new ArrayList<>())) {
      for (int i = from; i <= to; i++) {
        appended.add(saved(i));
        journal.append(appended.getLast());
      }
    }
    return appended;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  record Replay(List<JournalRecord> changes, List<JournalFinding> findings, long lastCounter) {}
}
