package org.banfu.desktop.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.text.WordDiff.Kind;
import org.banfu.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class ShortenedTest {
  private static final Piece ADDED = new Piece(Kind.ADDED, "新".repeat(200));

  @Test
  void onlyWhatStandsAroundAChangeIsKept() {
    assertEquals(
        List.of(kept("……" + "甲".repeat(30)), ADDED, kept("乙".repeat(30) + "……")),
        Shortened.of(List.of(kept("甲".repeat(100)), ADDED, kept("乙".repeat(100)))));
  }

  @Test
  void betweenTwoChangesBothEndsAreKept() {
    assertEquals(
        List.of(ADDED, kept("丙".repeat(30) + "……" + "丙".repeat(30)), ADDED),
        Shortened.of(List.of(ADDED, kept("丙".repeat(100)), ADDED)));
  }

  @Test
  void aShortTextStaysWhole() {
    List<Piece> pieces = List.of(kept("甲".repeat(32)), ADDED, kept("𠮷".repeat(20)));

    assertEquals(pieces, Shortened.of(pieces));
  }

  private static Piece kept(String text) {
    return new Piece(Kind.KEPT, text);
  }
}
