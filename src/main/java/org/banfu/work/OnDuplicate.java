package org.banfu.work;

/// What an import does with a proposal that the archive has already.
public enum OnDuplicate {
  /// Leaves the archive as it is.
  SKIP,
  /// Saves it as a new revision of the one that is there, which keeps its id.
  REVISE,
  /// Adds it as another proposal with new ids.
  KEEP
}
