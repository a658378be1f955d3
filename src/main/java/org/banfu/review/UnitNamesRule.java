package org.banfu.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Mention;
import org.banfu.proposal.Mentions;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.UnitName;
import org.banfu.proposal.Weight;

/// One unit under two names: 市发展和改革委员会 in one place, 市发改委 in another.
///
/// Short names are those of the profile, and those made of characters of a unit that the proposal
/// names: the same level in front (市, 区…), the same kind of body behind (委, 局…), and the rest in
/// the same order. A government is called by its place (区政府) in running text.
final class UnitNamesRule implements Rule {
  private static final Pattern SHORT =
      Pattern.compile("[省市区县州旗](?![省市区县州旗])[\\p{IsHan}&&[^省市区县州旗的和与及由经在对向将已委局厅]]{2,4}[委局厅](?!员)");
  private static final Pattern KIND = Pattern.compile("委员会$");
  // What may stand before a unit's name; within a word the level belongs to a place's name.
  private static final String BEFORE = "，。；：、（《“\n 　由经与和及同向在对请会原将据按各是为报送商";

  @Override
  public String id() {
    return "unit-names";
  }

  @Override
  public Weight weight() {
    return Weight.DOUBTFUL;
  }

  @Override
  public void check(Subject subject, Findings found) {
    Set<String> full = named(subject);
    Map<String, String> known = new HashMap<>();
    for (UnitName unit : subject.profile().unitNames()) {
      boolean isUsed =
          !unit.full().endsWith("政府")
              && (full.contains(unit.full())
                  || subject.texts().stream()
                      .anyMatch(field -> field.text().contains(unit.full())));
      if (isUsed) {
        unit.shortNames().stream()
            .filter(name -> !name.isBlank() && !unit.full().contains(name))
            .forEach(name -> known.put(name, unit.full()));
      }
    }
    for (TextField field : subject.texts()) {
      var taken = new ArrayList<int[]>();
      known.forEach((name, unit) -> listed(field, name, unit, taken, found));
      derived(field, full, taken, found);
    }
  }

  private static Set<String> named(Subject subject) {
    var full = new LinkedHashSet<String>();
    for (Mention mention : Mentions.of(subject.proposal())) {
      if (mention.kind() == NameKind.UNIT) {
        full.add(mention.name());
      }
    }
    return full;
  }

  private static void listed(
      TextField field, String name, String unit, List<int[]> taken, Findings found) {
    int at = field.text().indexOf(name);
    while (at >= 0) {
      taken.add(new int[] {at, at + name.length()});
      say(field, at, at + name.length(), unit, found);
      at = field.text().indexOf(name, at + name.length());
    }
  }

  private static void derived(
      TextField field, Set<String> full, List<int[]> taken, Findings found) {
    Matcher name = SHORT.matcher(field.text());
    while (name.find()) {
      int start = name.start();
      boolean isFree =
          BEFORE.indexOf(Chars.before(field.text(), start)) >= 0
              && taken.stream().noneMatch(one -> start >= one[0] && start < one[1]);
      if (isFree && !full.contains(name.group())) {
        full.stream()
            .filter(unit -> isShortFor(name.group(), unit))
            .findFirst()
            .ifPresent(unit -> say(field, start, name.end(), unit, found));
      }
    }
  }

  private static void say(TextField field, int start, int end, String unit, Findings found) {
    String name = field.text().substring(start, end);
    found.in(field, start, end, Problem.of("review.unit-names.two", name, unit), unit);
  }

  private static boolean isShortFor(String name, String unit) {
    String bare = KIND.matcher(unit).replaceFirst("委");
    int last = name.length() - 1;
    if (bare.length() <= name.length()
        || bare.charAt(0) != name.charAt(0)
        || bare.charAt(bare.length() - 1) != name.charAt(last)
        || unit.contains(name)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < bare.length() && at < name.length(); i++) {
      if (bare.charAt(i) == name.charAt(at)) {
        at++;
      }
    }
    return at == name.length();
  }
}
