package org.banfu.desktop.editor.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Items;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// The empty lines in which items begin: one at the end of each column, and at most one between
/// items. They are no items: an empty line is not saved.
///
/// A draft has the id that its item will have, so that the control in which one types stays the
/// same when the first character makes it an item, and when undo makes it a draft again.
final class Drafts {
  private final Map<Column, List<String>> tails = new HashMap<>();
  private @Nullable Between between;

  /// @param after the item above it, null at the head of the column
  private record Between(Column column, @Nullable String after, String id) {}

  /// The lines of a column, its drafts among them.
  List<String> lines(Proposal proposal, Column column) {
    var lines = new ArrayList<String>();
    column.items(proposal).stream().map(ActionItem::id).forEach(lines::add);
    Between draft = between;
    if (draft != null && draft.column().equals(column) && isDraft(proposal, draft.id())) {
      lines.add(lines.indexOf(draft.after()) + 1, draft.id());
    }
    lines.add(tail(proposal, column));
    return List.copyOf(lines);
  }

  /// Opens an empty line below an item; below the last one there is one already.
  ///
  /// @param after null for above the first
  String openAfter(Proposal proposal, Column column, @Nullable String after) {
    List<ActionItem> items = column.items(proposal);
    if (items.isEmpty() || items.getLast().id().equals(after)) {
      return tail(proposal, column);
    }
    var draft = new Between(column, after, newId());
    between = draft;
    return draft.id();
  }

  /// Closes an empty line between items; the last one of a column stays.
  ///
  /// @return whether there was one
  boolean close(String line) {
    boolean isIt = between != null && between.id().equals(line);
    between = isIt ? null : between;
    return isIt;
  }

  /// Another proposal: all begin anew.
  void clear() {
    tails.clear();
    between = null;
  }

  private String tail(Proposal proposal, Column column) {
    List<String> known = tails.computeIfAbsent(column, key -> new ArrayList<>());
    for (String id : known) {
      if (isDraft(proposal, id)) {
        return id;
      }
    }
    String fresh = newId();
    known.add(fresh);
    return fresh;
  }

  private static boolean isDraft(Proposal proposal, String id) {
    return Items.find(proposal, id).isEmpty();
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
