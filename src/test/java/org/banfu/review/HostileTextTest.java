package org.banfu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that make a careless pattern run for hours.
class HostileTextTest {
  private static final int LENGTH = 200_000;
  private static final int LINE = 10_000;

  /// Far more than any of them takes; what costs its square takes hours.
  private static final Duration BOUND = Duration.ofSeconds(20);

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
      for (Pattern pattern : patterns(rule)) {
        String bare = SET.matcher(pattern.pattern()).replaceAll("x");
        seen++;
        if (UNBOUNDED.matcher(bare).find()) {
          unbounded.add(rule.getSimpleName() + ": " + bare);
        }
      }
    }

    assertEquals(List.of(), unbounded);
    assertTrue(seen > 60, () -> "only a few patterns were looked at");
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
        "13000000000，",
        "市水利局、",
        "第15号、",
        "（1）",
        "包括1）",
        "简称市发改委",
        "3栋201室，",
        "110105194912310021，",
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
    read(piece.repeat(LENGTH / piece.length()));
  }

  /// What is opened often, and closed as often behind all of it.
  @ParameterizedTest
  @ValueSource(strings = {"（ ）", "《 》", "“ ”", "( )", "（《 》）", "（《 ）》", "\" '", "[ )", "“\n ”"})
  void whatIsNestedComesToAnEnd(String pair) {
    String[] both = pair.split(" ", -1);
    int times = LENGTH / 2 / both[0].length();

    read(both[0].repeat(times) + both[1].repeat(times));
    read(both[0].repeat(times) + "推进" + both[1].repeat(times) + "已印发。");
  }

  /// Many suggestions and units instead of one long text.
  @Test
  void manySmallPartsComeToAnEnd() {
    List<Suggestion> many =
        IntStream.range(0, 20_000)
            .mapToObj(i ->
                Suggestion.of("加固护栏" + i, "《方案" + i + "》已印发，由市发改委" + i + "负责。")
                    .withItems(List.of(ActionItem.of(Stage.PLANNED, "推动印发《方案计划" + i + "》"))))
            .toList();
    List<CoOpinion> units =
        IntStream.range(0, 5_000).mapToObj(i -> CoOpinion.named("市水务" + i + "局")).toList();

    check(CleanLetter.proposal().withSuggestions(many).withCoUnits(units));
  }

  // Long where a letter is long, shorter in the lines of its head.
  private static void read(String text) {
    String line = text.substring(0, Math.min(LINE, text.length()));
    Proposal letter = CleanLetter.proposal();
    for (String field :
        List.of(
            "title",
            "letter.title",
            "letter.salutation",
            "letter.docNumber",
            "letter.process",
            "workList.title")) {
      letter = TextFields.with(letter, Place.of(field), line);
    }
    List<ActionItem> items =
        List.of(ActionItem.of(Stage.DONE, line), ActionItem.of(Stage.PLANNED, text));

    check(
        TextFields.with(letter, Place.of("letter.opening"), text)
            .withSuggestions(List.of(Suggestion.of(line, text).withItems(items))));
  }

  private static void check(Proposal hostile) {
    Map<String, Long> found =
        assertTimeoutPreemptively(
            BOUND,
            () ->
                CleanLetter.findings(hostile, RightSentences.PROFILE).stream()
                    .collect(Collectors.groupingBy(Finding::rule, Collectors.counting())));

    assertTrue(found.values().stream().allMatch(count -> count <= Findings.MOST), found::toString);
  }

  // Those of a class, also where a list of records holds them.
  private static List<Pattern> patterns(Class<?> rule) throws Exception {
    var patterns = new ArrayList<Pattern>();
    for (Field field : rule.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        Object value = field.get(null);
        for (Object one : value instanceof List<?> list ? list : List.of(value)) {
          if (one instanceof Pattern pattern) {
            patterns.add(pattern);
          } else if (one instanceof Record) {
            for (RecordComponent part : one.getClass().getRecordComponents()) {
              if (part.getType() == Pattern.class) {
                part.getAccessor().setAccessible(true);
                patterns.add((Pattern) part.getAccessor().invoke(one));
              }
            }
          }
        }
      }
    }
    return patterns;
  }

  // The rules, and what they read texts with.
  private static List<Class<?>> classes() throws Exception {
    var classes = new ArrayList<Class<?>>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/banfu/review"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          classes.add(Class.forName("org.banfu.review." + name));
        }
      }
    }
    for (String name :
        List.of("text.PrivateData", "proposal.ReplySentence", "proposal.StageWords")) {
      classes.add(Class.forName("org.banfu." + name));
    }
    return classes;
  }
}
