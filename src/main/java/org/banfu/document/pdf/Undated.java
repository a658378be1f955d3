package org.banfu.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes chance and the moment out of a PDF file: the library names each font's subset by six
/// letters drawn by lot and signs the file by the clock. All replacements are as long as what they
/// replace, as the file refers to its parts by their places.
final class Undated {
  private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+");
  private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]");

  private Undated() {}

  static byte[] of(byte[] pdf) {
    var text = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
    Map<String, String> names = new HashMap<>();
    Matcher subset = SUBSET.matcher(text);
    while (subset.find()) {
      String name = names.computeIfAbsent(subset.group(1), drawn -> numbered(names.size()));
      text.replace(subset.start(1), subset.end(1), name);
    }
    Matcher id = ID.matcher(text);
    if (id.find()) {
      int first = id.start(1);
      int second = id.start(2);
      text.replace(first, first + 32, "0".repeat(32));
      text.replace(second, second + 32, "0".repeat(32));
      String own = String.format("%032x", (long) text.toString().hashCode() & 0xFFFFFFFFL);
      text.replace(first, first + 32, own);
      text.replace(second, second + 32, own);
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String numbered(int number) {
    return "BANFU" + (char) ('A' + number % 26);
  }
}
