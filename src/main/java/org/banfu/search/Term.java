package org.banfu.search;

import org.jspecify.annotations.Nullable;

/// One term of a query, as [Terms] cut it.
///
/// @param key the field it is restricted to
/// @param text without quotes and operator
/// @param raw as it was typed
record Term(Form form, boolean not, Terms.@Nullable Key key, String text, String raw) {
  /// How its text is to be taken.
  enum Form {
    PLAIN,
    PHRASE,
    /// The closing quote is missing.
    OPEN_PHRASE
  }

  /// An operator between two terms; elsewhere text.
  boolean isOr() {
    return form == Form.PLAIN
        && key == null
        && !not
        && (raw.equals("|") || raw.equals("｜") || raw.equals("或"));
  }

  Term asText() {
    return new Term(Form.PLAIN, false, null, raw, raw);
  }
}
