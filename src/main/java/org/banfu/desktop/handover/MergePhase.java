package org.banfu.desktop.handover;

/// Where the merge page stands.
enum MergePhase {
  LOOKING,
  DECIDING,
  MERGING,
  DONE
}
