package org.banfu.proposal;

/// What is answered: a proposal of a political consultative conference (政协提案) or a suggestion of a
/// people's congress (人大建议).
public enum Kind {
  CPPCC,
  NPC
}
