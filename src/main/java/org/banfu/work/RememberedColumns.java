package org.banfu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.banfu.intake.ledger.LedgerMapping;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// What the clerk said of the heads of ledgers, kept in a small text file beside the settings, so
/// that the next ledger with such heads is understood, from the window as from the command line.
public final class RememberedColumns {
  private static final String NAME = "ledger-columns.txt";
  private static final long LARGEST = 1 << 20;

  private final Path file;

  /// @param settings the file of the settings, beside which it lies
  public RememberedColumns(Path settings) {
    this.file = settings.resolveSibling(NAME);
  }

  /// What is remembered; nothing if the file is not there or is not ours any more: columns are then
  /// guessed again, as on the first day.
  public LedgerMapping read() {
    try {
      return Files.exists(file) && Files.size(file) <= LARGEST
          ? LedgerMapping.parse(Files.readString(file))
          : LedgerMapping.GUESSED;
    } catch (IOException | ProblemException notOurs) {
      return LedgerMapping.GUESSED;
    }
  }

  /// Remembers this besides what is remembered already; of a head the later word counts.
  ///
  /// @return all that is remembered now
  /// @throws ProblemException `work.columnsNotKept` if the file cannot be written
  public LedgerMapping add(LedgerMapping said) throws ProblemException {
    return keep(read().with(said));
  }

  /// Forgets what was said of a head: it means again what it says itself.
  ///
  /// @throws ProblemException `work.columnsNotKept` if the file cannot be written
  public LedgerMapping forget(String head) throws ProblemException {
    return keep(read().without(head));
  }

  private LedgerMapping keep(LedgerMapping all) throws ProblemException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "ledger", ".tmp");
      Files.writeString(next, all.text() + "\n");
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      return all;
    } catch (IOException e) {
      throw new ProblemException(Problem.of("work.columnsNotKept", file), e);
    }
  }
}
