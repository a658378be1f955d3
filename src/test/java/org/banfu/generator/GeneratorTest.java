package org.banfu.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.State;
import org.banfu.proposal.json.ProposalJson;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  private final Generator generator = new Generator(42);

  @Test
  void equalSeedGivesEqualProposals() {
    List<Proposal> again = new Generator(42).proposals(50).toList();

    assertEquals(generator.proposals(50).toList(), again);
  }

  @Test
  void otherSeedGivesOtherProposals() {
    assertNotEquals(generator.proposal(3), new Generator(43).proposal(3));
  }

  @Test
  void proposalDoesNotDependOnTheOnesBeforeIt() {
    assertEquals(generator.proposals(30).toList().getLast(), generator.proposal(29));
  }

  @Test
  void textIsAboutTenKilobytesEach() {
    double mean = generator.proposals(300).mapToInt(p -> bytes(text(p))).average().orElseThrow();

    assertTrue(mean > 8_000 && mean < 12_000, () -> "mean of " + mean + " bytes");
  }

  @Test
  void numbersAndIdsAreUnique() {
    List<Proposal> proposals = generator.proposals(10_000).toList();

    assertEquals(10_000, proposals.stream().map(Proposal::number).distinct().count());
    assertEquals(10_000, proposals.stream().map(Proposal::id).distinct().count());
  }

  @Test
  void textsAreNoNearDuplicates() {
    List<Set<String>> shingles =
        generator.proposals(60).map(p -> shingles(text(p).collect(Collectors.joining()))).toList();

    double nearest = 0;
    for (int i = 0; i < shingles.size(); i++) {
      for (int j = 0; j < i; j++) {
        nearest = Math.max(nearest, overlap(shingles.get(i), shingles.get(j)));
      }
    }

    double found = nearest;
    assertTrue(found < 0.2, () -> "the two nearest share " + found + " of their eight-grams");
  }

  @Test
  void everyStageAndManyStatesOccur() {
    List<Proposal> proposals = generator.proposals(600).toList();

    assertEquals(9, proposals.stream().map(Proposal::state).distinct().count());
    assertTrue(proposals.stream().anyMatch(p -> p.state() == State.HANDLING));
    for (Stage stage : Stage.values()) {
      assertTrue(proposals.stream().anyMatch(p -> p.items(stage) > 3), stage::name);
    }
  }

  @Test
  void proposalsPassThroughJsonUnchanged() throws Exception {
    var json = new ProposalJson();
    List<Proposal> proposals = generator.proposals(100).toList();

    assertEquals(proposals, json.read(json.write(proposals)));
  }

  @Test
  void noSlotIsLeftUnfilled() {
    assertTrue(
        generator.proposals(300).flatMap(GeneratorTest::text).noneMatch(t -> t.contains("{")));
  }

  private static Stream<String> text(Proposal proposal) {
    return Stream.of(
            Stream.of(proposal.title(), proposal.letter().process()),
            proposal.coUnits().stream().map(co -> co.opinion()),
            proposal.contacts().stream().map(contact -> contact.text()),
            proposal.suggestions().stream()
                .flatMap(s -> Stream.of(s.heading(), s.request(), s.reply())),
            proposal.suggestions().stream().flatMap(s -> s.items().stream()).map(i -> i.text()))
        .flatMap(texts -> texts);
  }

  private static int bytes(Stream<String> texts) {
    return texts.mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static Set<String> shingles(String text) {
    var shingles = new HashSet<String>();
    for (int i = 0; i + 8 <= text.length(); i++) {
      shingles.add(text.substring(i, i + 8));
    }
    return shingles;
  }

  private static double overlap(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / Math.min(one.size(), other.size());
  }
}
