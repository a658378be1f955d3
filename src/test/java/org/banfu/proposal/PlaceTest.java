package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "7, 7, 7",
    "1/12, 1, 12",
    ", -1, -1",
    "'', -1, -1",
    "市交通局, -1, -1",
    "3f2a, -1, -1",
    "/2, -1, 2",
    "1/, 1, -1",
    "12345678, -1, -1"
  })
  void whatIsNoIndexIsNone(String id, int outer, int inner) {
    var place = new Place("otherLetters.addressees", id);

    assertEquals(outer < 0 ? OptionalInt.empty() : OptionalInt.of(outer), place.index());
    assertEquals(inner < 0 ? OptionalInt.empty() : OptionalInt.of(inner), place.innerIndex());
  }
}
