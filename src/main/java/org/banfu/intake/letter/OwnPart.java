package org.banfu.intake.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Role;

/// What an opening says of the part of the one who writes: 该提案由我局主办，市公安局、市财政局会办.
final class OwnPart {
  private static final Pattern LED =
      Pattern.compile(
          "由(\\p{IsHan}{2,40}?)(?:负责)?(?:主办|牵头办理)(?:[，,、；;](?:由|会同|并由)?([\\p{IsHan}、，,]{2,200}?)(?:分别|共同|配合)?(?:会办|协办|会同办理))?");
  private static final Pattern WRITER = Pattern.compile("(?:我|本)\\p{IsHan}{1,4}");
  private static final Pattern AND = Pattern.compile("[和及与]");

  private OwnPart() {}

  static void read(Draft draft, String sentence) {
    Matcher led = LED.matcher(sentence);
    if (!led.find() || !isWriter(draft, led.group(1))) {
      return;
    }
    draft.role = Role.LEAD;
    String names = led.group(2);
    if (names != null && draft.coUnits.isEmpty()) {
      draft.coUnits = units(names);
    }
  }

  private static boolean isWriter(Draft draft, String name) {
    return WRITER.matcher(name).matches() || name.equals(draft.issuer);
  }

  // 市公安局和市财政局 are two, 市发展和改革委 is one; words that name no unit are left in the sentence.
  private static List<String> units(String names) {
    List<String> apart = Names.split(AND.matcher(names).replaceAll("、"));
    if (apart.stream().allMatch(Units::isUnit)) {
      return apart;
    }
    List<String> together = Names.split(names);
    return together.stream().allMatch(Units::isUnit) ? together : List.of();
  }
}
