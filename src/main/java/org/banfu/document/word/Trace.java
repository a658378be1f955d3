package org.banfu.document.word;

/// How a run says which value it was written from: in its `rsidR`, an attribute that prints nothing
/// and that every reader of Word files may drop.
public final class Trace {
  private static final String SIGN = "BF";

  private Trace() {}

  /// The attribute's value for the value with this number.
  public static String mark(int number) {
    return String.format("%s%06X", SIGN, number & 0xFFFFFF);
  }

  static int of(String mark) {
    return mark.length() == 8 && mark.startsWith(SIGN)
        ? Integer.parseInt(mark.substring(2), 16)
        : -1;
  }
}
