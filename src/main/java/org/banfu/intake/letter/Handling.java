package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.banfu.proposal.Role;
import org.jspecify.annotations.Nullable;

/// Who led and who co-handled, from the process note: 此件由云岫区人民政府主办，市民政局、市财政局会办。
final class Handling {
  private static final int LONGEST_NAME = 60;
  private static final Pattern NO_NAME = Pattern.compile("[，,、：:]|会同|牵头|负责");

  private Handling() {}

  static void read(Draft draft, String process) {
    int from = process.indexOf('由');
    if (from < 0) {
      return;
    }
    String said = sentence(process, from + 1);
    if (lead(draft, said, "独办", Role.SOLE)
        || lead(draft, said, "单独办理", Role.SOLE)
        || lead(draft, said, "分办", Role.SEPARATE)
        || lead(draft, said, "主办", Role.LEAD)
        || lead(draft, said, "办理", null)) {
      co(draft, said);
    }
  }

  private static String sentence(String process, int from) {
    int end = from;
    while (end < process.length() && "。；\n".indexOf(process.charAt(end)) < 0) {
      end++;
    }
    return process.substring(from, end);
  }

  private static boolean lead(Draft draft, String said, String verb, @Nullable Role role) {
    int end = said.indexOf(verb);
    String name = end < 2 || end > LONGEST_NAME ? "" : said.substring(0, end).strip();
    // A list or a clause before the verb is not the name of one unit; and 办理 alone is said of much.
    boolean clause = NO_NAME.matcher(name).find() || (role == null && !Units.isUnit(name));
    if (name.isEmpty() || clause) {
      return false;
    }
    draft.leadUnit = name;
    draft.role = draft.role == null ? role : draft.role;
    return true;
  }

  private static void co(Draft draft, String said) {
    for (String verb : List.of("会办", "协办", "会同办理")) {
      int end = said.lastIndexOf(verb);
      int begin = said.indexOf("办，");
      begin = begin < 0 ? said.indexOf("办,") : begin;
      if (end > 0 && begin >= 0 && begin + 2 < end) {
        String names = said.substring(begin + 2, end).strip();
        draft.coUnits = Names.split(names.startsWith("由") ? names.substring(1) : names);
        return;
      }
    }
  }
}
