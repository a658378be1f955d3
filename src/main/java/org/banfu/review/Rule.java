package org.banfu.review;

import org.banfu.proposal.Weight;

/// One thing that is looked for.
interface Rule {
  /// The name under which scripts and `docs/checks.md` know it; never changes.
  String id();

  /// How heavily most of its findings weigh.
  Weight weight();

  void check(Subject subject, Findings found);
}
