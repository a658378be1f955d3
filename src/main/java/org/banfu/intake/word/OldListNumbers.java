package org.banfu.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The automatic numbers of a .doc, counted as Word counts them: lists of one definition go on
/// together, a deeper level begins anew below each number.
final class OldListNumbers {
  private static final int LEVELS = 9;

  private final Map<Integer, int[]> counts = new HashMap<>();

  /// The number of the next paragraph with the blank behind it left out; empty if it has none.
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = paragraph.getIlvl();
    if (list == null || level < 0 || level >= LEVELS || list.getListData() == null) {
      return "";
    }
    char at = (char) level;
    int[] count = counts.computeIfAbsent(list.getLsid(), none -> fresh());
    count[level] = count[level] < 0 ? list.getStartAt(at) : count[level] + 1;
    Arrays.fill(count, level + 1, LEVELS, -1);
    String pattern = list.getNumberText(at);
    return pattern == null || format(list.getNumberFormat(at)).equals("bullet")
        ? ""
        : shown(list, pattern, count);
  }

  // A character below 9 stands for the number of that level.
  private static String shown(HWPFList list, String pattern, int[] count) {
    var text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      if (character < LEVELS) {
        int value = count[character] < 0 ? list.getStartAt(character) : count[character];
        text.append(NumberFormats.format(format(list.getNumberFormat(character)), value));
      } else {
        text.append(character);
      }
    }
    return text.toString();
  }

  private static int[] fresh() {
    var count = new int[LEVELS];
    Arrays.fill(count, -1);
    return count;
  }

  /// The names in .docx of the codes in .doc (MSONFC in [MS-OSHARED] 2.2.1.3).
  private static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 0x0A, 0x24, 0x28 -> "ideographDigital";
      case 0x0B, 0x21, 0x23, 0x25, 0x27 -> "chineseCounting";
      case 0x0E, 0x13 -> "decimalFullWidth";
      case 0x12, 0x1C -> "decimalEnclosedCircle";
      case 0x16 -> "decimalZero";
      case 0x17 -> "bullet";
      case 0x1A -> "decimalEnclosedFullstop";
      case 0x1B -> "decimalEnclosedParen";
      case 0x1E -> "ideographTraditional";
      case 0x22, 0x26 -> "chineseLegalSimplified";
      case 0xFF -> "none";
      default -> "decimal";
    };
  }
}
