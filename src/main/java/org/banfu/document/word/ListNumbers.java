package org.banfu.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that Word puts before paragraphs (`numbering.xml`), counted as the paragraphs are
/// read one after the other.
final class ListNumbers {
  private static final Pattern SLOT = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  /// What Word's bullets are in the two fonts of symbols, and in any other.
  private static final Map<Character, String> BULLETS =
      Map.of(
          '\uF06C', "●", '\uF0B7', "•", '\uF06E', "■", '\uF075', "◆", '\uF0A7', "▪", '\uF0D8', "➢",
          '\uF0FC', "✓", '\uF0E0', "→", '\uF0A8', "□", '\uF071', "❑");

  private final Map<String, Xml> lists = new HashMap<>();
  private final Map<String, String> listOf = new HashMap<>();
  private final Map<String, Xml> numbers = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<Undrawn> undrawn;

  /// The number of one paragraph.
  ///
  /// @param level what the list says of such paragraphs
  record Label(String text, Xml level) {
    /// What stands behind the number: `tab`, `space` or `nothing`.
    String behind() {
      String behind = level.val("suff");
      return behind == null ? "tab" : behind;
    }
  }

  ListNumbers(Xml part, Set<Undrawn> undrawn) {
    this.undrawn = undrawn;
    part.all("abstractNum").forEach(list -> lists.put(list.get("abstractNumId", ""), list));
    part.all("num")
        .forEach(number -> {
          String id = number.get("numId", "");
          String list = number.val("abstractNumId");
          listOf.put(id, list == null ? "" : list);
          numbers.put(id, number);
        });
  }

  /// The level of a list; empty if there is none.
  Optional<Xml> level(String id, int level) {
    Xml list = lists.get(listOf.getOrDefault(id, ""));
    if (list == null) {
      return Optional.empty();
    }
    Optional<Xml> own = override(id, level).flatMap(o -> o.first("lvl"));
    return own.or(() ->
        list.all("lvl")
            .filter(lvl -> lvl.get("ilvl", "0").equals(Integer.toString(level)))
            .findFirst());
  }

  private Optional<Xml> override(String id, int level) {
    return numbers
        .getOrDefault(id, Xml.NONE)
        .all("lvlOverride")
        .filter(o -> o.get("ilvl", "0").equals(Integer.toString(level)))
        .findFirst();
  }

  /// Counts one more paragraph.
  Optional<Label> next(String id, int level) {
    Optional<Xml> found = level(id, level);
    if (found.isEmpty() || level < 0 || level >= LEVELS) {
      return Optional.empty();
    }
    int[] count = counts.computeIfAbsent(listOf.getOrDefault(id, ""), list -> new int[LEVELS]);
    if (begun.add(id)) {
      for (int i = 0; i < LEVELS; i++) {
        if (override(id, i).flatMap(o -> o.first("startOverride")).isPresent()) {
          count[i] = 0;
        }
      }
    }
    for (int i = 0; i < level; i++) {
      count[i] = count[i] == 0 ? start(id, i) : count[i];
    }
    count[level] = count[level] == 0 ? start(id, level) : count[level] + 1;
    for (int i = level + 1; i < LEVELS; i++) {
      count[i] = 0;
    }
    return Optional.of(new Label(said(id, found.get(), count), found.get()));
  }

  private int start(String id, int level) {
    Optional<Xml> restarted = override(id, level).flatMap(o -> o.first("startOverride"));
    return restarted
        .map(s -> (int) s.number("val", 1))
        .or(() -> level(id, level).map(l -> (int) l.child("start").number("val", 1)))
        .orElse(1);
  }

  private String said(String id, Xml level, int[] count) {
    String text = level.child("lvlText").get("val", "");
    if ("bullet".equals(level.val("numFmt"))) {
      return text.length() == 1 ? BULLETS.getOrDefault(text.charAt(0), text) : text;
    }
    boolean plain = level.first("isLgl").map(Xml::isOn).orElse(false);
    Matcher slot = SLOT.matcher(text);
    return slot.replaceAll(found -> {
      int at = Integer.parseInt(found.group(1)) - 1;
      String form = plain ? "decimal" : level(id, at).map(l -> l.val("numFmt")).orElse("decimal");
      String number =
          NumberForm.of(form, count[at])
              .orElseGet(() -> {
                undrawn.add(Undrawn.NUMBER_FORM);
                return Integer.toString(count[at]);
              });
      return Matcher.quoteReplacement(number);
    });
  }
}
