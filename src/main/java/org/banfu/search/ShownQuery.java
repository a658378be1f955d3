package org.banfu.search;

/// A query as it is said again in a sentence: whole, but not endless.
public final class ShownQuery {
  private static final int MOST = 60;

  private ShownQuery() {}

  /// Its beginning, where it is long.
  public static String of(String query) {
    String line = query.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
