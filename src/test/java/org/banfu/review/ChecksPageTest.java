package org.banfu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// No rule cries wolf (issue 5, point 6), and the page that says so is true.
class ChecksPageTest {
  @Test
  void noFalseAlarmOnPastLetters() throws Exception {
    Letters.Count count = Letters.ofTheFolder();

    assertEquals(49, count.letters());
    assertEquals(List.of(), count.falseAlarms());
  }

  @Test
  void noFalseAlarmOnLettersThatAreRight() {
    assertEquals(List.of(), Letters.ofTheGenerated().falseAlarms());
    assertEquals(List.of(), Letters.ofTheSample().falseAlarms());
  }

  @Test
  void noFalseAlarmOnSentencesThatAreRight() throws Exception {
    Letters.Count count = Letters.ofTheSentences();

    assertTrue(count.letters() >= 120, () -> "only " + count.letters());
    assertEquals(List.of(), count.falseAlarms());
  }

  @Test
  void everyRuleHasAnExample() {
    assertEquals(
        new TreeSet<>(Review.rules().stream().map(Review.Known::id).toList()),
        new TreeSet<>(ChecksPage.EXAMPLES.keySet()));
  }

  /// The page is written by the code: `mvn test -Dtest=ChecksPageTest -Dbanfu.checks=write` writes
  /// it anew.
  @Test
  void thePublishedPageIsTrue() throws Exception {
    Path page = Path.of("docs/checks.md");
    if ("write".equals(System.getProperty("banfu.checks"))) {
      Files.writeString(page, ChecksPage.page());
    }

    assertEquals(ChecksPage.page(), Files.readString(page));
  }
}
