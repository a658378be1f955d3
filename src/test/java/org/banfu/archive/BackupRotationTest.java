package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.banfu.archive.BackupShelf.Backup;
import org.banfu.store.ArchiveFile;
import org.banfu.store.BackupFile;
import org.banfu.store.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which backups stay, over two simulated years.
class BackupRotationTest {
  private static final UUID LINEAGE = new UUID(3, 4);
  private static final LocalDateTime BEGIN = LocalDateTime.of(2024, 1, 1, 9, 0);
  private static final int DAYS = 731;

  /// 14 days, 8 weeks, 12 months, the newest three.
  private static final int MOST = 14 + 8 + 12 + 3;

  /// And one before an upgrade, and the newest 14 while the clock went back.
  private static final int MOST_EVER = 14 + 8 + 12 + 14 + 1;

  /// What happened: each backup with the true time at which it was made.
  private record Made(Backup backup, LocalDateTime truly) {}

  @Test
  void withARightClockDaysWeeksAndMonthsAreThere() {
    List<Made> all = new ArrayList<>();
    List<Made> kept = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      LocalDateTime at = BEGIN.plusDays(day);
      // The second of the day is what a person made by hand.
      for (LocalDateTime time : List.of(at, at.plusHours(day % 5))) {
        add(all, kept, time, time, 2);
      }
      LocalDate today = at.toLocalDate();
      assertNewest(all, kept, LocalDateTime::toLocalDate, today.minusDays(13)::compareTo);
      assertNewest(
          all,
          kept,
          time -> BackupRotationTest.week(time.toLocalDate()),
          week(today).minusWeeks(7)::compareTo);
      assertNewest(all, kept, YearMonth::from, YearMonth.from(today).minusMonths(11)::compareTo);
    }
    assertTrue(kept.size() <= MOST, () -> kept.size() + " kept");
  }

  /// Of each span that is young enough the newest is kept.
  private static <T> void assertNewest(
      List<Made> all, List<Made> kept, Function<LocalDateTime, T> span, Function<T, Integer> old) {
    all.stream()
        .filter(made -> old.apply(span.apply(made.truly())) <= 0)
        .collect(Collectors.toMap(made -> span.apply(made.truly()), made -> made, (a, b) -> b))
        .forEach((when, newest) -> assertTrue(kept.contains(newest), () -> when + " is lost"));
  }

  @Property(tries = 40)
  void whateverTheClockSaysLittleIsDeletedAndEnoughStays(@ForAll long seed) {
    var chance = new Random(seed);
    List<Made> all = new ArrayList<>();
    List<Made> kept = new ArrayList<>();
    long ahead = 0;
    int upgrade = chance.nextInt(DAYS);
    Made beforeUpgrade = null;
    for (int day = 0; day < DAYS; day++) {
      if (chance.nextInt(20) == 0) {
        ahead = List.of(-400L, 400L, 0L, 0L, -1L, 20_000L).get(chance.nextInt(6));
      }
      for (int i = chance.nextInt(3); i > 0; i--) {
        LocalDateTime truly = BEGIN.plusDays(day).plusHours(8 - 3 * i);
        var before = List.copyOf(kept);
        Made made = add(all, kept, truly, truly.plusDays(ahead), day < upgrade ? 1 : 2);
        beforeUpgrade = day < upgrade ? made : beforeUpgrade;

        // However far the clock jumped, one new backup takes one place of each kind; those that
        // stayed while it went back are let go when it goes right again.
        int gone = before.size() + 1 - kept.size();
        assertTrue(gone <= (wentBack(before) ? 14 + 3 : 4), () -> gone + " are gone at once");
        assertTrue(kept.containsAll(all.subList(Math.max(0, all.size() - 3), all.size())));
        assertTrue(beforeUpgrade == null || kept.contains(beforeUpgrade), "before the upgrade");
        assertTrue(kept.size() <= MOST_EVER, () -> kept.size() + " kept");
      }
    }
  }

  private static boolean wentBack(List<Made> kept) {
    List<String> last =
        kept.stream()
            .skip(Math.max(0, kept.size() - 14))
            .map(made -> made.backup().file().getFileName().toString())
            .map(name -> name.substring(0, 17))
            .toList();
    return !last.equals(last.stream().sorted().toList());
  }

  @Test
  void aClockThatRanAheadForADayCostsOnePlace() {
    List<Made> all = new ArrayList<>();
    List<Made> kept = new ArrayList<>();
    for (int day = 0; day < 400; day++) {
      LocalDateTime truly = BEGIN.plusDays(day);
      add(all, kept, truly, day == 390 ? truly.plusYears(30) : truly, 2);
    }

    Set<LocalDate> days =
        kept.stream().map(made -> made.truly().toLocalDate()).collect(Collectors.toSet());
    for (int day = 386; day < 400; day++) {
      assertTrue(days.contains(BEGIN.plusDays(day).toLocalDate()));
    }
    Set<YearMonth> months =
        kept.stream().map(made -> YearMonth.from(made.truly())).collect(Collectors.toSet());
    assertEquals(11, months.size());
  }

  @Test
  void aClockThatBeginsAnewEachDayKeepsFourteenOfThem() {
    List<Made> all = new ArrayList<>();
    List<Made> kept = new ArrayList<>();
    for (int day = 0; day < 60; day++) {
      // A dead battery: each boot is the same morning, a little earlier or later.
      LocalDateTime said = LocalDateTime.of(2000, 1, 1, 0, 30).minusMinutes(day % 7);
      add(all, kept, BEGIN.plusDays(day), said, 2);
    }

    assertTrue(kept.size() >= 14, () -> kept.size() + " kept");
  }

  @Test
  void onlyFilesOfTheLineageWithOurNamesAreDeleted(@TempDir Path folder) throws Exception {
    var shelf = new BackupShelf(folder.resolve("backups"));
    Files.createDirectories(shelf.path());
    var clock = new TestClock();
    for (int i = 0; i < 5; i++) {
      put(shelf.newFile(clock), state(LINEAGE, i, 2));
      put(folder.resolve("backups/年底 " + i + ".zip"), state(LINEAGE, i, 2));
      put(shelf.newFile(clock), state(new UUID(9, 9), i, 2));
      clock.forward(Duration.ofMinutes(1));
    }
    Files.writeString(folder.resolve("backups/2023-04-03T090000-7.zip"), "no backup");
    List<Path> before = Archives.files(shelf.path(), ".zip");

    BackupRotation.run(shelf.backups(LINEAGE));

    List<Path> after = Archives.files(shelf.path(), ".zip");
    List<Path> gone = before.stream().filter(file -> !after.contains(file)).toList();
    assertEquals(4, gone.size());
    assertTrue(gone.stream().allMatch(file -> BackupShelf.madeAt(file).isPresent()));
    assertEquals(6, shelf.backups(LINEAGE).size());
    assertEquals(5, shelf.backups(new UUID(9, 9)).size());
  }

  private static void put(Path zip, ArchiveFile state) throws Exception {
    Path data = zip.resolveSibling("data");
    Files.writeString(data, "rows");
    BackupFile.pack(data, zip, Vault.none(), () -> {});
    BackupFile.describe(zip, state);
    Files.delete(data);
  }

  private static Made add(
      List<Made> all, List<Made> kept, LocalDateTime truly, LocalDateTime said, int format) {
    var clock = Clock.fixed(said.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    String stamp = BackupShelf.stamp(clock);
    Path file = Path.of(stamp + "-" + (all.size() + 2) + ".zip");
    var made = new Made(new Backup(file, state(LINEAGE, all.size(), format)), truly);
    all.add(made);
    kept.add(made);
    Set<Backup> gone = BackupRotation.superfluous(kept.stream().map(Made::backup).toList());
    kept.removeIf(one -> gone.contains(one.backup()));
    return made;
  }

  private static ArchiveFile state(UUID lineage, long counter, int format) {
    return new ArchiveFile(format, lineage, counter, counter, null);
  }

  private static LocalDate week(LocalDate day) {
    return day.minus(day.getDayOfWeek().getValue() - 1L, ChronoUnit.DAYS);
  }
}
