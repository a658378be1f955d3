package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Contact;
import org.banfu.proposal.Kind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNameTest {
  private final TestClock clock = new TestClock();
  private Archive archive;

  @TempDir private Path folder;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theMostUsedComeFirstThenByKindAndName() throws Exception {
    save(proposal("a").withLeadUnit("市教育局").withHandler("江一苇").withTags(List.of("教育")));
    save(proposal("b").withLeadUnit("市教育局").withHandler("白露"));

    assertEquals(
        List.of(
            name(NameKind.UNIT, "市教育局", 2),
            name(NameKind.PERSON, "江一苇", 1),
            name(NameKind.PERSON, "白露", 1),
            name(NameKind.TAG, "教育", 1)),
        archive.names());
  }

  @Test
  void theNewestProposalThatSaysItGivesTelephoneAndGroup() throws Exception {
    save(proposal("a").withContact(new Contact("白露", "0755-1")));
    save(proposal("b").withProposers(List.of(new Proposer("白露", "经济界", "0755-2"))));
    save(proposal("c").withHandler("白露"));

    KnownName person = archive.names().getFirst();

    assertEquals(new KnownName(NameKind.PERSON, "白露", "0755-2", "经济界", 3), person);
    assertEquals(Optional.of("经济界"), person.detail());
  }

  @Test
  void whatIsTakenOutOfAProposalIsForgotten() throws Exception {
    save(proposal("a").withLeadUnit("市教育局").withTags(List.of("教育", "体育")));

    archive.save(proposal("a").withLeadUnit("市教育局").withTags(List.of("体育")), 1, Occasion.EDIT);

    assertEquals(
        List.of(name(NameKind.UNIT, "市教育局", 1), name(NameKind.TAG, "体育", 1)), archive.names());
  }

  @Test
  void namesInTheBinAreNotOffered() throws Exception {
    save(proposal("a").withLeadUnit("市教育局"));
    save(proposal("b").withLeadUnit("市民政局"));

    archive.moveToBin("a");
    assertEquals(List.of(name(NameKind.UNIT, "市民政局", 1)), archive.names());
    archive.takeFromBin("a");
    assertEquals(2, archive.names().size());
  }

  @Test
  void aDataFileMadeAnewHasTheSameNames() throws Exception {
    for (Proposal proposal : Archives.proposals(20)) {
      save(proposal);
    }
    List<KnownName> before = archive.names();
    Path restored = folder.resolve("restored");
    Path backup = archive.backup();
    Archive.restore(restored, backup, clock);

    try (ArchiveView again = Archive.openForReading(restored, clock)) {
      assertEquals(before, again.names());
    }
  }

  @Test
  void namesAreReplayedFromTheJournal() throws Exception {
    for (Proposal proposal : Archives.proposals(20)) {
      save(proposal);
    }
    // Beside its writer an archive is read from a data file that is made anew from the journal.
    try (ArchiveView again = Archive.openForReading(folder, clock)) {
      assertEquals(archive.names(), again.names());
    }
  }

  private void save(Proposal proposal) throws Exception {
    archive.save(proposal, 0, Occasion.EDIT);
  }

  private static Proposal proposal(String id) {
    return Proposal.create(Kind.CPPCC).withId(id);
  }

  private static KnownName name(NameKind kind, String name, int count) {
    return new KnownName(kind, name, null, null, count);
  }
}
