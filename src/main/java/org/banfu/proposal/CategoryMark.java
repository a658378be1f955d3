package org.banfu.proposal;

/// Where the category's mark stands in a letter: in a section of the form, at the head right or
/// left, or at the tail.
public enum CategoryMark {
  FORM_SECTION,
  HEAD_RIGHT,
  HEAD_LEFT,
  TAIL
}
