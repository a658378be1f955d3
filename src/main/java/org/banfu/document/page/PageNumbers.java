package org.banfu.document.page;

/// What the page number fields say.
record PageNumbers(int page, int total) {
  /// Before the pages are known.
  static final PageNumbers UNKNOWN = new PageNumbers(1, 1);
}
