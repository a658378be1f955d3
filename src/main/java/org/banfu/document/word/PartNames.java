package org.banfu.document.word;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The parts of a Word file by names as others write them: part names have no case, and letters
/// outside of ASCII may be percent-encoded (ECMA-376, Part 2, 6.2.2).
public final class PartNames {
  private final Collection<String> names;
  private final Map<String, String> byPlainName = new HashMap<>();

  /// @param names of the parts, as the file has them
  public PartNames(Collection<String> names) {
    this.names = names;
  }

  /// The part's name as the file has it; the given one if there is no such part.
  public String find(String name) {
    if (names.contains(name)) {
      return name;
    }
    if (byPlainName.isEmpty()) {
      names.forEach(known -> byPlainName.putIfAbsent(plain(known), known));
    }
    return byPlainName.getOrDefault(plain(name), name);
  }

  private static String plain(String name) {
    String decoded;
    try {
      decoded = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A per cent sign that encodes nothing.
      decoded = name;
    }
    return decoded.toLowerCase(Locale.ROOT);
  }
}
