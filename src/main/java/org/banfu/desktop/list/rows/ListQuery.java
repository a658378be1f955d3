package org.banfu.desktop.list.rows;

import java.util.List;

/// What the person wants to see.
///
/// @param words as typed into the search field; every piece must be found
/// @param order the first counts most; empty for the order in which the proposals came
public record ListQuery(Group group, String words, List<SortBy> order) {
  public static final ListQuery EVERYTHING = new ListQuery(new Group.All(), "", List.of());

  public ListQuery {
    order = List.copyOf(order);
  }

  public ListQuery withGroup(Group next) {
    return new ListQuery(next, words, order);
  }

  public ListQuery withWords(String next) {
    return new ListQuery(group, next, order);
  }

  public ListQuery withOrder(List<SortBy> next) {
    return new ListQuery(group, words, next);
  }

  /// Whether it narrows by words at all.
  public boolean isNarrowed() {
    return !words.isBlank();
  }
}
