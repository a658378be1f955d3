package org.banfu.desktop.editor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowKeysTest {
  private final RowKeys<String> keys = new RowKeys<>();

  @Test
  void aRowThatWasEditedKeepsItsKey() {
    List<String> before = keys.follow(List.of("a", "b", "c"));

    assertEquals(before, keys.follow(List.of("a", "x", "c")));
  }

  @Test
  void whatStandsAroundARemovedRowKeepsItsKeys() {
    List<String> before = keys.follow(List.of("a", "b", "c"));

    List<String> after = keys.follow(List.of("a", "c"));

    assertEquals(List.of(before.get(0), before.get(2)), after);
    assertEquals(-1, keys.indexOf(before.get(1)));
    assertEquals(1, keys.indexOf(before.get(2)));
  }

  @Test
  void aRowThatCameBackIsANewOneBetweenTheOthers() {
    List<String> before = keys.follow(List.of("a", "c"));

    List<String> after = keys.follow(List.of("a", "b", "c"));

    assertEquals(List.of(before.get(0), "2", before.get(1)), after);
  }

  @Test
  void equalRowsKeepKeysOfTheirOwn() {
    assertEquals(List.of("0", "1", "2"), keys.follow(List.of("", "", "")));
    assertEquals(List.of("0", "1"), keys.follow(List.of("", "")));
  }
}
