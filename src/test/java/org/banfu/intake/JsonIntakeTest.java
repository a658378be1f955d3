package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonIntakeTest {
  private final ProposalJson json = new ProposalJson();
  private final List<Proposal> proposals =
      List.of(new Sample().proposal(), Proposal.create(Kind.NPC));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.txt", "a"})
  void isKnownByItsContent(String name) throws Exception {
    assertEquals(proposals, read(name, json.write(proposals)));
    assertEquals(proposals, read(name, "\uFEFF" + json.write(proposals)));
  }

  @Test
  void aLineForEachProposal() throws Exception {
    String lines =
        json.writeLine(proposals.getFirst()) + "\n" + json.writeLine(proposals.getLast()) + "\n";

    assertEquals(proposals, read("a.jsonl", lines));
  }

  @Test
  void aNewerVersionIsRefused() {
    String newer = json.write(proposals).replaceFirst("\"version\": 1", "\"version\": 99");

    var refused = assertThrows(ProblemException.class, () -> read("a.json", newer));

    assertTrue(refused.problem().code().startsWith("json."), refused.problem().code());
  }

  private List<Proposal> read(String name, String text) throws Exception {
    List<ReadProposal> read =
        new Intake().read(Files.writeString(folder.resolve(name), text)).proposals();
    read.forEach(each -> assertTrue(each.cover().isEmpty() && each.doubts().isEmpty()));
    return read.stream().map(ReadProposal::proposal).toList();
  }
}
