package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalArbitraries;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalJsonTest {
  private static final String ID = "6f1c2b54-0f2e-4a63-9d0a-6f2f3b1c0a01";
  private final ProposalJson json = new ProposalJson();

  @Test
  void theExampleComesBackByteByByte() throws Exception {
    String example = Examples.text("example.json");

    assertEquals(example, json.write(json.read(example)));
  }

  @Property(tries = 100)
  void writtenAndReadIsEqual(@ForAll("proposals") Proposal proposal) throws Exception {
    assertEquals(List.of(proposal), json.read(json.write(List.of(proposal))));
  }

  @Property(tries = 100)
  void writtenInOneLineAndReadIsEqual(@ForAll("proposals") Proposal proposal) throws Exception {
    String line = json.writeLine(proposal);

    assertFalse(line.contains("\n"));
    assertEquals(List.of(proposal), json.read(line));
  }

  @Property(tries = 100)
  void profileWrittenAndReadIsEqual(@ForAll("profiles") Profile profile) throws Exception {
    var profiles = new ProfileJson();

    assertEquals(profile, profiles.read(profiles.write(profile)));
  }

  @Property(tries = 100)
  void whateverIsWrittenCanBeReadAndIsThenStable(@ForAll("raw") Proposal proposal)
      throws Exception {
    String written = json.write(List.of(proposal));

    assertEquals(written, json.write(json.read(written)));
  }

  @Test
  void linesOfDocumentsAreReadInOrder() throws Exception {
    Proposal first = Proposal.create(Kind.CPPCC).withTitle("一");
    Proposal second = Proposal.create(Kind.NPC).withTitle("二");
    String lines = json.writeLine(first) + "\r\n\n" + json.writeLine(second) + "\n";

    assertEquals(List.of(first, second), json.read(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "0000-02-29", "9999-12-31", "+999999999-12-31"})
  void everyDateComesBack(String date) throws Exception {
    Proposal proposal = Proposal.create(Kind.CPPCC).withRepliedOn(LocalDate.parse(date));

    assertEquals(List.of(proposal), json.read(json.write(List.of(proposal))));
  }

  @Test
  void absentKeysReadAsTheEmptyValue() throws Exception {
    String sparse =
        """
        {"format":"banfu","version":1,"proposals":[{"id":"%s","kind":"CPPCC"}]}\
        """
            .formatted(ID);

    assertEquals(List.of(Proposal.create(Kind.CPPCC).withId(ID)), json.read(sparse));
  }

  @Test
  void nullReadsAsTheEmptyValue() throws Exception {
    String nulls =
        """
        {"format":"banfu","version":1,"proposals":[{"id":"%s","kind":"CPPCC","title":null,
        "keyItem":null,"proposers":null,"contact":null,"state":null,"letter":null,
        "workList":null,"publication":null,"tags":null,"term":null,
        "suggestions":[{"id":"s","heading":null,"reply":null,"items":null}]}]}\
        """
            .formatted(ID);
    var empty = new Suggestion("s", "", "", "", null, List.of(), null, null);

    assertEquals(
        List.of(Proposal.create(Kind.CPPCC).withId(ID).withSuggestions(List.of(empty))),
        json.read(nulls));
  }

  @Test
  void everyLineEndInsideTextBecomesLf() throws Exception {
    String text =
        """
        {"format":"banfu","version":1,"proposals":[{"id":"%s","kind":"CPPCC",
        "notes":"a\\rb\\r\\nc\\u000bd\\fe\\tf"}]}\
        """
            .formatted(ID);

    assertEquals("a\nb\nc\nd\ne\tf", json.read(text).get(0).notes());
  }

  @Test
  void byteOrderMarkIsPassedOver() throws Exception {
    assertEquals(1, json.read("\uFEFF" + Examples.text("example.json")).size());
  }

  @Test
  void keysMayStandInAnyOrder() throws Exception {
    String turned =
        """
        {"proposals":[{"kind":"NPC","id":"%s"}],"version":1,"format":"banfu"}\
        """
            .formatted(ID);

    assertEquals(Kind.NPC, json.read(turned).get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../../etc", "a b", "第一", "-x"})
  void malformedIdIsNeverWritten(String id) {
    Proposal proposal = Proposal.create(Kind.CPPCC).withId(id);

    assertThrows(IllegalArgumentException.class, () -> json.writeLine(proposal));
  }

  @Test
  void repeatedIdIsNeverWritten() {
    Proposal proposal = Proposal.create(Kind.CPPCC);

    assertThrows(IllegalArgumentException.class, () -> json.write(List.of(proposal, proposal)));
  }

  @Test
  void proposalsOfOneFileMayShareIdsOfSuggestions() throws Exception {
    var suggestion = Suggestion.of("标题", "答复");
    Proposal first = Proposal.create(Kind.CPPCC).withSuggestions(List.of(suggestion));
    Proposal second = Proposal.create(Kind.CPPCC).withSuggestions(List.of(suggestion));

    assertEquals(List.of(first, second), json.read(json.write(List.of(first, second))));
    assertEquals(
        List.of(first, second), json.read(json.writeLine(first) + "\n" + json.writeLine(second)));
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    return ProposalArbitraries.proposals();
  }

  @Provide
  Arbitrary<Proposal> raw() {
    return ProposalArbitraries.rawProposals();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return ProposalArbitraries.profiles();
  }
}
