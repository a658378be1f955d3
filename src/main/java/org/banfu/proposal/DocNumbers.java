package org.banfu.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a 发文字号: the office's prefix, the year in hexagonal brackets, the number, such as
/// 云府函〔2023〕27号.
public final class DocNumbers {
  // Brackets of any kind are met in old letters.
  private static final Pattern FORM =
      Pattern.compile("\\s*(\\S.*?)\\s*[〔﹝\\[［（(【]\\s*\\d{4}\\s*[〕﹞\\]］）)】].*");
  private static final String END = "号";

  private DocNumbers() {}

  /// What stands before the year, such as 云府函; empty if it is not of this form.
  public static Optional<String> prefix(String docNumber) {
    Matcher form = FORM.matcher(docNumber);
    return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
  }

  /// A 发文字号 of which the number itself is not known yet: 云府函〔2026〕号.
  public static String begun(String prefix, int year) {
    return prefix.strip() + "〔" + year + "〕" + END;
  }

  /// Where in a begun one the number is to be typed.
  public static int gap(String begun) {
    return begun.length() - END.length();
  }
}
