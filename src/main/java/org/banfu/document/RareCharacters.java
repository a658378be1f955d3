package org.banfu.document;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;

/// Characters outside GB/T 2312: the faces that official letters are set in (those named _GB2312)
/// lack them, so Word takes the next face of the profile. The person is told which.
final class RareCharacters {
  private static final BitSet KNOWN = known();

  private static final int FIRST_ROW = 0xB0;
  private static final int LAST_ROW = 0xF7;
  private static final int FIRST_CELL = 0xA1;
  private static final int CELLS = 94;

  /// Where the ideographs of Unicode begin.
  private static final int FIRST_IDEOGRAPH = 0x3400;

  /// As many as a note can name.
  private static final int MOST = 20;

  private RareCharacters() {}

  /// The ideographs of the standard: rows 16 to 87 of its table, decoded at once.
  private static BitSet known() {
    byte[] table = new byte[(LAST_ROW - FIRST_ROW + 1) * CELLS * 2];
    int at = 0;
    for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
      for (int cell = 0; cell < CELLS; cell++) {
        table[at++] = (byte) row;
        table[at++] = (byte) (FIRST_CELL + cell);
      }
    }
    var known = new BitSet(0x10000);
    new String(table, Charset.forName("GB18030")).chars().forEach(known::set);
    return known;
  }

  /// What to tell about a letter's texts in the profile's body face.
  static Optional<Problem> note(List<String> texts, Profile profile) {
    List<String> faces = profile.fonts().getOrDefault("body", List.of());
    if (faces.isEmpty() || !faces.getFirst().endsWith("_GB2312")) {
      return Optional.empty();
    }
    Set<String> rare = new LinkedHashSet<>();
    texts.forEach(text -> find(text, rare));
    if (rare.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join("、", rare.stream().limit(MOST).toList());
    String next = faces.size() > 1 ? faces.get(1) : "宋体";
    return Optional.of(
        Problem.of("document.rareCharacters", rare.size(), shown, faces.getFirst(), next));
  }

  /// Every character of every letter passes here: no stream, no box.
  private static void find(String text, Set<String> rare) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one >= FIRST_IDEOGRAPH && !KNOWN.get(one)) {
        int point = text.codePointAt(i);
        if (Character.isIdeographic(point)) {
          rare.add(Character.toString(point));
        }
      }
    }
  }
}
