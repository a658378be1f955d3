package org.banfu.intake.letter;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.text.Widths;
import org.jspecify.annotations.Nullable;

/// One letter for several proposals (第6号、第9号建议): it is read for the first one, and the others are
/// told; the title and the opening keep what they say.
final class MergedNumbers {
  private static final int LOOKED_AT = 1000;
  private static final String CODE = "([A-Za-z]{0,6}\\d{1,12}(?:[-－]\\d{1,10})?)";
  private static final Pattern LISTED =
      Pattern.compile("第" + CODE + "号(?:(?:[、，,及和与]|以及)第" + CODE + "号)+(?=提案|建议|议案|代表|委员|人大|政协)");
  private static final Pattern ONE = Pattern.compile("第" + CODE + "号");

  /// 《……》（第6号）和《……》（第9号）.
  private static final Pattern TITLED = Pattern.compile("[》”][（(]第" + CODE + "号[）)]");

  private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

  private MergedNumbers() {}

  static void tell(Draft draft, String sentence) {
    String squeezed = Widths.squeeze(sentence);
    String text = squeezed.length() > LOOKED_AT ? squeezed.substring(0, LOOKED_AT) : squeezed;
    var numbers = new LinkedHashSet<String>();
    Matcher listed = LISTED.matcher(text);
    if (listed.find()) {
      gather(numbers, ONE.matcher(listed.group()));
    } else {
      gather(numbers, TITLED.matcher(text));
    }
    // Where the letter's own number is none of them, they are no further proposals for sure.
    String own = bare(draft.number);
    if (numbers.size() > 1 && numbers.stream().anyMatch(each -> bare(each).equals(own))) {
      numbers.stream()
          .filter(each -> !bare(each).equals(own))
          .forEach(each -> draft.doubt("intake.further-number", each));
    }
  }

  private static void gather(Set<String> numbers, Matcher found) {
    while (found.find()) {
      numbers.add(found.group(1));
    }
  }

  private static String bare(@Nullable String number) {
    return number == null ? "" : ZEROS.matcher(number).replaceFirst("");
  }
}
