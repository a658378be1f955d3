package org.banfu.archive;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/// A password as it was typed, until it is closed; it is told to nobody, not even by `toString`.
///
/// Normalised (NFC), so that it is the same from another keyboard or system; nothing is cut off, a
/// blank at an end counts.
public final class Password implements AutoCloseable {
  /// The fewest characters of one that is set. There is no other rule: what is long is hard to
  /// guess, whatever it is made of.
  public static final int SHORTEST = 8;

  private final char[] characters;

  private Password(char[] characters) {
    this.characters = characters;
  }

  /// A copy of what was typed; the caller wipes his own.
  public static Password of(char[] typed) {
    return new Password(
        Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray());
  }

  /// Whether it is long enough to be set; one that was set once always opens.
  public boolean isLongEnough() {
    return Character.codePointCount(characters, 0, characters.length) >= SHORTEST;
  }

  /// Its characters, not a copy.
  char[] characters() {
    return characters;
  }

  /// Another one with the same characters, to be closed by whoever asked for it.
  public Password copy() {
    return new Password(characters.clone());
  }

  /// Wipes it.
  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "Password";
  }
}
