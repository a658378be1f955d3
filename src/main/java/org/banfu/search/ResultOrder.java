package org.banfu.search;

/// In which order results are given.
public enum ResultOrder {
  /// By the kind of the best match ([FieldKind]), then newest first.
  RELEVANCE,
  /// By the day of the reply, else of the assignment.
  NEWEST
}
