package org.banfu.intake.letter;

/// Understands one part of letters: takes its characters and sets what they say. A rule takes only
/// what is free and what it is sure of; it never fails, whatever the text.
interface Rule {
  void apply(Draft draft);
}
