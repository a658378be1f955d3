package org.banfu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that make a careless pattern run for hours.
class HostileTextTest {
  private static final int LENGTH = 20_000;

  /// `*`, `+` and `{2,}`, but for the possessive ones, which never go back.
  private static final Pattern UNBOUNDED =
      Pattern.compile("(?<![\\\\*+?}])[*+](?!\\+)|\\{\\d{1,9},}(?!\\+)");

  private static final Pattern SET = Pattern.compile("\\[(?:\\\\.|[^\\]\\\\])*]");

  /// A pattern without an unbounded repetition looks at so many characters from each place at most:
  /// it is linear in the text, whatever stands there.
  @Test
  void everyPatternOfTheRulesIsBounded() throws Exception {
    var unbounded = new ArrayList<String>();
    int seen = 0;
    for (Class<?> rule : classes()) {
      for (Field field : rule.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          String pattern = ((Pattern) field.get(null)).pattern();
          String bare = SET.matcher(pattern).replaceAll("x");
          seen++;
          if (UNBOUNDED.matcher(bare).find()) {
            unbounded.add(rule.getSimpleName() + "." + field.getName() + ": " + bare);
          }
        }
      }
    }

    assertEquals(List.of(), unbounded);
    assertTrue(seen > 20, () -> "only a few patterns were looked at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "）",
        "（\n",
        "《（",
        "“",
        "\"",
        "(",
        "()",
        "(一",
        "\n",
        "，",
        ",",
        "一,",
        "的",
        "的的",
        "推进",
        "一二三四五六七八九十",
        "1",
        "13000000000",
        "a",
        "a@",
        "0000-",
        "0000-1234567、",
        "13栋1层2层",
        "1号",
        "《关于",
        "《关于提案》",
        "第1届第1次",
        "已于2023年",
        "已印发《",
        "《方案》已印发",
        "市发改",
        "市发展和改革委员会，",
        "已",
        "一是",
        "1月1日",
        "（2023"
      })
  void repetitionsComeToAnEnd(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    Proposal letter = CleanLetter.proposal();
    for (String field :
        List.of(
            "title",
            "letter.title",
            "letter.salutation",
            "letter.opening",
            "letter.docNumber",
            "letter.process",
            "workList.title")) {
      letter = TextFields.with(letter, Place.of(field), text);
    }
    Proposal hostile =
        letter.withSuggestions(
            List.of(
                Suggestion.of(text, text)
                    .withItems(
                        List.of(
                            ActionItem.of(Stage.DONE, text), ActionItem.of(Stage.PLANNED, text)))));

    Map<String, Long> found =
        Review.of(hostile, CleanLetter.PROFILE, WorkingDays.shipped(), CleanLetter.DAY).stream()
            .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));

    assertTrue(found.values().stream().allMatch(count -> count <= Findings.MOST), found::toString);
  }

  private static List<Class<?>> classes() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/banfu/review"))) {
      var classes = new ArrayList<Class<?>>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          classes.add(Class.forName("org.banfu.review." + name));
        }
      }
      return classes;
    }
  }
}
