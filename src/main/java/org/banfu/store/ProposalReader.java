package org.banfu.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// Queries of proposals. Lists read no body; a body that is read is compared with its hash.
public final class ProposalReader {
  private static final int BATCH = 200;

  private final Database database;

  public ProposalReader(Database database) {
    this.database = database;
  }

  /// All rows in the bin, or all outside it, in the order in which the proposals came.
  public List<StoredRow> rows(boolean inBin) throws StoreException {
    String which = inBin ? "WHERE deleted_at IS NOT NULL" : "WHERE deleted_at IS NULL";
    return database.read(connection -> ProposalTable.rows(connection, which));
  }

  /// The names that stand in the proposals outside the bin, most used first.
  public List<StoredName> names() throws StoreException {
    return database.read(MentionTable::known);
  }

  /// The row of this id, also from the bin.
  public Optional<StoredRow> row(String id) throws StoreException {
    return database.read(
        connection -> ProposalTable.rows(connection, "WHERE id = ?", id).stream().findFirst());
  }

  /// The rows outside the bin with this number.
  public List<StoredRow> withNumber(String number) throws StoreException {
    return database.read(connection ->
        ProposalTable.rows(connection, "WHERE number = ? AND deleted_at IS NULL", number));
  }

  /// The row with the proposal's id, and those outside the bin with its kind, council, term,
  /// session and number, or its fingerprint without another number.
  public List<StoredRow> duplicates(Proposal proposal) throws StoreException {
    String number = proposal.number();
    String fingerprint = Hashes.fingerprint(proposal);
    // Three indexed queries: one with OR would read the whole table.
    return database.read(connection -> {
      var found = new ArrayList<StoredRow>();
      found.addAll(ProposalTable.rows(connection, "WHERE id = ?", proposal.id()));
      if (number != null && !number.isBlank()) {
        found.addAll(
            ProposalTable.rows(
                connection,
                """
                WHERE number = ? AND kind = ? AND council IS NOT DISTINCT FROM ?
                AND term IS NOT DISTINCT FROM ? AND session IS NOT DISTINCT FROM ?
                AND (? OR title = ?) AND deleted_at IS NULL
                """,
                number,
                proposal.kind().name(),
                proposal.council(),
                proposal.term(),
                proposal.session(),
                proposal.term() != null || proposal.session() != null,
                proposal.title()));
      }
      if (fingerprint != null) {
        found.addAll(
            ProposalTable.rows(
                connection,
                """
                WHERE fingerprint = ? AND deleted_at IS NULL
                AND (? OR number IS NULL OR TRIM(number) = '' OR number = ?)
                """,
                fingerprint,
                number == null || number.isBlank(),
                number == null ? "" : number));
      }
      return found.stream().distinct().toList();
    });
  }

  /// A proposal's text, also from the bin.
  ///
  /// @throws ProblemException `archive.damagedRow` if it does not fit its hash
  public Optional<StoredText> text(String id) throws StoreException, ProblemException {
    record Found(
        long version, Instant savedAt, String sha256, String title, @Nullable String text) {}
    Optional<Found> found =
        database.read(connection ->
            Sql.first(
                connection,
                """
                SELECT p.version, p.saved_at, p.sha256, p.title, b.text
                FROM proposal p LEFT JOIN body b ON b.item = p.item WHERE p.id = ?
                """,
                row ->
                    new Found(
                        row.getLong(1),
                        row.getObject(2, Instant.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                id));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Found row = found.get();
    if (row.text() == null || !row.sha256().equals(Hashes.of(row.text()))) {
      throw new ProblemException(Problem.of("archive.damagedRow", row.title(), id));
    }
    return Optional.of(new StoredText(row.text(), row.version(), row.savedAt()));
  }

  /// Of every proposal which text of it there is, newest first.
  public List<StoredState> states() throws StoreException {
    return database.read(ProposalTable::states);
  }

  /// Reads every body and gives the titles of those that do not fit their hash.
  public List<String> misfits() throws StoreException {
    var titles = new ArrayList<String>();
    long after = 0;
    while (true) {
      long from = after;
      List<ProposalTable.Body> bodies =
          database.read(connection -> ProposalTable.bodies(connection, from, BATCH));
      if (bodies.isEmpty()) {
        return titles;
      }
      bodies.stream().filter(body -> !body.fits()).forEach(body -> titles.add(body.title()));
      after = bodies.getLast().item();
    }
  }
}
