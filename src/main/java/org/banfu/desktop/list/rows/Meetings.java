package org.banfu.desktop.list.rows;

import org.banfu.proposal.Numbering;
import org.jspecify.annotations.Nullable;

/// How term and session are named: 七届三次. The numerals are the letters' own, in both languages.
public final class Meetings {
  private Meetings() {}

  /// Empty if neither is stated.
  public static String text(@Nullable Integer term, @Nullable Integer session) {
    return (term == null ? "" : numeral(term) + "届")
        + (session == null ? "" : numeral(session) + "次");
  }

  private static String numeral(int number) {
    return number >= 1 && number <= 99 ? Numbering.numeral(number) : Integer.toString(number);
  }
}
