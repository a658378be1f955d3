package org.banfu.desktop.dashboard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs.FileKind;
import org.banfu.desktop.kit.Notice;
import org.banfu.document.WholeFile;
import org.banfu.proposal.Profile;
import org.banfu.work.statistics.Block;
import org.banfu.work.statistics.Blocks;
import org.banfu.work.statistics.Statistics;
import org.banfu.work.statistics.StatisticsSheet;
import org.banfu.work.statistics.Totals;
import org.banfu.work.statistics.TotalsText;
import org.jspecify.annotations.Nullable;

/// The totals of the chosen year and council. On the screen's thread; counting happens behind it.
final class DashboardViewModel {
  private static final int MOST_UNITS = 10;
  private static final String EXTENSION = ".xlsx";

  private final Desk desk;
  private final ObservableList<Optional<Integer>> years = FXCollections.observableArrayList();
  private final ObservableList<Optional<String>> councils = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Integer>> year =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> council =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Block>> blocks = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper withoutYear = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private @Nullable Counted counted;
  private long asked;

  DashboardViewModel(Desk desk) {
    this.desk = desk;
  }

  /// What was read, and the totals that are shown.
  private record Counted(Statistics statistics, Profile profile, Totals totals) {}

  /// What one choice gives.
  private record Shown(Counted counted, List<Block> blocks, int withoutYear) {}

  /// Reads the archive; the newest year is shown first.
  void open() {
    desk.tasks()
        .run(
            () -> {
              ArchiveView archive = desk.session().view();
              Profile profile = archive.profile();
              var statistics = new Statistics(archive.rows(), profile, today());
              Optional<Integer> newest = statistics.years().stream().findFirst();
              return counted(statistics, profile, newest, Optional.empty());
            },
            this::begin,
            desk.notices()::tell);
  }

  private void begin(Shown first) {
    Statistics statistics = first.counted().statistics();
    years.add(Optional.empty());
    statistics.years().forEach(one -> years.add(Optional.of(one)));
    councils.add(Optional.empty());
    statistics.councils().forEach(one -> councils.add(Optional.of(one)));
    year.set(statistics.years().stream().findFirst());
    show(first);
    loaded.set(true);
  }

  /// Counts another year; none for all.
  void chooseYear(Optional<Integer> chosen) {
    year.set(chosen);
    count();
  }

  /// Counts another council; none for all.
  void chooseCouncil(Optional<String> chosen) {
    council.set(chosen);
    count();
  }

  private void count() {
    Counted last = counted;
    if (last != null) {
      long number = ++asked;
      Optional<Integer> ofYear = year.get();
      Optional<String> ofCouncil = council.get();
      desk.tasks()
          .run(
              () -> counted(last.statistics(), last.profile(), ofYear, ofCouncil),
              shown -> {
                if (number == asked) {
                  show(shown);
                }
              },
              desk.notices()::tell);
    }
  }

  private void show(Shown shown) {
    counted = shown.counted();
    blocks.set(shown.blocks());
    withoutYear.set(shown.withoutYear());
  }

  private Shown counted(
      Statistics statistics, Profile profile, Optional<Integer> year, Optional<String> council) {
    Totals totals = statistics.totals(year.orElse(null), council.orElse(null));
    return new Shown(
        new Counted(statistics, profile, totals),
        new Blocks(desk.messages(), profile, MOST_UNITS).of(totals),
        year.isPresent() ? statistics.withoutYear() : 0);
  }

  /// Puts all numbers on the clipboard, to be pasted into a table.
  void copy() {
    if (counted != null) {
      var all = new Blocks(desk.messages(), counted.profile(), Integer.MAX_VALUE);
      desk.dialogs()
          .copy(
              yearLabel(Optional.ofNullable(counted.totals().year()))
                  + "\t"
                  + councilLabel(Optional.ofNullable(counted.totals().council()))
                  + "\n\n"
                  + TotalsText.table(all.of(counted.totals())));
      desk.notices().tell(Notice.done(desk.text("dashboard.copied")));
    }
  }

  /// Asks where to, and writes the workbook.
  void save() {
    if (counted != null) {
      Totals totals = counted.totals();
      var sheet = new StatisticsSheet(desk.messages(), counted.profile());
      desk.dialogs()
          .newFile(
              desk.text("dashboard.save"),
              sheet.fileName(totals),
              List.of(FileKind.of(desk.text("dashboard.workbook"), "*" + EXTENSION)))
          .ifPresent(file -> write(sheet, totals, file));
    }
  }

  private void write(StatisticsSheet sheet, Totals totals, Path file) {
    LocalDate today = today();
    boolean isNamed = file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    Path target = isNamed ? file : Path.of(file + EXTENSION);
    // The chooser asked about the name that was typed, and no other.
    var existing = isNamed ? WholeFile.Existing.REPLACE_OR_NUMBER : WholeFile.Existing.NUMBER;
    desk.tasks()
        .run(
            () -> WholeFile.write(target, existing, out -> out.write(sheet.write(totals, today))),
            written -> {
              WholeFile.heldOpen(target, existing, written)
                  .ifPresent(held -> desk.notices().tell(Notice.note(desk.messages().text(held))));
              told(written);
            },
            desk.notices()::tell);
  }

  private void told(Path file) {
    desk.notices()
        .tell(
            Notice.done(
                desk.text("dashboard.saved", file),
                new Notice.Link(desk.text("dashboard.openFile"), () -> desk.dialogs().open(file)),
                new Notice.Link(
                    desk.text("dashboard.openFolder"), () -> desk.dialogs().openFolderOf(file))));
  }

  String yearLabel(Optional<Integer> of) {
    return of.map(String::valueOf).orElseGet(() -> desk.text("statistics.allYears"));
  }

  String councilLabel(Optional<String> of) {
    return of.orElseGet(() -> desk.text("statistics.allCouncils"));
  }

  /// All years, then each, newest first.
  ObservableList<Optional<Integer>> years() {
    return years;
  }

  /// All councils, then each, the most frequent first.
  ObservableList<Optional<String>> councils() {
    return councils;
  }

  ReadOnlyObjectProperty<Optional<Integer>> yearProperty() {
    return year.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<String>> councilProperty() {
    return council.getReadOnlyProperty();
  }

  /// What is shown, one card each.
  ReadOnlyObjectProperty<List<Block>> blocksProperty() {
    return blocks.getReadOnlyProperty();
  }

  /// How many are left out because they belong to no year.
  ReadOnlyIntegerProperty withoutYearProperty() {
    return withoutYear.getReadOnlyProperty();
  }

  /// Whether the archive was read.
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}
