package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banfu.SentenceUses.Use;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every sentence that the program says exists in Chinese and in English, and none lies about.
class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/banfu/messages");

  @TestFactory
  Stream<DynamicTest> everyPatternCanBeFormatted() throws Exception {
    return Stream.of("zh", "en")
        .flatMap(language -> patterns(language).entrySet().stream())
        .map(pattern -> dynamicTest(pattern.getKey(), () -> format(pattern.getValue())));
  }

  @Test
  void bothLanguagesSayTheSameThings() throws Exception {
    assertEquals(argumentsSaid("zh"), argumentsSaid("en"));
  }

  @Test
  void everyCodeInTheProgramHasItsSentence() throws Exception {
    Map<String, String> sentences = patterns("en");
    var wrong = new TreeSet<String>();

    for (Use use : SentenceUses.inMainSources().calls()) {
      String pattern = sentences.get(use.code());
      if (pattern == null) {
        wrong.add(use.code() + " is not there");
      } else if (use.arguments() < wanted(pattern)) {
        wrong.add(use.code() + " gets " + use.arguments() + " arguments for: " + pattern);
      }
    }

    assertEquals(Set.of(), wrong);
  }

  @Test
  void noSentenceIsUnused() throws Exception {
    var uses = SentenceUses.inMainSources();
    var unused = new TreeSet<>(patterns("en").keySet());

    unused.removeIf(uses::mention);

    assertEquals(Set.of(), unused);
  }

  @Test
  void everySentenceStandsInTheFileOfItsRoom() throws Exception {
    var misplaced = new ArrayList<String>();
    for (Path file : files("_en.properties")) {
      String room = file.getFileName().toString().replace("_en.properties", "");
      read(file).keySet().stream()
          .filter(key -> !key.startsWith(room + "."))
          .forEach(misplaced::add);
    }

    assertEquals(List.of(), misplaced);
  }

  private static void format(String pattern) {
    // A pair of apostrophes is one; a quoted brace is text; any other would swallow what follows.
    String rest = pattern.replace("''", "").replaceAll("'[^']*[{}][^']*'", "");
    assertFalse(rest.contains("'"), "a lone apostrophe: " + pattern);
    new MessageFormat(pattern, Locale.ROOT).format(new Object[0]);
  }

  /// Which arguments each sentence says.
  private static Map<String, Set<Integer>> argumentsSaid(String language) {
    var said = new TreeMap<String, Set<Integer>>();
    patterns(language)
        .forEach((code, pattern) -> {
          var indexes = new TreeSet<Integer>();
          var slots = Pattern.compile("\\{(\\d+)").matcher(pattern.replaceAll("'[^']+'", ""));
          while (slots.find()) {
            indexes.add(Integer.parseInt(slots.group(1)));
          }
          said.put(code, indexes);
        });
    return said;
  }

  private static int wanted(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Map<String, String> patterns(String language) {
    var patterns = new TreeMap<String, String>();
    for (Path file : files("_" + language + ".properties")) {
      patterns.putAll(read(file));
    }
    return patterns;
  }

  private static Map<String, String> read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      var properties = new Properties();
      properties.load(reader);
      var keys = new HashSet<>(properties.stringPropertyNames());
      var read = new TreeMap<String, String>();
      keys.forEach(key -> read.put(key, properties.getProperty(key)));
      return read;
    } catch (Exception e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (Exception e) {
      throw new AssertionError("cannot list " + FOLDER, e);
    }
  }
}
