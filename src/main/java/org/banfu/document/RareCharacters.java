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

  /// As many as a note can name.
  private static final int MOST = 20;

  private RareCharacters() {}

  /// The ideographs of the standard: rows 16 to 87 of its table.
  private static BitSet known() {
    var known = new BitSet(0x10000);
    Charset charset = Charset.forName("GB18030");
    for (int row = 0xB0; row <= 0xF7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        known.set(new String(new byte[] {(byte) row, (byte) cell}, charset).codePointAt(0));
      }
    }
    return known;
  }

  /// What to tell about a letter's text in the profile's body face.
  static Optional<Problem> note(CharSequence text, Profile profile) {
    List<String> faces = profile.fonts().getOrDefault("body", List.of());
    if (faces.isEmpty() || !faces.getFirst().endsWith("_GB2312")) {
      return Optional.empty();
    }
    Set<String> rare = new LinkedHashSet<>();
    text.codePoints()
        .filter(point -> point >= 0x3400 && Character.isIdeographic(point) && !KNOWN.get(point))
        .filter(point -> point != '〇')
        .mapToObj(Character::toString)
        .forEach(rare::add);
    if (rare.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join("、", rare.stream().limit(MOST).toList());
    String next = faces.size() > 1 ? faces.get(1) : "宋体";
    return Optional.of(
        Problem.of("document.rareCharacters", rare.size(), shown, faces.getFirst(), next));
  }
}
