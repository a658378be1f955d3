package org.banfu.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// The template grammar of `grammar.txt`: rules with alternatives, whose `{slots}` are other rules,
/// ranges of numbers, or words bound by the caller. A theme's rules win over the common ones.
final class Grammar {
  private static final String COMMON = "";

  private final Map<String, Map<String, List<List<Part>>>> rules;

  private Grammar(Map<String, Map<String, List<List<Part>>>> rules) {
    this.rules = rules;
  }

  /// A piece of an alternative: text as it is, a number of a range, or a rule or bound word.
  private sealed interface Part {
    record Text(String text) implements Part {}

    record Range(int low, int high) implements Part {}

    record Slot(String name) implements Part {}
  }

  static Grammar shipped() {
    try (InputStream in =
        Objects.requireNonNull(Grammar.class.getResourceAsStream("grammar.txt"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Grammar parse(String source) {
    var rules = new LinkedHashMap<String, Map<String, List<List<Part>>>>();
    var theme = rules.computeIfAbsent(COMMON, name -> new HashMap<>());
    List<List<Part>> rule = new ArrayList<>();
    for (String line : source.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@")) {
        theme = rules.computeIfAbsent(line.substring(1), name -> new HashMap<>());
      } else if (line.startsWith("|")) {
        addAlternatives(rule, line.substring(1));
      } else {
        int colon = line.indexOf(": ");
        rule = theme.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>());
        addAlternatives(rule, line.substring(colon + 2));
      }
    }
    return new Grammar(rules);
  }

  List<String> themes() {
    return rules.keySet().stream().filter(name -> !name.equals(COMMON)).toList();
  }

  /// One text of this rule. An unknown slot is an error in the grammar and is thrown.
  String expand(String theme, String rule, Map<String, String> bound, RandomGenerator random) {
    var text = new StringBuilder();
    append(theme, rule, bound, random, text);
    return text.toString();
  }

  private void append(
      String theme,
      String name,
      Map<String, String> bound,
      RandomGenerator random,
      StringBuilder text) {
    var alternatives = rules.getOrDefault(theme, Map.of()).getOrDefault(name, common().get(name));
    if (alternatives == null) {
      throw new IllegalArgumentException("no rule and no word: " + name);
    }
    for (Part part : alternatives.get(random.nextInt(alternatives.size()))) {
      switch (part) {
        case Part.Text literal -> text.append(literal.text());
        case Part.Range range -> text.append(random.nextInt(range.low(), range.high() + 1));
        case Part.Slot slot -> {
          String word = bound.get(slot.name());
          if (word == null) {
            append(theme, slot.name(), bound, random, text);
          } else {
            text.append(word);
          }
        }
      }
    }
  }

  private Map<String, List<List<Part>>> common() {
    return Objects.requireNonNull(rules.get(COMMON));
  }

  private static void addAlternatives(List<List<Part>> rule, String line) {
    for (String alternative : line.split("\\|", -1)) {
      rule.add(parts(alternative.strip()));
    }
  }

  private static List<Part> parts(String template) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      if (open != at) {
        int end = open < 0 ? template.length() : open;
        parts.add(new Part.Text(template.substring(at, end)));
        at = end;
      } else {
        int close = template.indexOf('}', open);
        parts.add(slot(template.substring(open + 1, close)));
        at = close + 1;
      }
    }
    return List.copyOf(parts);
  }

  private static Part slot(String name) {
    int dash = name.indexOf('-');
    return dash < 0
        ? new Part.Slot(name)
        : new Part.Range(
            Integer.parseInt(name.substring(0, dash)), Integer.parseInt(name.substring(dash + 1)));
  }
}
