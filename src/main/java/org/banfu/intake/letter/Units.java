package org.banfu.intake.letter;

import java.util.regex.Pattern;
import org.banfu.text.Widths;

/// Whether a few words are the name of a public body.
final class Units {
  private static final int LONGEST = 40;
  private static final Pattern UNIT =
      Pattern.compile(
          // X省商务厅: a place whose name was made unreadable.
          "(?:[XxＸ×＊*○]{1,4}(?=[省市县区州镇乡旗盟]))?[\\p{IsHan}（）()]{2,36}(?:政府|局|委|委员会|办|办公室|中心|厅|院|会|公司|署|处|部|站|队|所|行|街道|镇|乡|集团|学校|大学|社|馆|台|校)");

  private Units() {}

  static boolean isUnit(String text) {
    return text.length() <= LONGEST * 2 && UNIT.matcher(Widths.squeeze(text)).matches();
  }
}
