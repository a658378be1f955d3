package org.banfu.search;

import java.util.random.RandomGenerator;

/// Edits texts as a near duplicate is edited: every tenth character is another one, left out, or
/// has another one behind it.
record Edits(RandomGenerator random) {
  private static final String OTHERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产";

  String of(String text) {
    var edited = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int dice = random.nextInt(30);
      char other = OTHERS.charAt(random.nextInt(OTHERS.length()));
      if (dice == 0) {
        edited.append(other);
      } else if (dice == 1) {
        edited.append(text.charAt(i)).append(other);
      } else if (dice != 2) {
        edited.append(text.charAt(i));
      }
    }
    return edited.toString();
  }
}
