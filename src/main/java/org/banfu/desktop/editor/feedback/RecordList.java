package org.banfu.desktop.editor.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.proposal.Proposal;

/// A list of the proposal whose elements are added and taken away one by one.
///
/// @param with puts another list into the proposal
/// @param offered what a new element begins with
/// @param adding names the step that adds one
/// @param removing names the step that takes away the one at an index
record RecordList<T>(
    Function<Proposal, List<T>> get,
    BiFunction<Proposal, List<T>, Proposal> with,
    Function<Proposal, T> offered,
    EditLabel adding,
    IntFunction<EditLabel> removing) {
  void add(Editing editing) {
    editing.change(
        adding, proposal -> changed(proposal, rows -> rows.add(offered.apply(proposal))));
  }

  void remove(Editing editing, int index) {
    editing.change(
        removing.apply(index), proposal -> changed(proposal, rows -> rows.remove(index)));
  }

  Proposal changed(Proposal proposal, Consumer<List<T>> change) {
    var rows = new ArrayList<>(get.apply(proposal));
    change.accept(rows);
    return with.apply(proposal, List.copyOf(rows));
  }
}
