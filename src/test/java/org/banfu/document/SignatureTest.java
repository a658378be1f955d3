package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Widths are half characters: 青澜市云岫区人民政府 is 20, 2023年6月12日 is 13.
class SignatureTest {
  private static final int HALF = 157;

  @Test
  void underASealTheDateEndsFourCharactersFromTheRightAndTheNameIsCentredAboveIt() {
    var signature = new Signature(20, 13, true);

    assertEquals(8 * HALF, signature.dateIndent());
    assertEquals((8 + 6 - 10) * HALF, signature.issuerIndent());
  }

  @Test
  void aLongNameUnderASealIsNotPushedOverTheEdge() {
    var signature = new Signature(50, 13, true);

    assertEquals(0, signature.issuerIndent());
    assertEquals(18 * HALF, signature.dateIndent());
  }

  @Test
  void withoutASealTheNameEndsTwoCharactersFromTheRight() {
    var signature = new Signature(20, 13, false);

    assertEquals(4 * HALF, signature.issuerIndent());
    assertEquals(7 * HALF, signature.dateIndent());
  }

  @Test
  void withoutASealTheDateBeginsTwoCharactersAfterTheName() {
    for (int issuer = 2; issuer < 60; issuer += 2) {
      var signature = new Signature(issuer, 13, false);
      int nameBegins = -signature.issuerIndent() - issuer * HALF;
      int dateBegins = -signature.dateIndent() - 13 * HALF;

      assertEquals(4 * HALF, dateBegins - nameBegins);
      assertTrue(signature.dateIndent() >= 0);
    }
  }
}
