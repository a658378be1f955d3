package org.banfu.desktop.field;

import org.jspecify.annotations.Nullable;

/// What a text control shows of a text: without signs that it does not take, such as a line end in
/// a field of one line. What is typed beside them leaves them where they are.
///
/// @param value as the proposal has it
/// @param lines whether the control has several lines
record ShownText(String value, boolean lines) {

  /// What stands in the control.
  String shown() {
    for (int i = 0; i < value.length(); i++) {
      if (isUnseen(value.charAt(i))) {
        return withoutUnseen();
      }
    }
    return value;
  }

  /// The value after the control's text became another.
  String typed(@Nullable String text) {
    String after = text == null ? "" : text;
    String before = shown();
    if (before.equals(value)) {
      return after;
    }
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    int from = place(start);
    boolean isAdded = start + end == before.length();
    // Behind the last sign that was taken away, so that what is unseen beside it stays.
    int to = isAdded ? from : place(before.length() - end - 1) + 1;
    return value.substring(0, from)
        + after.substring(start, after.length() - end)
        + value.substring(to);
  }

  /// Where in the value the sign stands that is this one in the control.
  private int place(int shown) {
    int seen = 0;
    for (int i = 0; i < value.length(); i++) {
      if (!isUnseen(value.charAt(i))) {
        if (seen == shown) {
          return i;
        }
        seen++;
      }
    }
    return value.length();
  }

  private String withoutUnseen() {
    var text = new StringBuilder(value.length());
    value.chars().filter(sign -> !isUnseen((char) sign)).forEach(sign -> text.append((char) sign));
    return text.toString();
  }

  /// As `TextInputControl.filterInput` has it.
  private boolean isUnseen(char sign) {
    if (sign == '\n' || sign == '\t') {
      return !lines;
    }
    return sign < ' ' || sign == '\u007f';
  }
}
