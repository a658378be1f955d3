package org.banfu.search;

import java.util.List;

/// A proposal that was found.
///
/// @param id the proposal's
/// @param number as written, empty if none is stated
/// @param kind what the best match stands in
/// @param matches how many places of it hold a term; beyond [#MOST_MATCHES] not counted
/// @param passages the best two places, in the order of the text; none when nothing was to be
///   contained (a filter alone)
public record SearchHit(
    String id, String number, String title, FieldKind kind, int matches, List<Passage> passages) {

  /// From so many on it is not counted how many places there are.
  public static final int MOST_MATCHES = 100;

  public SearchHit {
    passages = List.copyOf(passages);
  }
}
