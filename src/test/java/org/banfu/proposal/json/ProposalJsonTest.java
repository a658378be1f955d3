package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProposalJsonTest {
  private final ProposalJson json = new ProposalJson();

  @Test
  void theExampleComesBackByteByByte() throws Exception {
    String example = Examples.text("example.json");

    assertEquals(example, json.write(json.read(example)));
  }
}
