package org.banfu.desktop.editor.worklist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;

/// What the parts of the list have in common: the columns that are shown, and where the focus goes
/// after an act.
final class WorkListBoard {
  private final Desk desk;
  private final Binder binder;
  private final Fields fields;
  private final StageNames names;
  private final WorkListViewModel model;
  private final ItemDrag drag;
  private final Map<Column, StageColumn> columns = new LinkedHashMap<>();
  private final Deque<ItemLine> spareLines = new ArrayDeque<>();
  private Runnable missing = () -> {};
  private int made;

  WorkListBoard(Desk desk, Binder binder, KnownNames known) {
    this.desk = desk;
    this.binder = binder;
    this.fields = new Fields(desk, binder, known);
    this.names = new StageNames(desk);
    this.model = new WorkListViewModel(binder::editing, names);
    this.drag = new ItemDrag(this);
  }

  /// An id for a control that stays the same whatever it is handed over to.
  String newId(String name) {
    made++;
    return name + made;
  }

  /// Something done to a line.
  @FunctionalInterface
  interface Act {
    Optional<Caret> in(WorkListViewModel model);
  }

  Desk desk() {
    return desk;
  }

  Binder binder() {
    return binder;
  }

  Fields fields() {
    return fields;
  }

  StageNames names() {
    return names;
  }

  WorkListViewModel model() {
    return model;
  }

  ItemDrag drag() {
    return drag;
  }

  Optional<Proposal> now() {
    return binder.editing().map(Editing::proposalNow);
  }

  /// Lines that stand for nothing now, for the columns to take and give.
  Deque<ItemLine> spareLines() {
    return spareLines;
  }

  /// The columns on the screen.
  Map<Column, StageColumn> columns() {
    return columns;
  }

  /// Does it, and lets the person go on where it says.
  ///
  /// @return whether there was something to do
  boolean act(Act act) {
    binder.editing().ifPresent(Editing::endTyping);
    Optional<Caret> caret = binder.editing().flatMap(editing -> act.in(model));
    caret.ifPresent(this::focus);
    return caret.isPresent();
  }

  /// Brings a line to the focus; one that was opened just now is shown first.
  Caret focus(Caret caret) {
    refresh();
    line(caret.line()).ifPresent(line -> line.focus(caret.at()));
    return caret;
  }

  Optional<ItemLine> line(String id) {
    Optional<ItemLine> there = shown(id);
    if (there.isEmpty()) {
      missing.run();
    }
    return there.or(() -> shown(id));
  }

  /// Called when a line is looked for that is not on the screen.
  void whenMissing(Runnable action) {
    missing = action;
  }

  private Optional<ItemLine> shown(String id) {
    return columns.values().stream().flatMap(column -> column.line(id).stream()).findFirst();
  }

  /// From the first or last stage of a suggestion to what is beside: the remark, or the row before.
  void leaveRow(Column column, int step) {
    StageColumn shown = columns.get(column);
    if (shown != null) {
      shown.leave(step);
    }
  }

  /// The focus has left a line.
  void left(String id) {
    boolean isBack = line(id).filter(ItemLine::hasFocus).isPresent();
    if (!isBack && binder.editing().isPresent() && model.left(id)) {
      refresh();
    }
  }

  /// The first or last column of the row at this distance from a suggestion's.
  Optional<Column> beside(String suggestion, int step) {
    return now()
        .flatMap(proposal -> {
          var ids = proposal.suggestions().stream().map(one -> one.id()).toList();
          int to = ids.indexOf(suggestion) + step;
          return to < 0 || to >= ids.size()
              ? Optional.empty()
              : Optional.of(new Column(ids.get(to), step > 0 ? Stage.DONE : Stage.PLANNED));
        });
  }

  /// To what is before or behind the whole list.
  void leaveList(Node row, int step) {
    Scene scene = row.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner != null) {
      owner.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }
  }

  private void refresh() {
    now().ifPresent(proposal -> columns.values().forEach(column -> column.show(proposal)));
  }
}
