package org.banfu.intake.word;

import java.util.Optional;

/// Characters of the symbol fonts as text: ticked and empty boxes; others by their code.
final class Symbols {
  private Symbols() {}

  /// What a code shows; empty if it is no character.
  static Optional<String> of(int code) {
    return switch (code) {
      case 0xF0FE, 0xF052, 0xF053, 0xF0FD, 0x2612, 0x2611 -> Optional.of("☑");
      case 0xF0FC, 0xF050, 0xF0D6 -> Optional.of("√");
      case 0xF0A8, 0xF06F, 0xF0A3, 0xF071, 0x2610 -> Optional.of("□");
      default ->
          Character.isBmpCodePoint(code) && !Character.isSurrogate((char) code) && code >= ' '
              ? Optional.of(String.valueOf((char) code))
              : Optional.empty();
    };
  }
}
