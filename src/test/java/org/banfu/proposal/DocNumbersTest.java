package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "云府函〔2023〕27号, 云府函",
    "'  云科教函 [2021] 第5号 ', 云科教函",
    "青发改案（2019）118号, 青发改案",
    "云府函〔2026〕号, 云府函"
  })
  void thePrefixStandsBeforeTheYear(String docNumber, String prefix) {
    assertEquals(Optional.of(prefix), DocNumbers.prefix(docNumber));
  }

  @ParameterizedTest
  @CsvSource({"第27号", "〔2023〕27号", "''"})
  void whatIsNoDocNumberHasNone(String text) {
    assertEquals(Optional.empty(), DocNumbers.prefix(text));
  }

  @Test
  void aBegunOneWaitsForItsNumberBeforeTheLastCharacter() {
    String begun = DocNumbers.begun("云府函", 2026);

    assertEquals("云府函〔2026〕号", begun);
    assertEquals(
        "云府函〔2026〕3号", new StringBuilder(begun).insert(DocNumbers.gap(begun), 3).toString());
  }
}
