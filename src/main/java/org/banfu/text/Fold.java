package org.banfu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The form of a text in which it is searched: without case, narrow, simplified. One `char` becomes
/// one `char`, so a place in the folded text is the place in the text.
///
/// Characters are simplified by OpenCC's table, one by one (`packaging/tables`): 後 and 后 are one, 乾
/// and 干 too. What lies outside the Basic Multilingual Plane stays as it is.
public final class Fold {
  private final char[] table = new char[1 << Character.SIZE];

  private Fold(String simplified) {
    for (int i = 0; i < table.length; i++) {
      table[i] = narrow((char) i);
    }
    for (String line : (Iterable<String>) simplified.lines()::iterator) {
      for (int i = 1; i < line.length(); i++) {
        table[line.charAt(i)] = line.charAt(0);
      }
    }
  }

  /// The fold with the table that comes with the program; making it takes a few milliseconds.
  public static Fold shipped() {
    return new Fold(resource("simplified.txt"));
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Fold.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char narrow(char one) {
    char narrow = one >= '\uFF01' && one <= '\uFF5E' ? (char) (one - '\uFF01' + '!') : one;
    if (narrow == '\u3000' || narrow == '\u00A0') {
      return ' ';
    }
    // İ alone would become two characters.
    return Character.isSurrogate(narrow) ? narrow : Character.toLowerCase(narrow);
  }

  /// What this character is in a folded text.
  public char of(char character) {
    return table[character];
  }

  /// The folded text, as long as the text.
  public String of(String text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = table[text.charAt(i)];
    }
    return new String(folded);
  }
}
