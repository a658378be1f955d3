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
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
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

  DashboardViewModel(Desk desk) {
    this.desk = desk;
  }

  /// What was read, and the totals that are shown.
  private record Counted(Statistics statistics, Profile profile, Totals totals) {}

  private record Read(List<ProposalRow> rows, Profile profile) {}

  /// Reads the archive; the newest year is shown first.
  void open() {
    desk.tasks()
        .run(
            () -> {
              Archive archive = desk.session().archive();
              return new Read(archive.rows(), archive.profile());
            },
            this::show,
            desk.notices()::tell);
  }

  private void show(Read read) {
    var statistics = new Statistics(read.rows(), read.profile(), today());
    years.add(Optional.empty());
    statistics.years().forEach(one -> years.add(Optional.of(one)));
    councils.add(Optional.empty());
    statistics.councils().forEach(one -> councils.add(Optional.of(one)));
    year.set(statistics.years().stream().findFirst());
    counted = new Counted(statistics, read.profile(), statistics.totals(null, null));
    count();
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
    if (counted != null) {
      Statistics statistics = counted.statistics();
      Totals totals = statistics.totals(year.get().orElse(null), council.get().orElse(null));
      counted = new Counted(statistics, counted.profile(), totals);
      blocks.set(new Blocks(desk.messages(), counted.profile(), MOST_UNITS).of(totals));
      withoutYear.set(year.get().isPresent() ? statistics.withoutYear() : 0);
    }
  }

  /// Puts all numbers on the clipboard, to be pasted into a table.
  void copy() {
    if (counted != null) {
      var all = new Blocks(desk.messages(), counted.profile(), Integer.MAX_VALUE);
      desk.dialogs()
          .copy(
              yearLabel(year.get())
                  + "\t"
                  + councilLabel(council.get())
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
    var existing = isNamed ? WholeFile.Existing.REPLACE : WholeFile.Existing.NUMBER;
    desk.tasks()
        .run(
            () -> WholeFile.write(target, existing, out -> out.write(sheet.write(totals, today))),
            this::told,
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
