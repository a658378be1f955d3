package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.banfu.SentenceUses.Use;
import org.junit.jupiter.api.Test;

class SentenceUsesTest {
  private final SentenceUses uses =
      new SentenceUses(new ArrayList<>(), new HashSet<>(), new HashSet<>());

  @Test
  void callsAreFoundWithTheirArguments() {
    uses.read(
        """
        throw new ProblemException(
            Problem.of(
                "room.three", file, name(a, b), "a, \\" b"));
        say(messages.text("room.none"));
        """);

    assertEquals(List.of(new Use("room.three", 3), new Use("room.none", 0)), uses.calls());
  }

  @Test
  void aCodeMayTravelAsALiteralOrBeBuilt() {
    uses.read("refuse(\"room.refused\"); messages.text(\"room.state.\" + state);");

    assertTrue(uses.mention("room.refused"));
    assertTrue(uses.mention("room.state.SIGNED"));
    assertFalse(uses.mention("room.other"));
  }
}
