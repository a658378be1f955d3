package org.banfu.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Stage;
import org.jspecify.annotations.Nullable;

/// The voice of one proposal: its theme, what its sentences are about at the moment, its dice.
final class Words {
  private static final String SURNAMES = "白江柏陆沈卓温乔秦顾宋叶苏纪商裴阮祁虞岑骆俞柳汤蓝单欧池辛季阎燕向戚游尹晏冷";
  private static final String GIVEN = "一苇舟露霁岚汀禾砚青澜知夏予安若谷远衡素简云岫竹清朗怀瑾望舒星野川柏言初晴拾音牧之凡疏影听澄";
  private static final List<String> GROUPS =
      List.of("教育界", "医药卫生界", "科学技术界", "经济界", "工商联界", "社会福利界", "特邀人士", "农业界");
  private static final List<String> BODIES =
      List.of("市工商联界别组", "市政协人口资源环境委员会", "民盟青澜市委会", "九三学社青澜市委会", "市青年联合会");
  private static final List<String> POINTS = List.of("一是", "二是", "三是", "四是");

  private final Grammar grammar;
  private final SplittableRandom random;
  private final String theme;
  private final int year;
  private final Map<String, String> bound = new HashMap<>();

  Words(Grammar grammar, SplittableRandom random, int year) {
    this.grammar = grammar;
    this.random = random;
    this.year = year;
    List<String> themes = grammar.themes();
    theme = themes.get(random.nextInt(themes.size()));
    bound.put("year", Integer.toString(year));
    bound.put("last", Integer.toString(year - 1));
    bound.put("next", Integer.toString(year + 1));
  }

  String theme() {
    return theme;
  }

  /// Chooses what the next texts are about.
  void choose() {
    String focus = grammar.expand(theme, "focus", Map.of(), random);
    String other;
    do {
      other = grammar.expand(theme, "focus", Map.of(), random);
    } while (other.equals(focus));
    bound.put("focus", focus);
    bound.put("other", other);
  }

  String say(String rule) {
    return say(rule, Map.of());
  }

  String say(String rule, Map<String, String> further) {
    var words = new HashMap<>(bound);
    words.putAll(further);
    return grammar.expand(theme, rule, words, random);
  }

  String common(String rule) {
    return grammar.expand("", rule, bound, random);
  }

  String several(String rule, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(say(rule));
    }
    return text.toString();
  }

  /// A reply: an introduction, then 一是…二是… run on or as paragraphs, sometimes an outlook.
  String reply() {
    boolean paragraphs = random.nextInt(3) == 0;
    var text = new StringBuilder(random.nextInt(4) == 0 ? "" : say("lead"));
    int points = 3 + random.nextInt(2);
    for (int i = 0; i < points; i++) {
      if (paragraphs && !text.isEmpty()) {
        text.append('\n');
      }
      text.append(POINTS.get(i)).append(say("point"));
    }
    if (random.nextInt(3) == 0) {
      text.append(paragraphs ? "\n" : "").append(say("tail"));
    }
    return text.toString();
  }

  /// The work list's items of one suggestion.
  List<ActionItem> items(@Nullable LocalDate repliedOn) {
    var items = new ArrayList<ActionItem>();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      LocalDate finished = repliedOn == null ? null : repliedOn.minusDays(random.nextInt(1, 60));
      items.add(new ActionItem(id(), Stage.DONE, say("done"), null, null, finished));
    }
    for (int i = random.nextInt(0, 4); i > 0; i--) {
      LocalDate promised = LocalDate.of(year, 12, 31);
      items.add(new ActionItem(id(), Stage.UNDERWAY, say("underway"), null, promised, null));
    }
    for (int i = random.nextInt(0, 3); i > 0; i--) {
      items.add(new ActionItem(id(), Stage.PLANNED, say("planned"), null, null, null));
    }
    return items;
  }

  String person() {
    String name = one(SURNAMES) + one(GIVEN);
    return random.nextInt(3) == 0 ? name : name + one(GIVEN);
  }

  Proposer proposer() {
    if (random.nextInt(12) == 0) {
      return Proposer.named(BODIES.get(random.nextInt(BODIES.size())));
    }
    String group = random.nextBoolean() ? GROUPS.get(random.nextInt(GROUPS.size())) : null;
    return new Proposer(person(), group, random.nextInt(3) == 0 ? telephone() : null);
  }

  /// A number of an area code that does not exist.
  String telephone() {
    return "0000-%07d".formatted(random.nextInt(10_000_000));
  }

  String docNumber() {
    return "云府函〔" + year + "〕" + random.nextInt(1, 300) + "号";
  }

  /// A random id of the usual shape, from the proposal's own dice.
  String id() {
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low).toString();
  }

  private String one(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }
}
