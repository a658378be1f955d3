package org.banfu.proposal;

import java.util.Collection;
import java.util.Comparator;

/// The name that somebody most likely meant (Levenshtein's distance, then the alphabet).
public final class NearestName {
  private NearestName() {}

  /// The nearest of these names.
  ///
  /// @param names at least one
  public static String of(String typed, Collection<String> names) {
    return names.stream()
        .min(Comparator.<String>comparingInt(n -> distance(n, typed)).thenComparing(n -> n))
        .orElseThrow();
  }

  /// How many characters must be put in, taken out or changed.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
