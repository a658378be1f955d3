package org.banfu.document.word;

/// What a Word file may hold and this program does not lay out, or not as Word does. The preview
/// names it; the Word file keeps it.
public enum Undrawn {
  /// Text in several columns.
  COLUMNS,
  FOOTNOTES,
  FRAMES,
  /// A table beside the text.
  FLOATING_TABLE,
  /// Text that flows around a picture or text box.
  WRAPPING,
  /// Shapes, charts, groups, cropped and turned pictures.
  DRAWING,
  /// Shapes in the form of Word 2007 and before.
  OLD_DRAWING,
  /// Pictures in a form that screens do not draw, such as WMF.
  PICTURE_FORM,
  /// Text that runs from top to bottom, or from right to left.
  TEXT_DIRECTION,
  /// Numbers in a form that is not known here.
  NUMBER_FORM,
  /// A field whose result is shown as it was stored.
  FIELD,
  /// Emphasis dots, two lines in one, outlines and the like.
  EFFECTS,
  /// Tabs at a decimal point, and bars.
  TABS,
  FORMULA,
  OBJECT,
  RUBY,
  SYMBOL,
  /// Text that another file brings.
  OTHER_FILE,
  /// Margins that change within a page.
  MARGINS
}
