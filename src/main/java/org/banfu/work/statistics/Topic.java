package org.banfu.work.statistics;

/// What a block of the totals is about, in the order in which they are shown.
public enum Topic {
  OVERVIEW,
  TIMING,
  CATEGORY,
  WORK,
  RESULT,
  PUBLICATION,
  ROLE,
  STATE,
  MONTH,
  LEAD_UNIT,
  FILING_UNIT
}
