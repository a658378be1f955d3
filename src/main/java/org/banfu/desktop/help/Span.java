package org.banfu.desktop.help;

/// A run of words of one kind within a block of the guide.
record Span(Kind kind, String text) {
  enum Kind {
    PLAIN,
    /// A name as it stands on the screen, written `**so**`.
    STRONG,
    /// A key to press, written in backquotes.
    KEY
  }
}
