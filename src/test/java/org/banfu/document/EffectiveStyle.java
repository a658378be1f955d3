package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// A style's face, size and pitch as POI reads them, with those it is based on.
final class EffectiveStyle {
  private String font;
  private String size;
  private String pitch = "";
  private STLineSpacingRule.Enum rule = STLineSpacingRule.AUTO;

  EffectiveStyle(XWPFDocument word, String id) {
    var defaults = word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
    font = defaults.getRFontsArray(0).getEastAsia();
    size = defaults.getSzArray(0).getVal().toString();
    take(word, id);
  }

  private void take(XWPFDocument word, String id) {
    XWPFStyle style = word.getStyles().getStyle(id);
    assertNotNull(style, id);
    if (style.getBasisStyleID() != null) {
      take(word, style.getBasisStyleID());
    }
    var run = style.getCTStyle().getRPr();
    if (run != null && run.sizeOfRFontsArray() > 0) {
      font = run.getRFontsArray(0).getEastAsia();
      assertEquals(font, run.getRFontsArray(0).getAscii());
    }
    if (run != null && run.sizeOfSzArray() > 0) {
      size = run.getSzArray(0).getVal().toString();
    }
    CTPPrGeneral paragraph = style.getCTStyle().getPPr();
    if (paragraph != null && paragraph.isSetSpacing() && paragraph.getSpacing().isSetLine()) {
      pitch = paragraph.getSpacing().getLine().toString();
      rule = paragraph.getSpacing().getLineRule();
    }
  }

  String font() {
    return font;
  }

  /// In half points.
  String size() {
    return size;
  }

  /// In twips.
  String pitch() {
    return pitch;
  }

  STLineSpacingRule.Enum rule() {
    return rule;
  }
}
