package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Letter;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocNumberOfferTest {
  @TempDir Path folder;
  private DeskFixture fixture;
  private DocNumberOffer offer;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive();
    offer = new DocNumberOffer(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theProfilesPrefixIsOfferedWithTheLettersYear() throws Exception {
    saveProfile("云府函");
    save("青政函〔2022〕8号", LocalDate.of(2022, 5, 1));

    offer.look();

    assertEquals(Optional.of("云府函〔2023〕号"), offer.of(LocalDate.of(2023, 6, 12)));
    assertEquals(Optional.of("云府函〔2024〕号"), offer.of(null));
  }

  @Test
  void withoutOneTheNewestLetterOfTheArchiveIsAsked() throws Exception {
    save("云科教函〔2023〕31号", LocalDate.of(2023, 9, 1));
    save("青政函〔2022〕8号", LocalDate.of(2022, 5, 1));
    save(null, LocalDate.of(2024, 2, 1));
    assertEquals(Optional.empty(), offer.of(null));

    offer.look();

    assertEquals(Optional.of("云科教函〔2024〕号"), offer.of(null));
  }

  @Test
  void nothingIsMadeUp() {
    offer.look();

    assertEquals(Optional.empty(), offer.of(LocalDate.of(2023, 6, 12)));
  }

  private void saveProfile(String prefix) throws ProblemException {
    fixture.archive().saveProfile(fixture.archive().profile().withDocNumberPrefix(prefix));
  }

  private void save(String docNumber, LocalDate repliedOn) throws ProblemException {
    fixture
        .archive()
        .save(
            Proposal.create(Kind.CPPCC)
                .withRepliedOn(repliedOn)
                .withLetter(Letter.EMPTY.withDocNumber(docNumber)),
            0,
            Occasion.EDIT);
  }
}
