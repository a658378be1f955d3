package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The number that was typed comes first, then those that only contain it, the newest before.
class NumbersFoundTest {
  private static final List<String> NUMBERS =
      Arrays.asList("041", "41", "20230041", "20234100", "410", "20230477", "0477", "477", "D022");

  private final SearchText text = new SearchText();

  @BeforeEach
  void fill() {
    // Of the same kind the newest is first: here those that stand first.
    text.put(
        NUMBERS.stream()
            .map(number ->
                new SearchEntry(numbered(number, 2023 - NUMBERS.indexOf(number)), 1, false))
            .toList());
  }

  @AfterEach
  void close() {
    text.close();
  }

  private static Proposal numbered(String number, int year) {
    return Proposal.create(Kind.CPPCC).withId(number).withNumber(number).withYear(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          41              ~ 41 041 20230041 20234100 410
          041             ~ 041 41 20230041
          0041            ~ 041 41 20230041
          20230041        ~ 20230041
          编号:41         ~ 41 041 20230041 20234100 410
          编号:0477       ~ 0477 477 20230477
          编号:第477号    ~ 477 0477 20230477
          编号:047        ~ 20230477 0477
          477             ~ 477 0477 20230477
          0477            ~ 0477 477 20230477
          20230477        ~ 20230477
          第20230477号    ~ 20230477
          第２０２３０４７７号 ~ 20230477
          第0477号        ~ 0477 477 20230477
          第477号         ~ 477 0477 20230477
          477号           ~ 477 0477 20230477
          第47号          ~
          第d022号        ~ D022
          第22号          ~
          "第477号"       ~
          -第477号 477    ~
          -第477号 41     ~ 41 041 20230041 20234100 410
          第00号          ~
          """)
  void findsInThisOrder(String query, String numbers) {
    assertEquals(numbers == null ? "" : numbers, found(query), query);
  }

  @Test
  void whatIsMarkedIsTheNumber() {
    SearchHit hit = find("第0477号").get(1);

    assertEquals("477", hit.number());
    assertEquals(FieldKind.NUMBER, hit.kind());
    assertEquals(List.of(new Passage.Range(0, 3)), hit.passages().getFirst().marks());
  }

  @Test
  void whatTheTextSaysOfANumberIsFoundBehindIt() {
    text.put(
        List.of(
            new SearchEntry(
                numbered("9", 2024).withNotes("并第20230477号提案办理，电话 20230477"), 1, false)));

    assertEquals("20230477 9", found("第20230477号"));
    assertEquals("20230477 9", found("20230477"));
  }

  private String found(String query) {
    return find(query).stream().map(SearchHit::number).collect(Collectors.joining(" "));
  }

  private List<SearchHit> find(String query) {
    return text.newSession().find(SearchRequest.of(query)).orElseThrow().hits();
  }
}
