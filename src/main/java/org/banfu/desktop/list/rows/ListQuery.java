package org.banfu.desktop.list.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the person wants to see.
///
/// @param words as typed into the search field
/// @param found the ids of what the search found; null while that is not known: then every piece of
///   the words must be in the row itself
/// @param order the first counts most; empty for the order in which the proposals came
public record ListQuery(
    Group group, String words, @Nullable Set<String> found, List<SortBy> order) {
  public static final ListQuery EVERYTHING = new ListQuery(new Group.All(), "", null, List.of());

  public ListQuery {
    found = found == null ? null : Set.copyOf(found);
    order = List.copyOf(order);
  }

  public ListQuery withGroup(Group next) {
    return new ListQuery(next, words, found, order);
  }

  public ListQuery withWords(String next) {
    return withFound(next, null);
  }

  /// Narrowed to what was found by these words.
  public ListQuery withFound(String next, @Nullable Set<String> ids) {
    return new ListQuery(group, next, ids, order);
  }

  public ListQuery withOrder(List<SortBy> next) {
    return new ListQuery(group, words, found, next);
  }

  /// Whether it narrows by words at all.
  public boolean isNarrowed() {
    return !words.isBlank();
  }
}
