package org.banfu.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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
/// the same order. A government is called by its place (区政府) in running text. A short name that the
/// letter defines (以下简称) is right, and one in the title of a document is the document's.
final class UnitNamesRule implements Rule {
  private static final Pattern SHORT =
      Pattern.compile("[省市区县州旗](?![省市区县州旗])[\\p{IsHan}&&[^省市区县州旗的和与及由经在对向将已委局厅]]{2,4}[委局厅](?!员)");
  private static final Pattern KIND = Pattern.compile("委员会$");
  private static final Pattern DEFINED =
      Pattern.compile(
          "(?:简称[为作：:]?\\s{0,3}[“\"‘「《]?|(?<=[会局委厅办府部院处])[（(](?!以下|简称))([\\p{IsHan}]{2,15})");
  // What may stand before a unit's name; within a word the level belongs to a place's name, and 住建局
  // to another place's.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[，。；：、！？,;:!?.．（）(“”】①-⑳\\s　由经与和及同向在对请会原将据按各是为报送商或]|联合|配合|协调|督促|委托|提请|牵头|指导)$");
  private static final int LONGEST_BEFORE = 2;
  private static final Pattern BEHIND = Pattern.compile("^(?:员|长(?![期远效])|办公室)");
  private static final int LONGEST_BEHIND = 3;
  private static final int LONGEST_TITLE = 150;
  // No letter names more; each is looked for in the text.
  private static final int MOST = 100;

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
    Set<String> defined = defined(subject);
    Map<String, String> known = known(subject, full);
    for (TextField field : subject.texts()) {
      var taken = new TreeMap<Integer, Integer>();
      known.forEach((name, unit) -> {
        if (!isDefined(name, defined)) {
          listed(field, name, unit, taken, found);
        }
      });
      derived(field, full, defined, taken, found);
    }
  }

  private static Set<String> named(Subject subject) {
    var full = new LinkedHashSet<String>();
    for (Mention mention : Mentions.of(subject.proposal())) {
      if (mention.kind() == NameKind.UNIT && full.size() < MOST) {
        full.add(mention.name());
      }
    }
    return full;
  }

  // What follows 简称, with what may follow the name.
  private static Set<String> defined(Subject subject) {
    var defined = new LinkedHashSet<String>();
    for (TextField field : subject.texts()) {
      Matcher name = DEFINED.matcher(field.text());
      while (name.find() && defined.size() < MOST) {
        defined.add(name.group(1));
      }
    }
    return defined;
  }

  private static boolean isDefined(String name, Set<String> defined) {
    return defined.stream().anyMatch(one -> one.startsWith(name));
  }

  // Short names of the profile for units that the letter names in full; one that two units have
  // says
  // nothing.
  private static Map<String, String> known(Subject subject, Set<String> full) {
    Map<String, List<String>> units = new HashMap<>();
    for (UnitName unit : subject.profile().unitNames()) {
      boolean isUsed =
          !unit.full().endsWith("政府")
              && (full.contains(unit.full())
                  || subject.texts().stream()
                      .anyMatch(field -> field.text().contains(unit.full())));
      unit.shortNames().stream()
          .filter(name -> !name.isBlank() && !unit.full().contains(name))
          .forEach(name ->
              units
                  .computeIfAbsent(name, same -> new ArrayList<>())
                  .add(isUsed ? unit.full() : ""));
    }
    var known = new HashMap<String, String>();
    units.forEach((name, same) -> {
      if (same.size() == 1 && !same.getFirst().isEmpty()) {
        known.put(name, same.getFirst());
      }
    });
    return known;
  }

  private static void listed(
      TextField field, String name, String unit, Map<Integer, Integer> taken, Findings found) {
    int at = field.text().indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if (isWhole(field.text(), at, end)) {
        taken.put(at, end);
        say(field, at, end, unit, found);
      }
      at = field.text().indexOf(name, end);
    }
  }

  private static void derived(
      TextField field,
      Set<String> full,
      Set<String> defined,
      NavigableMap<Integer, Integer> taken,
      Findings found) {
    Matcher name = SHORT.matcher(field.text());
    while (name.find()) {
      Map.Entry<Integer, Integer> before = taken.floorEntry(name.start());
      boolean isFree =
          (before == null || before.getValue() <= name.start())
              && isWhole(field.text(), name.start(), name.end());
      if (isFree && !full.contains(name.group()) && !isDefined(name.group(), defined)) {
        List<String> units =
            full.stream().filter(unit -> isShortFor(name.group(), unit)).limit(2).toList();
        if (units.size() == 1) {
          say(field, name.start(), name.end(), units.getFirst(), found);
        }
      }
    }
  }

  // A name, not a part of a longer one or of a document's title.
  private static boolean isWhole(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - LONGEST_BEFORE), start);
    String near = text.substring(Math.max(0, start - LONGEST_TITLE), start);
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_BEHIND));
    return BEFORE.matcher(before).find()
        && !BEHIND.matcher(behind).find()
        && near.lastIndexOf('《') <= near.lastIndexOf('》');
  }

  private static void say(TextField field, int start, int end, String unit, Findings found) {
    String name = field.text().substring(start, end);
    found.in(field, start, end, Problem.of("review.unit-names.two", name, unit), unit);
  }

  private static boolean isShortFor(String name, String unit) {
    String bare = KIND.matcher(unit).replaceFirst("委");
    int last = name.length() - 1;
    return bare.length() > name.length()
        && bare.charAt(0) == name.charAt(0)
        && bare.charAt(bare.length() - 1) == name.charAt(last)
        && !unit.contains(name)
        && DocumentName.isWithin(name, bare);
  }
}
