package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.ProposalArbitraries;
import org.banfu.text.WordDiff.Kind;
import org.banfu.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  @ParameterizedTest
  @CsvSource({
    "已建成3处。, 已建成12处。, 已建成[-3][+12]处。",
    "已建成IPv6网络, 已建成IPv4网络, 已建成[-IPv6][+IPv4]网络",
    "正在推进选址。, 正在加快推进选址。, 正在[+加快]推进选址。",
    "甲乙丙丁, 甲丁, 甲[-乙丙]丁",
    "'', 甲乙, [+甲乙]",
    "甲乙, '', [-甲乙]",
    "'', '', ''",
    "甲乙, 甲乙, 甲乙",
    "甲，乙, 丙，丁, [-甲][+丙]，[-乙][+丁]",
    "𠮷祥, 𪚥祥, [-𠮷][+𪚥]祥"
  })
  void tellsWhatChanged(String before, String after, String shown) {
    assertEquals(shown, shown(WordDiff.between(before, after)));
  }

  @Property
  void bothTextsCanBeReadFromThePieces(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Piece> pieces = WordDiff.between(before, after);

    assertEquals(before, without(pieces, Kind.ADDED));
    assertEquals(after, without(pieces, Kind.REMOVED));
    assertTrue(pieces.stream().noneMatch(piece -> piece.text().isEmpty()));
    boolean isAllKept = pieces.stream().allMatch(piece -> piece.kind() == Kind.KEPT);
    assertEquals(before.equals(after), isAllKept);
  }

  @Property
  void nothingIsChangedThatCouldStay(@ForAll("few") String before, @ForAll("few") String after) {
    String kept =
        WordDiff.between(before, after).stream()
            .filter(piece -> piece.kind() == Kind.KEPT)
            .map(Piece::text)
            .collect(Collectors.joining());

    assertEquals(longestCommon(before, after), kept.length());
  }

  @Test
  void longTextsWithoutAnythingInCommonAreTold() {
    String before = text(new Random(1), 0x4E00, 20_000);
    String after = text(new Random(2), 0x7E00, 20_000);

    assertEquals(
        List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)),
        WordDiff.between(before, after));
  }

  @Test
  void longTextsOfTheSameCharactersAreToldRightly() {
    String before = text(new Random(1), 0x4E00, 20_000);
    String after = text(new Random(2), 0x4E00, 20_000);

    List<Piece> pieces = WordDiff.between(before, after);

    assertEquals(before, without(pieces, Kind.ADDED));
    assertEquals(after, without(pieces, Kind.REMOVED));
  }

  @Test
  void aFewChangesInALongTextAreFound() {
    String before = text(new Random(1), 0x4E00, 20_000);
    String after =
        before.substring(0, 9_000)
            + "添"
            + before.substring(9_001, 15_000)
            + "完"
            + before.substring(15_001);

    assertEquals(
        List.of(
            Kind.KEPT, Kind.REMOVED, Kind.ADDED, Kind.KEPT, Kind.REMOVED, Kind.ADDED, Kind.KEPT),
        WordDiff.between(before, after).stream().map(Piece::kind).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return ProposalArbitraries.texts();
  }

  @Provide
  Arbitrary<String> few() {
    return Arbitraries.strings().withChars("甲乙丙").ofMaxLength(30);
  }

  private static String text(Random random, int first, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (first + random.nextInt(800)));
    }
    return text.toString();
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(piece ->
            switch (piece.kind()) {
              case KEPT -> piece.text();
              case REMOVED -> "[-" + piece.text() + "]";
              case ADDED -> "[+" + piece.text() + "]";
            })
        .collect(Collectors.joining());
  }

  private static String without(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static int longestCommon(String first, String second) {
    var length = new int[first.length() + 1][second.length() + 1];
    for (int i = 1; i <= first.length(); i++) {
      for (int j = 1; j <= second.length(); j++) {
        length[i][j] =
            first.charAt(i - 1) == second.charAt(j - 1)
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[first.length()][second.length()];
  }
}
