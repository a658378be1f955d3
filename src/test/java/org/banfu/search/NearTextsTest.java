package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;

/// What is known of the proposals of one import takes little memory, and no more than so much.
class NearTextsTest {
  private final Edits edits = new Edits(new SplittableRandom(5));
  private final Proposal past = ShortProposals.of(9, 1).getFirst();

  @Test
  void whatIsForgottenHidesNothing() {
    var near = new NearTexts();
    for (int i = 0; i < Bands.COMMON; i++) {
      near.next(past.withId("gone" + i));
      near.forget("gone" + i);
    }

    near.next(past);

    assertEquals(past.id(), near.next(ShortProposals.planted(past, edits)).orElseThrow().id());
  }

  @Test
  void moreThanAreKeptAreNotKnownUntilOneIsForgotten() {
    var near = new NearTexts();
    List<Proposal> others = ShortProposals.of(4, NearTexts.MOST_KEPT);
    others.forEach(near::next);
    near.next(past);
    assertFalse(
        near.next(ShortProposals.planted(past, edits))
            .filter(it -> it.id().equals(past.id()))
            .isPresent());

    near.forget(others.getFirst().id());
    near.next(past);

    assertEquals(past.id(), near.next(ShortProposals.planted(past, edits)).orElseThrow().id());
  }

  @Test
  void theTableHasRoomForWhatIsThereOnly() {
    var bands = new Bands();
    for (int text = 0; text < 20_000; text++) {
      for (long number = 0; number < 24; number++) {
        bands.add(number * 31 + text, text);
      }
      for (long number = 0; number < 24; number++) {
        bands.remove(number * 31 + text, text);
      }
    }
    assertEquals(1 << 10, bands.size());

    var random = new SplittableRandom(1);
    for (int text = 0; text < NearTexts.MOST_KEPT; text++) {
      for (int band = 0; band < 48; band++) {
        bands.add(random.nextLong(), text);
      }
    }
    assertEquals(1 << 19, bands.size());
  }

  @Test
  void aNumberThatManyHaveIsKnownOfTheFirstOnly() {
    var bands = new Bands();
    for (int text = 0; text < 200; text++) {
      bands.add(7, text);
      bands.add(text + 1_000L, text);
    }

    assertEquals(
        IntStream.range(0, Bands.COMMON).boxed().toList(),
        texts(bands, 7).stream().sorted().toList());
    assertEquals(List.of(150), texts(bands, 1_150));
    bands.remove(7, 3);
    bands.add(7, 199);
    assertTrue(texts(bands, 7).contains(199));
    assertFalse(texts(bands, 7).contains(3));
  }

  @Test
  void sketchesAreAsLikeAsTheirTexts() {
    var generator = new Generator(12);
    for (int i = 0; i < 50; i++) {
      String text = text(generator.proposal(i));
      Grams one = Grams.of(text);
      for (String other : List.of(text, edits.of(text), edits.of(edits.of(edits.of(text))))) {
        Grams two = Grams.of(other);
        double whole = one.likeness(two);
        assertTrue(one.sketch().count() <= Grams.SKETCH);
        assertEquals(whole, one.sketch().likeness(two.sketch()), 0.08);
        Grams few = Grams.of(other.substring(0, 300));
        Grams less = Grams.of(text.substring(0, 250));
        assertEquals(few.likeness(less), few.sketch().likeness(less.sketch()), 1e-9);
      }
    }
  }

  private static List<Integer> texts(Bands bands, long number) {
    var texts = new ArrayList<Integer>();
    bands.each(number, texts::add);
    return texts;
  }

  private static String text(Proposal proposal) {
    var text = new StringBuilder();
    proposal.suggestions().forEach(one -> text.append(one.request()).append(one.reply()));
    return text.toString();
  }
}
