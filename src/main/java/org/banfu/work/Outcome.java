package org.banfu.work;

/// What became of a proposal of an imported file; the names are those of the report.
public enum Outcome {
  ADDED,
  REVISED,
  SKIPPED,
  KEPT,
  REFUSED
}
