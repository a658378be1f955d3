package org.banfu.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banfu.intake.ledger.LedgerField;
import org.banfu.intake.ledger.LedgerMapping;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedColumnsTest {
  @TempDir Path folder;

  @Test
  void whatWasSaidIsKnownNextTime() throws Exception {
    columns().add(LedgerMapping.GUESSED.with("件 数", LedgerField.NUMBER));
    columns()
        .add(LedgerMapping.GUESSED.with("事由：", LedgerField.TITLE).with("电话", LedgerField.IGNORED));
    columns().add(LedgerMapping.GUESSED.with("件数", LedgerField.YEAR));

    LedgerMapping known = columns().read();

    assertEquals(Optional.of(LedgerField.YEAR), known.fieldOf("件数"));
    assertEquals(Optional.of(LedgerField.TITLE), known.fieldOf("事　由"));
    assertEquals(Optional.of(LedgerField.IGNORED), known.fieldOf("电话"));
    assertEquals(Optional.of(LedgerField.REPLIED_ON), known.fieldOf("答复时间（年月日）"));
    assertEquals(Optional.empty(), known.fieldOf("领导"));
  }

  @Test
  void aHeadThatIsForgottenMeansWhatItSays() throws Exception {
    columns().add(LedgerMapping.GUESSED.with("题目", LedgerField.NOTES));
    columns().add(LedgerMapping.GUESSED.with("件数", LedgerField.NUMBER));

    columns().forget("题 目");

    assertEquals(Optional.of(LedgerField.TITLE), columns().read().fieldOf("题目"));
    assertEquals(Optional.of(LedgerField.NUMBER), columns().read().fieldOf("件数"));
  }

  @Test
  void nothingIsKnownAtFirstOrOfAFileThatIsNotOurs() throws Exception {
    assertEquals(LedgerMapping.GUESSED, columns().read());

    Files.createDirectories(folder.resolve("cfg"));
    Files.writeString(folder.resolve("cfg").resolve("ledger-columns.txt"), "件数=谁");

    assertEquals(LedgerMapping.GUESSED, columns().read());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsTold() throws Exception {
    Files.writeString(folder.resolve("cfg"), "a file in the way");

    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> columns().add(LedgerMapping.GUESSED.with("件数", LedgerField.NUMBER)));

    assertEquals("work.columnsNotKept", refused.problem().code());
  }

  private RememberedColumns columns() {
    return new RememberedColumns(folder.resolve("cfg").resolve("settings.json"));
  }
}
