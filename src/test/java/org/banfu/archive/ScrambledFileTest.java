package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The closed data file is cut, zeroed, overwritten or has one bit flipped at fifty places: nothing
/// that was acknowledged is missing afterwards, what was mended is told, and the damaged file is
/// kept.
///
/// Each day's run takes its share; with `-Dbanfu.kill.rounds=200` (`mvn -Pkill verify`) all of
/// them.
class ScrambledFileTest {
  private static final int PLACES = 50;
  private static final int ALL = PLACES * Way.values().length;
  private static final int SHARE = Math.min(ALL, 2 * Integer.getInteger("banfu.kill.rounds", 6));

  private final TestClock clock = new TestClock();
  private final Path whole;
  private final Path folder;

  private int told;

  ScrambledFileTest(@TempDir Path temporary) {
    whole = temporary.resolve("whole");
    folder = temporary.resolve("scrambled");
  }

  private enum Way {
    CUT,
    ZEROS,
    NOISE,
    ONE_BIT
  }

  @Test
  @Timeout(value = 1800, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nothingIsMissingWhereverItWasScrambled() throws Exception {
    FullArchive.make(whole, clock, 12);
    List<String> wanted = FullArchive.contents(whole, clock);
    long today = LocalDate.now(Clock.systemUTC()).toEpochDay();

    for (int i = 0; i < SHARE; i++) {
      // Over all ways and the whole file, other places each day.
      int number = (int) ((today * 7 + (long) i * ALL / SHARE) % ALL);
      Way way = Way.values()[number / PLACES];
      scrambled(number % PLACES, way, wanted);
    }

    assertTrue(told > 0);
    System.out.printf("ScrambledFileTest: %d places, told and mended %d times%n", SHARE, told);
  }

  private void scrambled(int place, Way way, List<String> wanted) throws Exception {
    remove(folder);
    Archives.copy(whole, folder);
    Path data = Archives.data(folder);
    scramble(data, place, way);
    String what = way + " at place " + place;

    byte[] damaged = Files.readAllBytes(data);
    try (Archive archive = Archive.open(folder, clock)) {
      var notes = new ArrayList<>(archive.notes());
      if (!notes.isEmpty()) {
        assertKept(damaged, notes.getFirst(), what);
      }
      Optional<Problem> found = archive.checkRows();
      found.ifPresent(notes::add);

      assertEquals(wanted, FullArchive.contents(archive), what + " " + notes);
      assertTrue(notes.stream().allMatch(note -> note.code().startsWith("archive.mended")), what);
      assertTrue(notes.size() <= 1, what + " " + notes);
      told += notes.size();
      assertEquals(Optional.empty(), archive.checkRows(), what);
    }
    assertEquals(wanted, FullArchive.contents(folder, clock), what);
  }

  private static void assertKept(byte[] damaged, Problem told, String what) throws IOException {
    assertEquals("archive.mendedDamage", told.code(), what);
    Path kept = Path.of(told.arguments().getLast());
    assertArrayEquals(damaged, Files.readAllBytes(kept), what);
  }

  private static void scramble(Path data, int place, Way way) throws IOException {
    var random = new Random(place);
    try (FileChannel channel =
        FileChannel.open(data, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = channel.size();
      long at = size * place / PLACES;
      int length = (int) Math.min(64 + random.nextInt(8128), size - at);
      switch (way) {
        case CUT -> channel.truncate(at);
        case ZEROS -> channel.write(ByteBuffer.allocate(length), at);
        case NOISE -> {
          var noise = new byte[length];
          random.nextBytes(noise);
          channel.write(ByteBuffer.wrap(noise), at);
        }
        case ONE_BIT -> {
          var one = ByteBuffer.allocate(1);
          long where = at + random.nextInt(length);
          channel.read(one, where);
          one.put(0, (byte) (one.get(0) ^ 1 << random.nextInt(8)));
          channel.write(one.flip(), where);
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
