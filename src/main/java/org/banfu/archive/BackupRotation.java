package org.banfu.archive;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banfu.archive.BackupShelf.Backup;

/// Which backups of a lineage stay: the newest of each of the last 14 days, 8 weeks and 12 months
/// (`reliability.md` 4), the newest three and those of three states, on which the journals depend,
/// and of each older schema the newest, which was made before an upgrade.
///
/// No clock is asked. Days, weeks and months are those that have a backup, in the order of the save
/// counters: a clock that ran ahead takes one place, and never makes the others look old. Where it
/// went back (a dead battery begins each day with the same one), the newest 14 stay.
final class BackupRotation {
  static final int NEWEST = 3;
  static final int DAYS = 14;
  static final int WEEKS = 8;
  static final int MONTHS = 12;

  private static final System.Logger LOG = System.getLogger(BackupRotation.class.getName());

  private BackupRotation() {}

  /// Deletes what is superfluous of a lineage, once a backup was verified; no other file is
  /// touched. One that cannot be deleted holds up no other.
  ///
  /// @param backups of one lineage, in the order of their save counters
  static void run(List<Backup> backups) {
    for (Backup backup : superfluous(backups)) {
      try {
        Files.deleteIfExists(backup.file());
        LOG.log(INFO, "rotated " + backup.file().getFileName());
      } catch (IOException e) {
        LOG.log(WARNING, backup.file().getFileName() + " cannot be rotated", e);
      }
    }
  }

  /// @param backups of one lineage, in the order of their save counters
  static Set<Backup> superfluous(List<Backup> backups) {
    var kept = new HashSet<>(backups.reversed().stream().limit(NEWEST).toList());
    kept.addAll(newest(backups, backup -> backup.state().counter(), NEWEST, true));
    kept.addAll(newestOfEachFormat(backups));
    kept.addAll(whileTheClockWentBack(backups));
    kept.addAll(newest(backups, backup -> madeAt(backup).map(LocalDateTime::toLocalDate), DAYS));
    kept.addAll(newest(backups, backup -> week(madeAt(backup)), WEEKS));
    kept.addAll(newest(backups, backup -> madeAt(backup).map(YearMonth::from), MONTHS));
    var others = new LinkedHashSet<>(backups);
    others.removeAll(kept);
    // One that somebody gave another name is kept for a reason.
    others.removeIf(backup -> madeAt(backup).isEmpty());
    return others;
  }

  private static Set<Backup> newestOfEachFormat(List<Backup> backups) {
    var newest = new HashMap<Integer, Backup>();
    backups.forEach(backup -> newest.put(backup.state().format(), backup));
    return Set.copyOf(newest.values());
  }

  private static <T> Set<Backup> newest(List<Backup> backups, Function<Backup, T> span, int spans) {
    return newest(backups, span, spans, false);
  }

  /// The newest of each of the last spans that have one.
  ///
  /// @param any also those without a time in their names
  private static <T> Set<Backup> newest(
      List<Backup> backups, Function<Backup, T> span, int spans, boolean any) {
    var seen = new HashSet<T>();
    var newest = new HashSet<Backup>();
    for (Backup backup : backups.reversed()) {
      if ((any || madeAt(backup).isPresent())
          && seen.size() < spans
          && seen.add(span.apply(backup))) {
        newest.add(backup);
      }
    }
    return newest;
  }

  /// Those that count one by one, since their days tell nothing.
  private static List<Backup> whileTheClockWentBack(List<Backup> backups) {
    List<Backup> last = backups.subList(Math.max(0, backups.size() - DAYS), backups.size());
    List<LocalDateTime> times = last.stream().flatMap(one -> madeAt(one).stream()).toList();
    return times.equals(times.stream().sorted().toList()) ? List.of() : last;
  }

  private static Optional<LocalDate> week(Optional<LocalDateTime> at) {
    return at.map(
        time -> time.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  private static Optional<LocalDateTime> madeAt(Backup backup) {
    return BackupShelf.madeAt(backup.file());
  }
}
