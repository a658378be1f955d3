package org.banfu.desktop.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Profile;
import org.banfu.work.statistics.Statistics;

/// Which proposals are taken: the selected ones, the list as it is narrowed, or all of a year and a
/// council. On the screen's thread.
final class TakeViewModel {
  /// What can be taken.
  enum Take {
    SELECTED,
    LISTED,
    ALL
  }

  private final Desk desk;
  private final List<ProposalRow> selected;
  private final List<ProposalRow> listed;
  private final String listName;
  private final ObjectProperty<Take> take;
  private final ObjectProperty<Optional<Integer>> year =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> council =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<List<ProposalRow>> all = new SimpleObjectProperty<>(List.of());
  private final ObservableList<Optional<Integer>> years =
      FXCollections.observableArrayList(List.of(Optional.<Integer>empty()));
  private final ObservableList<Optional<String>> councils =
      FXCollections.observableArrayList(List.of(Optional.<String>empty()));
  private final ObjectBinding<List<ProposalRow>> rows;

  private record Read(List<ProposalRow> rows, Statistics statistics) {}

  TakeViewModel(Desk desk, RowSource source) {
    this.desk = desk;
    this.selected = source.selected();
    this.listed = source.listed();
    this.listName = source.listName();
    this.take = new SimpleObjectProperty<>(begin());
    this.rows = Bindings.createObjectBinding(this::chosen, take, year, council, all);
  }

  /// Who selected several wants these; a list that is narrowed wants itself.
  private Take begin() {
    if (selected.size() > 1) {
      return Take.SELECTED;
    }
    return listed.isEmpty() ? Take.ALL : Take.LISTED;
  }

  /// Reads the archive's rows, for the years and councils.
  void open() {
    desk.tasks()
        .run(
            () -> {
              ArchiveView archive = desk.session().view();
              List<ProposalRow> read = archive.rows();
              Profile profile = archive.profile();
              return new Read(read, new Statistics(read, profile, LocalDate.now(desk.clock())));
            },
            this::show,
            desk.notices()::tell);
  }

  private void show(Read read) {
    all.set(read.rows());
    read.statistics().years().forEach(one -> years.add(Optional.of(one)));
    read.statistics().councils().forEach(one -> councils.add(Optional.of(one)));
  }

  private List<ProposalRow> chosen() {
    return switch (take.get()) {
      case SELECTED -> selected;
      case LISTED -> listed;
      case ALL -> all.get().stream().filter(this::isOfYearAndCouncil).toList();
    };
  }

  private boolean isOfYearAndCouncil(ProposalRow row) {
    return year.get().map(one -> one.equals(Statistics.year(row))).orElse(true)
        && council
            .get()
            .map(one -> one.equals(Objects.toString(row.council(), "").strip()))
            .orElse(true);
  }

  /// What a choice is called, with how many it takes.
  String label(Take of) {
    return switch (of) {
      case SELECTED -> desk.text("exporting.take.SELECTED", selected.size());
      case LISTED -> desk.text("exporting.take.LISTED", listName);
      case ALL -> desk.text("exporting.take.ALL");
    };
  }

  /// The choices that take anything at all.
  List<Take> takes() {
    var takes = FXCollections.<Take>observableArrayList();
    if (!selected.isEmpty()) {
      takes.add(Take.SELECTED);
    }
    if (!listed.isEmpty()) {
      takes.add(Take.LISTED);
    }
    takes.add(Take.ALL);
    return takes;
  }

  ObjectProperty<Take> take() {
    return take;
  }

  ObjectProperty<Optional<Integer>> year() {
    return year;
  }

  ObjectProperty<Optional<String>> council() {
    return council;
  }

  /// All years, then each, newest first.
  ObservableList<Optional<Integer>> years() {
    return years;
  }

  ObservableList<Optional<String>> councils() {
    return councils;
  }

  /// What is taken now.
  ObjectBinding<List<ProposalRow>> rows() {
    return rows;
  }
}
