package org.banfu.desktop.list;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.list.rows.Listing;
import org.banfu.desktop.settings.SettingsModel;

/// The parts of the list wired together: side bar, table, and what is done with the selected rows.
public final class ListFeature {
  private final Desk desk;
  private final ProposalListViewModel model;
  private final SelectionOpener opener;
  private final SelectionActions actions;
  private final ProposalTable table;
  private final TableColumns columns;
  private final List<Action> beginnings;
  private final Action rescue;
  private final Action sample;
  private final Action readOnly;

  /// @param toEditor gives the editor the focus
  /// @param beginnings what one can do with an empty archive besides looking at the sample
  /// @param readOnly what one can do with an archive that cannot be written
  public ListFeature(
      Desk desk,
      SettingsModel settings,
      Editings editings,
      ProposalListViewModel model,
      Runnable toEditor,
      List<Action> beginnings,
      Action rescue,
      Action readOnly) {
    this.desk = desk;
    this.model = model;
    this.opener = new SelectionOpener(desk.tasks(), editings::open);
    this.actions =
        new SelectionActions(
            desk,
            model,
            new SelectionViewModel(desk, editings),
            id -> {
              opener.now(id);
              toEditor.run();
            });
    this.table = new ProposalTable(desk, model, opener);
    this.columns = new TableColumns(desk, settings, model);
    this.beginnings = List.copyOf(beginnings);
    this.rescue = rescue;
    this.sample = sample(editings);
    this.readOnly = readOnly;
    editings
        .current()
        .subscribe(editing -> {
          if (editing != null) {
            table.reveal(editing.id());
          }
        });
  }

  /// What can be done with selected rows; others may add to it until the list is built.
  public SelectionActions selection() {
    return actions;
  }

  /// The groups beside the list.
  public Region sideBar() {
    return new SideBarView(desk, model).build();
  }

  /// The list itself, to be built once.
  ///
  /// @param clear ends the search that nothing fits
  public Region list(Runnable clear) {
    return new ProposalListView(
            desk, model, actions, table, columns, beginnings, rescue, sample, readOnly, clear)
        .build();
  }

  /// Gives it the keyboard, on its first row if none is selected.
  public void focus() {
    table.focus();
  }

  /// How many proposals are shown, and how many there are.
  public ObservableValue<String> counted() {
    return model.listing().map(this::counted);
  }

  /// What the list is narrowed to, with how many there are in it: 逾期 · 3 件.
  public String listName() {
    Listing listing = model.listing().get();
    String group = new GroupNames(desk.messages()).name(listing.query().group());
    String words = listing.query().words().strip();
    return words.isEmpty()
        ? desk.text("list.title", group, listing.rows().size())
        : desk.text("list.title.words", group, words, listing.rows().size());
  }

  /// Ends its subscriptions.
  public void dispose() {
    columns.dispose();
    model.dispose();
  }

  private String counted(Listing listing) {
    return listing.rows().size() == listing.all()
        ? desk.text("list.counted", listing.all())
        : desk.text("list.counted.some", listing.rows().size(), listing.all());
  }

  private Action sample(Editings editings) {
    var sample = new SampleViewModel(desk, editings);
    return Action.named("load-sample", desk.text("list.sample.load"))
        .changes(desk)
        .icon(Icon.STAR)
        .when(sample.loading().not())
        .runs(sample::load);
  }
}
