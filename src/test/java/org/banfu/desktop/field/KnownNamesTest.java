package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.banfu.archive.KnownName;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNamesTest {
  @TempDir Path folder;
  private DeskFixture fixture;
  private KnownNames names;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    save("区教育局", "市教育局");
    save("市教育局");
    save("教育基金会");
    names = new KnownNames(fixture.desk);
    names.follow(fixture.archive());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatBeginsSoComesFirstThenWhatIsUsedMost() {
    names.freshen();

    assertEquals(List.of("教育基金会", "市教育局", "区教育局"), offered("教育"));
  }

  @Test
  void onlyNamesOfTheKindsAskedForAreOffered() {
    names.freshen();

    assertEquals(List.of(), names.matching(Set.of(NameKind.PERSON), "教育", 5));
  }

  @Test
  void nothingIsOfferedForNothingOrForTheNameItself() {
    names.freshen();

    assertEquals(List.of(), offered(" "));
    assertEquals(List.of(), offered("区教育局"));
  }

  @Test
  void whatWasSavedSinceIsOfferedAfterTheNextFreshening() throws Exception {
    names.freshen();
    save("市住房局");
    fixture.awaitScreen();
    assertEquals(List.of(), offered("住房"));

    names.freshen();

    assertEquals(List.of("市住房局"), offered("住房"));
  }

  private List<String> offered(String typed) {
    return names.matching(Set.of(NameKind.UNIT), typed, 5).stream().map(KnownName::name).toList();
  }

  private void save(String... units) throws Exception {
    Proposal proposal =
        Proposal.create(Kind.CPPCC)
            .withTitle(String.join("与", units))
            .withCoUnits(List.of(units).stream().map(CoOpinion::named).toList());
    fixture.archive().save(proposal, 0, Occasion.EDIT);
  }
}
