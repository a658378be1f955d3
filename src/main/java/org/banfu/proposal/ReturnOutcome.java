package org.banfu.proposal;

/// What became of a request to return a proposal (退办): taken back (退回) or rejected (驳回).
public enum ReturnOutcome {
  RETURNED,
  REJECTED
}
