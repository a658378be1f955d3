package org.banfu.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.backup.BackupFeature;
import org.banfu.desktop.dashboard.DashboardPage;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.preview.TemplateTrialPage;
import org.banfu.desktop.exporting.BatchActions;
import org.banfu.desktop.exporting.ExportActions;
import org.banfu.desktop.exporting.ExportViewModel;
import org.banfu.desktop.exporting.RowSource;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.handover.HandoverActions;
import org.banfu.desktop.help.HelpActions;
import org.banfu.desktop.importing.ImportViewModel;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.list.ListFeature;
import org.banfu.desktop.list.ProposalListViewModel;
import org.banfu.desktop.list.SelectionActions;
import org.banfu.desktop.list.rows.ListQuery;
import org.banfu.desktop.list.rows.Listing;
import org.banfu.desktop.office.OfficeActions;
import org.banfu.desktop.registration.RegistrationAction;
import org.banfu.desktop.search.SearchFeature;
import org.banfu.desktop.search.SearchViewModel;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.desktop.templates.TemplateFieldsAction;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.work.RememberedColumns;

/// The features of the window, each handed what it needs of another; none of them imports another.
final class Features {
  private final Desk desk;
  private final KnownNames names;
  private final BackupFeature backups;
  private final EditorFeature editor;
  private final ProposalListViewModel rows;
  private final ListFeature list;
  private final SearchFeature search;
  private final ExportViewModel exporting;
  private final ExportActions exports;
  private final RegistrationAction registration;
  private final ImportViewModel imports;
  private final HandoverActions handover;
  private final OfficeActions office;
  private final List<Action> pages = new ArrayList<>();
  private final LastProposal last;

  /// @param reading offered where the archive cannot be written
  /// @param restore puts a backup in the archive's place
  Features(Desk desk, SettingsModel settings, Reading reading, Consumer<Path> restore) {
    this.desk = desk;
    this.names = new KnownNames(desk);
    this.rows = new ProposalListViewModel(desk);
    this.backups = new BackupFeature(desk, settings, then -> flush(then), restore);
    this.editor = new EditorFeature(desk, settings, names, rows::row);
    rows.listing().map(Listing::today).subscribe(day -> editor.header().newDay());
    var editings = editor.editings();
    this.exporting = editor.exports();
    var many =
        new BatchActions(
            desk,
            editings,
            settings,
            editor.machine(),
            exporting.documents(),
            this::take,
            Bindings.createBooleanBinding(() -> rows.listing().get().all() > 0, rows.listing()));
    this.exports = new ExportActions(desk, editings, exporting, many.all());
    this.registration =
        new RegistrationAction(
            desk,
            editings,
            names,
            rows.isUsable(),
            () -> editor().view().reveal(Place.of("assignedOn")),
            this::searchFor);
    this.handover = new HandoverActions(desk, rows.chosen(), editings::flush);
    this.imports =
        new ImportViewModel(
            desk,
            names,
            new RememberedColumns(settings.path()),
            HandoverActions::canMerge,
            handover::merge,
            editings::open);
    this.list =
        new ListFeature(
            desk,
            settings,
            editings,
            rows,
            editor.view()::focus,
            beginnings(),
            backups.action(),
            reading.begin());
    rows.whenOpen(this::follow);
    rows.reasons().subscribe(reading::because);
    this.search =
        new SearchFeature(desk, settings, rows::row, editor.found()::open, rows::find, list::focus);
    rows.query().map(ListQuery::group).subscribe((before, group) -> search.leaveHits());
    rows.listing().subscribe(listing -> search.rowsChanged());
    offer(list.selection(), many);
    many.all().forEach(search::offer);
    Supplier<Optional<Proposal>> open =
        () -> Optional.ofNullable(editings.current().get()).map(Editing::proposalNow);
    var fields = new TemplateFieldsAction(desk, open);
    this.office =
        new OfficeActions(
            desk,
            settings,
            fields::show,
            (kind, name, template, take) ->
                TemplateTrialPage.show(desk, open.get(), kind, name, template, take));
    exports.offer(office.templates());
    this.last = new LastProposal(desk, editings, settings);
    pages.add(DashboardPage.action(desk));
    pages.add(backups.action());
    pages.addAll(office.all());
    pages.add(fields.action());
    pages.addAll(new HelpActions(desk, editor.view()::selectedTab, this::all).all());
  }

  EditorFeature editor() {
    return editor;
  }

  ListFeature list() {
    return list;
  }

  SearchFeature search() {
    return search;
  }

  BackupFeature backups() {
    return backups;
  }

  ExportActions exports() {
    return exports;
  }

  /// How proposals come into the archive, in the order of the tool bar.
  List<Action> comingIn() {
    return List.of(registration.action(), imports.filesAction());
  }

  /// The groups behind ⋯.
  List<List<Action>> menu() {
    MainActions edits = editor.actions();
    return List.of(
        List.of(edits.undo(), edits.redo(), edits.saveNow()),
        List.of(imports.folderAction()),
        List.of(handover.handOver(), handover.mergeFiles(), handover.mergeFolder()),
        pages);
  }

  /// All that may have a key.
  List<Action> all() {
    var all = new ArrayList<>(editor.all());
    all.addAll(exports.all());
    all.add(registration.action());
    all.addAll(pages);
    all.add(imports.filesAction());
    all.add(search.find());
    return all;
  }

  /// Imports or merges what was dropped on the window.
  void take(List<Path> dropped) {
    if (desk.isReading()) {
      desk.notices().tell(Problem.of("desktop.reading", desk.session().folder()));
    } else {
      imports.take(dropped);
    }
  }

  /// Begins to read the rows of the list.
  void open() {
    rows.open();
  }

  /// Shows what is in the archive, once it is open.
  private void follow(ArchiveView archive) {
    if (archive instanceof Archive writer) {
      backups.follow(writer);
    }
    editor.follow(archive);
    names.follow(archive);
    search.follow(archive);
    last.reopen();
    if (!desk.isReading()) {
      registration.recall();
      office.welcome(archive, () -> search.model().question().get().isAsked());
    }
  }

  /// Saves what is not saved yet, then runs on with what could not be saved.
  void flush(Consumer<Optional<Problem>> then) {
    editor
        .editings()
        .flush(
            failure -> office.flush(other -> then.accept(failure.isPresent() ? failure : other)));
  }

  void dispose() {
    backups.dispose();
    editor.dispose();
    registration.dispose();
    names.dispose();
    search.dispose();
    list.dispose();
  }

  private void searchFor(String words) {
    search.search(words);
  }

  /// What was found where one looks at it, else the list.
  private void take(Consumer<RowSource> then) {
    SearchViewModel found = search.model();
    if (found.hitsShown().get()) {
      String words = found.question().get().words().strip();
      // What is selected now is meant, though all are known only later.
      List<ProposalRow> selected = found.selected();
      found.all(all ->
          then.accept(
              new RowSource(selected, all, desk.text("search.listName", words, all.size()))));
    } else {
      then.accept(new RowSource(rows.chosen().getValue(), rows.listed(), list.listName()));
    }
  }

  private List<Action> beginnings() {
    return List.of(registration.action(), imports.filesAction(), imports.folderAction());
  }

  private void offer(SelectionActions selected, BatchActions many) {
    selected.offer("export-selected", desk.text("list.export"), Icon.EXPORT, exporting::exportAll);
    many.all().forEach(selected::offer);
    selected.offer(
        "hand-over-selected", desk.text("list.handOver"), Icon.HANDOVER, handover::handOver);
  }
}
