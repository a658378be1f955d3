package org.banfu.desktop.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// What can be done with the selected rows: one object for the menu of the list's head, the context
/// menu and the keys.
public final class SelectionActions {
  private final ProposalListViewModel model;
  private final List<Action> offered = new ArrayList<>();
  private final Action open;
  private final Action changeState;
  private final Action moveToBin;
  private final Action takeFromBin;
  private final Action removeForGood;
  private final Action emptyBin;

  /// @param edit brings a proposal into the editor and goes there
  public SelectionActions(
      Desk desk, ProposalListViewModel model, SelectionViewModel selection, Consumer<String> edit) {
    this.model = model;
    BooleanBinding one =
        Bindings.createBooleanBinding(
            () -> model.selection().get().size() == 1 && !model.isInBin(),
            model.selection(),
            model.listing());
    this.open =
        Action.named("open-selected", desk.text("list.open"))
            .icon(Icon.EDIT)
            .when(one)
            .runs(() -> edit.accept(selected().getFirst().id()));
    this.changeState =
        Action.named("change-state", desk.text("list.state"))
            .changes(desk)
            .icon(Icon.FLAG)
            .when(model.hasSelection())
            .runs(() -> desk.pages().show(new StateChangePage(desk, selection, selected())));
    this.moveToBin =
        Action.named("move-to-bin", desk.text("list.bin"))
            .changes(desk)
            .icon(Icon.DELETE)
            .when(model.hasSelection())
            .runs(() -> selection.moveToBin(selected()));
    this.takeFromBin =
        Action.named("take-from-bin", desk.text("list.restore"))
            .changes(desk)
            .icon(Icon.RESTORE)
            .when(model.hasBinSelection())
            .runs(() -> selection.takeFromBin(selected().stream().map(ProposalRow::id).toList()));
    var emptying = new BinEmptying(desk);
    this.removeForGood =
        Action.named("remove-for-good", desk.text("list.forGood"))
            .changes(desk)
            .when(model.hasBinSelection())
            .runs(() -> emptying.remove(selected()));
    this.emptyBin =
        Action.named("empty-bin", desk.text("list.emptyBin"))
            .changes(desk)
            .when(holdsBinned(model))
            .runs(emptying::removeAll);
  }

  private static BooleanBinding holdsBinned(ProposalListViewModel model) {
    return Bindings.createBooleanBinding(
        () -> model.isInBin() && model.listing().get().inGroup() > 0, model.listing());
  }

  /// Adds something that another feature does with the selected rows, such as exporting them.
  ///
  /// @param id and `label`, `icon` of its menu item
  public void offer(String id, String label, Icon icon, Consumer<List<ProposalRow>> act) {
    offered.add(
        Action.named(id, label)
            .icon(icon)
            .when(model.hasSelection())
            .runs(() -> act.accept(selected())));
  }

  /// Adds something that another feature does, which finds out by itself what is selected.
  public void offer(Action action) {
    offered.add(action);
  }

  Action open() {
    return open;
  }

  Action moveToBin() {
    return moveToBin;
  }

  /// New items for one menu.
  List<MenuItem> menu() {
    var items = new ArrayList<MenuItem>();
    items.add(open.menuItem());
    items.add(changeState.menuItem());
    if (!offered.isEmpty()) {
      items.add(new SeparatorMenuItem());
      offered.forEach(action -> items.add(action.menuItem()));
    }
    items.add(new SeparatorMenuItem());
    items.add(moveToBin.menuItem());
    items.add(takeFromBin.menuItem());
    items.add(new SeparatorMenuItem());
    items.add(removeForGood.menuItem());
    items.add(emptyBin.menuItem());
    return items;
  }

  private List<ProposalRow> selected() {
    return model.selection().get();
  }
}
