package org.banfu.archive;

/// Why a proposal is saved; decides whether a revision is kept.
///
/// EDIT keeps, at a day's first change, what stood before it; every other occasion keeps what is
/// saved. Revisions of IMPORT, EXPORT, NAMED and INSERTION (of a past reply) are never pruned.
public enum Occasion {
  EDIT,
  IMPORT,
  EXPORT,
  STATE_CHANGE,
  NAMED,
  INSERTION
}
