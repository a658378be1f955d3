package org.banfu.desktop.kit;

import org.jspecify.annotations.Nullable;

/// How the window looks.
///
/// @param fontPercent size of all text, from 90 to 200
/// @param fontFamily null for the best one that shows Chinese
public record Look(Mode mode, int fontPercent, @Nullable String fontFamily) {
  public static final int SMALLEST = 90;
  public static final int LARGEST = 200;
  public static final Look STANDARD = new Look(Mode.SYSTEM, 100, null);

  /// Light or dark.
  public enum Mode {
    SYSTEM,
    LIGHT,
    DARK
  }

  public Look {
    fontPercent = Math.clamp(fontPercent, SMALLEST, LARGEST);
  }
}
