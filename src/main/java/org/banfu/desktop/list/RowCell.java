package org.banfu.desktop.list;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.DueWords;
import org.banfu.desktop.list.rows.ListColumn;
import org.banfu.desktop.list.rows.Listing;
import org.jspecify.annotations.Nullable;

/// A cell of the list: its words, and for a due date how near it is.
final class RowCell extends TableCell<ProposalRow, ProposalRow> {
  private final ListColumn column;
  private final RowWords words;
  private final ObservableValue<Listing> listing;

  /// @param listing tells the day that is today
  RowCell(ListColumn column, RowWords words, ObservableValue<Listing> listing) {
    this.column = column;
    this.words = words;
    this.listing = listing;
  }

  @Override
  protected void updateItem(@Nullable ProposalRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll(DueWords.Nearness.styleClasses());
    if (empty || row == null) {
      setText(null);
      return;
    }
    Listing shown = listing.getValue();
    setText(words.text(column, row, shown.today()));
    if (column == ListColumn.DUE && row.dueOn() != null && RowWords.isDue(row)) {
      getStyleClass()
          .add(DueWords.nearness(row.dueOn(), shown.today(), shown.soonDays()).styleClass());
    }
  }
}
