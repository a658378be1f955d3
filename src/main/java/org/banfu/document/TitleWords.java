package org.banfu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Words that titles of proposals are made of, from `title-words.txt`: no line ends inside one.
/// Java has no dictionary of Chinese words (0162).
final class TitleWords {
  private static final List<String> WORDS = read();

  private TitleWords() {}

  static List<String> all() {
    return WORDS;
  }

  private static List<String> read() {
    try (InputStream in = TitleWords.class.getResourceAsStream("title-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("not in the program: title-words.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .filter(word -> word.length() > 1)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
