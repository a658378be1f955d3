package org.banfu.desktop.exporting;

import java.util.List;
import java.util.function.Supplier;
import org.banfu.archive.ProposalRow;

/// Where a batch or a ledger takes its proposals from: the list as it stands when the page is
/// opened.
///
/// @param selected the selected rows outside the bin
/// @param listed the whole list as it is narrowed, grouped and sorted; empty for the bin
/// @param listName what it is narrowed to, as its head says
public record RowSource(
    Supplier<List<ProposalRow>> selected,
    Supplier<List<ProposalRow>> listed,
    Supplier<String> listName) {}
