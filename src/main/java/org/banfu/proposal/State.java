package org.banfu.proposal;

import java.util.EnumSet;
import java.util.Set;

/// The states of a proposal's life and the changes that are the rule between them.
///
/// A clerk may skip steps forwards or set a proposal back after a question; [#usualNext] tells
/// which changes need no question. [Life] is where a change is made.
public enum State {
  RECEIVED,
  RETURN_REQUESTED,
  RETURNED,
  HANDLING,
  DRAFTED,
  UNDER_REVIEW,
  SIGNED,
  REPLIED,
  REOPENED,
  FOLLOWING_UP,
  CLOSED,
  ARCHIVED;

  /// The states that may follow this one without a question.
  public Set<State> usualNext() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(RETURN_REQUESTED, HANDLING);
      case RETURN_REQUESTED -> EnumSet.of(RETURNED, HANDLING);
      case RETURNED, ARCHIVED -> EnumSet.noneOf(State.class);
      case HANDLING -> EnumSet.of(DRAFTED);
      case DRAFTED -> EnumSet.of(HANDLING, UNDER_REVIEW, SIGNED);
      case UNDER_REVIEW -> EnumSet.of(HANDLING, DRAFTED, SIGNED);
      case SIGNED -> EnumSet.of(REPLIED);
      case REPLIED -> EnumSet.of(REOPENED, FOLLOWING_UP, CLOSED);
      case REOPENED -> EnumSet.of(HANDLING);
      case FOLLOWING_UP -> EnumSet.of(CLOSED, REOPENED);
      case CLOSED -> EnumSet.of(ARCHIVED, FOLLOWING_UP);
    };
  }
}
