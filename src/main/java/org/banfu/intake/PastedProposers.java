package org.banfu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.letter.Names;
import org.banfu.proposal.Proposer;
import org.banfu.text.Widths;

/// Who made a pasted proposal: names, and what brackets or labels behind them say of a telephone or
/// a sector group.
final class PastedProposers {
  private static final int LONGEST = 200;
  private static final Pattern BETWEEN =
      Pattern.compile("[、，,；;](?![^（(]{0,60}[）)])|(?<=[）)])[\\s\\u3000]+");
  private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");
  private static final Pattern BRACKETED = Pattern.compile("([^（(]+)[（(]([^（）()]+)[）)]");
  private static final Pattern FOLLOWED =
      Pattern.compile("([^\\d０-９]+?)[\\s\\u3000：:]*([\\d０-９+][\\d０-９\\-－—()（）\\s]{6,24})");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:(?:联系)?电话|手机|电话号码|手机号码?|联系方式)?[：:]?\\s*([\\d０-９+（(][\\d０-９\\-－—()（）\\s转]{5,24})");
  private static final Pattern GROUP =
      Pattern.compile("\\p{IsHan}{1,16}(?:界别?|组|民盟|党|会|社|台盟|联|无党派(?:人士)?|代表团)|民革|民盟|民建|民进|台盟");
  private static final Pattern UNCOUNTED =
      Pattern.compile("等[\\s\\u3000]*(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[名位人])");

  private final List<Proposer> proposers = new ArrayList<>();

  /// The one whom a telephone or a group behind the names belongs to; -1 if that is not plain.
  private int current = -1;

  List<Proposer> all() {
    return List.copyOf(proposers);
  }

  /// Takes the names; whether nothing else stood there.
  boolean names(String value) {
    current = -1;
    // A sentence is no list of names.
    String outside = IN_BRACKETS.matcher(value).replaceAll("");
    if (value.length() > LONGEST || outside.indexOf('。') >= 0 || outside.indexOf('：') >= 0) {
      return false;
    }
    int first = proposers.size();
    boolean isAll = !UNCOUNTED.matcher(value).find();
    for (String entry : BETWEEN.split(value, -1)) {
      isAll &= entry(entry.strip());
    }
    if (proposers.size() == first + 1) {
      current = first;
    }
    return isAll;
  }

  /// The telephone of the one who was named last.
  boolean phone(String value) {
    return PHONE.matcher(value).matches() && current >= 0 && setPhone(current, value);
  }

  /// The sector group of the one who was named last.
  boolean group(String value) {
    return current >= 0 && !value.isEmpty() && value.length() <= 30 && setGroup(current, value);
  }

  /// What comes next belongs to none of them.
  void end() {
    current = -1;
  }

  private boolean entry(String entry) {
    Matcher bracketed = BRACKETED.matcher(entry);
    if (bracketed.matches()) {
      List<Integer> named = add(bracketed.group(1));
      return named.size() == 1 && detail(named.getFirst(), bracketed.group(2).strip());
    }
    Matcher followed = FOLLOWED.matcher(entry);
    if (followed.matches()) {
      List<Integer> named = add(followed.group(1));
      return named.size() == 1 && setPhone(named.getFirst(), followed.group(2));
    }
    add(entry);
    return true;
  }

  private boolean detail(int index, String said) {
    Matcher phone = PHONE.matcher(said);
    if (phone.matches()) {
      return setPhone(index, phone.group(1));
    }
    return GROUP.matcher(Widths.squeeze(said)).matches() && setGroup(index, said);
  }

  // The places of those named, whether they are new or not.
  private List<Integer> add(String names) {
    var places = new ArrayList<Integer>();
    for (String name : Names.addressed(names)) {
      int known = proposers.stream().map(Proposer::name).toList().indexOf(name);
      if (known < 0) {
        proposers.add(Proposer.named(name));
        known = proposers.size() - 1;
      }
      places.add(known);
    }
    return places;
  }

  private boolean setPhone(int index, String phone) {
    Proposer one = proposers.get(index);
    String bare = phone.strip();
    if (one.phone() != null) {
      return one.phone().equals(bare);
    }
    proposers.set(index, one.withPhone(bare));
    return true;
  }

  private boolean setGroup(int index, String group) {
    Proposer one = proposers.get(index);
    if (one.group() != null) {
      return one.group().equals(group);
    }
    proposers.set(index, one.withGroup(group));
    return true;
  }
}
