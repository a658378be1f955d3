package org.banfu.proposal;

/// Where the category's mark stands in a letter: in a section of the form, at the head right or
/// left, at the tail, or nowhere.
public enum CategoryMark {
  FORM_SECTION,
  HEAD_RIGHT,
  HEAD_LEFT,
  TAIL,
  NONE
}
