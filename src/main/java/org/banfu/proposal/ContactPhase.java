package org.banfu.proposal;

/// When the proposer was spoken with: before, during or after handling.
public enum ContactPhase {
  BEFORE,
  DURING,
  AFTER
}
