package org.banfu.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who is written to, and how they are called.
final class Parties {
  // A group's name of two to four characters, which would pass for a person's.
  private static final Set<String> SHORT_GROUPS =
      Set.of(
          "民革", "民盟", "民建", "民进", "农工党", "致公党", "台盟", "工商联", "共青团", "团市委", "团区委", "团县委", "妇联", "侨联",
          "台联", "文联", "社科联", "科协", "总工会", "市妇联", "区妇联", "县妇联", "市侨联", "区侨联", "市科协", "区科协", "市文联",
          "区文联", "市台联");

  // What longer names of parties, sector groups (界别组), committees and offices end in.
  private static final Pattern GROUP =
      Pattern.compile(".*(?:[组界党委会盟社联团办局厅院部处所]|支部|总支|界别|中心|公司|协会|政府|大学)");

  private Parties() {}

  /// Whether this is a party, a sector group, a committee or another body, not a person.
  static boolean isGroup(String name) {
    String bare = name.strip();
    if (SHORT_GROUPS.contains(bare)) {
      return true;
    }
    return bare.length() >= 4 && !bare.contains("·") && GROUP.matcher(bare).matches();
  }

  /// 白露、江一苇委员: persons in a row share one 委员 or 代表, groups have none.
  static String called(List<String> names, Kind kind) {
    String member = Reference.member(kind);
    var parts = new ArrayList<String>();
    var persons = new ArrayList<String>();
    for (String name : names) {
      if (isGroup(name)) {
        flush(persons, member, parts);
        parts.add(name);
      } else {
        persons.add(name.endsWith(member) ? name.substring(0, name.length() - 2) : name);
      }
    }
    flush(persons, member, parts);
    return String.join("、", parts);
  }

  private static void flush(List<String> persons, String member, List<String> parts) {
    if (!persons.isEmpty()) {
      parts.add(String.join("、", persons) + member);
      persons.clear();
    }
  }

  /// The names the letter goes to: its addressees, else the proposers.
  static List<String> names(Proposal proposal) {
    List<String> stated = nonBlank(proposal.letter().addressees());
    return stated.isEmpty()
        ? nonBlank(proposal.proposers().stream().map(Proposer::name).toList())
        : stated;
  }

  static List<String> nonBlank(List<String> names) {
    return names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }

  /// A government is called by its place in running text: 云岫区 for 云岫区人民政府.
  static String inText(String unit) {
    String place = unit.endsWith("人民政府") ? unit.substring(0, unit.length() - 4) : unit;
    return place.isEmpty() ? unit : place;
  }
}
