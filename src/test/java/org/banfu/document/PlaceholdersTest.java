package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

  /// The page is written by the code: `mvn test -Dtest=PlaceholdersTest -Dbanfu.placeholders=write`
  /// writes it anew.
  @Test
  void thePublishedListIsTheOneTheCodeKnows() throws Exception {
    Path page = Path.of("docs/placeholders.md");
    if ("write".equals(System.getProperty("banfu.placeholders"))) {
      Files.writeString(page, Placeholders.page());
    }

    assertEquals(Placeholders.page(), Files.readString(page));
  }

  @ParameterizedTest
  @CsvSource({"题日, 题目", "意见建义, 意见建议", "联系 电话, 联系电话", "成文时间, 成文日期"})
  void theNearestNameIsOffered(String typed, String meant) {
    assertEquals(meant, Placeholders.nearest(typed));
  }
}
