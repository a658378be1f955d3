package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banfu.Rounds;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed while somebody types without a pause: what is lost is at most what was
/// typed within the last second, and nothing that the archive had acknowledged.
///
/// [Rounds] says how often.
class KillWhileTypingTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final int ROUNDS = Rounds.ofKills(3);

  /// As many keys as fit into a second at most. Counted in keys, not in time: a machine that is
  /// busy with other work slows the typing down with the saving.
  private static final int KEYS_OF_A_SECOND = 1_000 / TypingChild.PACE;

  private final Random random = new Random();
  private long worst;

  @TempDir Path place;
  private Path folder;

  private record Key(int length, long millis) {}

  @Test
  void atMostTheLastSecondIsLost() throws Exception {
    folder = place.resolve("archive");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(SAMPLE, 0, Occasion.IMPORT);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      round(round);
    }
    System.out.printf(
        "KillWhileTypingTest: %d rounds, at most %d ms of typing lost%n", ROUNDS, worst);
  }

  private void round(int round) throws Exception {
    List<Key> typed = new ArrayList<>();
    int kept = killed(40 + random.nextInt(80), typed);
    int last = typed.getLast().length();

    String title = archived().title();

    String told =
        "round %d: typed %d, found %d, kept %d".formatted(round, last, title.length(), kept);
    assertEquals(
        SAMPLE.title() + "字".repeat(title.length() - SAMPLE.title().length()), title, told);
    assertTrue(title.length() >= kept, told);
    assertTrue(title.length() >= last - KEYS_OF_A_SECOND, told);
    worst = Math.max(worst, lost(typed, title.length()));
  }

  /// Lets a process type so many keys, kills it, and gives the length of the last acknowledged
  /// save.
  private int killed(int keys, List<Key> typed) throws IOException, InterruptedException {
    Process child = start();
    int kept = 0;
    try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        String[] words = line.split(" ");
        if (words[0].equals("kept")) {
          kept = Integer.parseInt(words[1]);
        } else if (words[0].equals("typed")) {
          typed.add(new Key(Integer.parseInt(words[1]), Long.parseLong(words[2])));
          if (typed.size() == keys) {
            // By its handle: the process object would close the pipe that still holds what it said.
            child.toHandle().destroyForcibly();
          }
        }
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertTrue(typed.size() >= keys, () -> "it typed only " + typed.size() + ": " + errors());
    return kept;
  }

  private static long lost(List<Key> typed, int found) {
    return typed.stream()
        .filter(key -> key.length() > found)
        .findFirst()
        .map(first -> typed.getLast().millis() - first.millis())
        .orElse(0L);
  }

  private Proposal archived() throws Exception {
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      return archive.find(SAMPLE.id()).orElseThrow().proposal();
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-classpath",
            System.getProperty("java.class.path"),
            TypingChild.class.getName(),
            folder.toString())
        .redirectError(place.resolve("errors").toFile())
        .start();
  }

  private String errors() {
    try {
      return Files.readString(place.resolve("errors"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
