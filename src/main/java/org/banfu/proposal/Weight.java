package org.banfu.proposal;

/// How heavily a problem weighs: it cannot be so (必须改), or it may be meant (建议改).
public enum Weight {
  WRONG,
  DOUBTFUL
}
