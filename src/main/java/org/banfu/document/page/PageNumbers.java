package org.banfu.document.page;

import org.banfu.document.word.NumberForm;

/// What the page number fields say.
///
/// @param form of the section's page numbers
record PageNumbers(int page, int total, String form) {
  /// Before the pages are known.
  static final PageNumbers UNKNOWN = new PageNumbers(1, 1, "decimal");

  /// A number in the field's form, else in the section's; the total is no page's number.
  String said(boolean whole, String own) {
    String asked = !own.isEmpty() ? own : whole ? "decimal" : form;
    int number = whole ? total : page;
    return NumberForm.of(asked, number).orElse(Integer.toString(number));
  }
}
