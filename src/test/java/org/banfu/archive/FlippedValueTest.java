package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banfu.proposal.Problem;
import org.banfu.store.Database;
import org.banfu.store.RowComparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A value that the disk changed, in any column of any table, is noticed and mended.
class FlippedValueTest {
  /// When a script was run says nothing of the archive, and is another in each copy.
  private static final String LEFT_OUT = "schema_version.applied_at";

  private final TestClock clock = new TestClock();
  private final Path whole;
  private final Path folder;

  private List<String> wanted = List.of();

  FlippedValueTest(@TempDir Path temporary) {
    whole = temporary.resolve("whole");
    folder = temporary.resolve("flipped");
  }

  @BeforeEach
  void makeArchive() throws Exception {
    FullArchive.make(whole, clock, 6);
    wanted = FullArchive.contents(whole, clock);
    Archives.copy(whole, folder);
  }

  @Test
  void eachColumnOfEachTableIsNoticed() throws Exception {
    Path copy = folder.resolve("flipped.mv.db");
    var unnoticed = new ArrayList<String>();
    List<Flips.Column> columns;
    try (var flips = new Flips(Archives.data(folder))) {
      columns = flips.all();
    }
    for (Flips.Column column : columns) {
      Files.copy(Archives.data(whole), copy, StandardCopyOption.REPLACE_EXISTING);
      try (var flips = new Flips(copy)) {
        flips.flip(column);
      }
      try (Database made = Database.open(Archives.data(whole), Database.Access.READ);
          Database flipped = Database.open(copy, Database.Access.READ)) {
        if (!differing(made, flipped).contains(column.table().toLowerCase(Locale.ROOT))) {
          unnoticed.add(column.toString());
        }
      }
    }

    assertTrue(columns.size() > 70, columns.toString());
    assertEquals(List.of(LEFT_OUT), unnoticed);
  }

  private static Set<String> differing(Database made, Database flipped) throws Exception {
    var tables = new TreeSet<String>();
    for (var scan : RowComparison.of(made, flipped).scans()) {
      RowComparison.Part part;
      long after = Long.MIN_VALUE;
      do {
        part = scan.next(made, after);
        after = part.upTo();
        if (!part.differences(flipped).isEmpty()) {
          tables.add(scan.where().split(" ", -1)[0].toLowerCase(Locale.ROOT));
        }
      } while (!part.isLast());
    }
    return tables;
  }

  /// The file is what `archive.json` says, as after a flip that H2 does not notice.
  @Test
  void eachTableIsMended() throws Exception {
    List<Flips.Column> columns;
    try (var flips = new Flips(Archives.data(folder))) {
      columns = flips.all();
    }
    List<String> tables = columns.stream().map(Flips.Column::table).distinct().toList();
    for (String table : tables) {
      Files.copy(Archives.data(whole), Archives.data(folder), StandardCopyOption.REPLACE_EXISTING);
      Files.copy(
          whole.resolve("archive.json"),
          folder.resolve("archive.json"),
          StandardCopyOption.REPLACE_EXISTING);
      var changed = new ArrayList<String>();
      try (var flips = new Flips(Archives.data(folder))) {
        for (Flips.Column column : columns) {
          // Another version of the tables would be another program's.
          boolean isOwn = column.table().equals(table) && !table.equals("SCHEMA_VERSION");
          if (isOwn) {
            flips.flip(column);
            changed.add(column.toString());
          }
        }
      }
      FullArchive.markAsLeft(folder);

      mended(changed);
    }
  }

  private void mended(List<String> changed) throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      var notes = new ArrayList<>(archive.notes());
      archive.checkRows().ifPresent(notes::add);

      assertEquals(changed.isEmpty(), notes.isEmpty(), changed + " " + notes);
      assertTrue(
          notes.stream().map(Problem::code).allMatch(code -> code.startsWith("archive.mended")),
          changed + " " + notes);
      assertEquals(wanted, FullArchive.contents(archive), changed.toString());
      assertEquals(Optional.empty(), archive.checkRows(), changed.toString());
    }
    assertEquals(List.of(), Archives.scratch(folder));
    assertEquals(wanted, FullArchive.contents(folder, clock), changed.toString());
  }
}
