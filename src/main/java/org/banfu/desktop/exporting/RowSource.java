package org.banfu.desktop.exporting;

import java.util.List;
import java.util.function.Consumer;
import org.banfu.archive.ProposalRow;

/// Which proposals a batch or a ledger is offered: the list, or what was found, as it stands when
/// the page is opened.
///
/// @param selected the selected rows outside the bin
/// @param listed all of it as it is narrowed, grouped and sorted; empty for the bin
/// @param listName what it is narrowed to, as its head says
public record RowSource(List<ProposalRow> selected, List<ProposalRow> listed, String listName) {
  public RowSource {
    selected = List.copyOf(selected);
    listed = List.copyOf(listed);
  }

  /// Finds out what there is, which may take a moment.
  @FunctionalInterface
  public interface Taking {
    void take(Consumer<RowSource> then);
  }
}
