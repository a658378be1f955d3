package org.banfu.desktop.list.rows;

/// One step of the list's order.
public record SortBy(ListColumn column, boolean descending) {}
