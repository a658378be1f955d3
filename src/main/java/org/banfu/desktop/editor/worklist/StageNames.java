package org.banfu.desktop.editor.worklist;

import java.util.List;
import org.banfu.archive.ArchiveView;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Stage;

/// The names of the list's ten columns: the office's own, else ours.
final class StageNames {
  static final int NUMBER = 0;
  static final int TITLE = 1;
  static final int LEAD_PROPOSER = 2;
  static final int LEAD_UNIT = 3;
  static final int CO_UNITS = 4;
  static final int SUGGESTION = 5;
  static final int REMARK = 9;

  private final Desk desk;

  StageNames(Desk desk) {
    this.desk = desk;
  }

  String nameOf(Stage stage) {
    return column(of(stage));
  }

  /// The index of a stage's column.
  static int of(Stage stage) {
    return switch (stage) {
      case DONE -> 6;
      case UNDERWAY -> 7;
      case PLANNED -> 8;
    };
  }

  /// @param index of the column, from 0
  String column(int index) {
    List<String> headings =
        desk.session()
            .opened()
            .map(ArchiveView::profile)
            .map(profile -> profile.workListHeadings())
            .orElse(List.of());
    return index < headings.size() && !headings.get(index).isBlank()
        ? headings.get(index)
        : desk.text("worklist.column." + index);
  }
}
