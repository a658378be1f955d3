package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.ReplySource;
import org.jspecify.annotations.Nullable;

/// Queries of what is kept with a proposal: revisions and files. Texts and bytes that are read are
/// compared with their hash.
public final class KeptReader {
  /// Of a file of an older schema, which is only read.
  private static final String OLD_REVISIONS =
      """
      SELECT number, version, occasion, saved_at, '' FROM revision
      WHERE item = ? ORDER BY number DESC
      """;

  private static final String REVISIONS =
      """
      SELECT r.number, r.version, r.occasion, r.saved_at, n.name
      FROM revision r LEFT JOIN revision_name n ON n.number = r.number
      WHERE r.item = ?
      UNION ALL
      SELECT k.number, k.version, k.occasion, k.saved_at, n.name
      FROM kept_again k LEFT JOIN revision_name n ON n.number = k.number
      WHERE k.item = ?
      ORDER BY 1 DESC
      """;

  private final Database database;

  public KeptReader(Database database) {
    this.database = database;
  }

  /// A proposal's revisions, newest first.
  public List<StoredRevision> revisions(String id) throws StoreException {
    return database.read(connection -> {
      Optional<ProposalTable.Current> of = ProposalTable.current(connection, id);
      if (of.isEmpty()) {
        return List.of();
      }
      Object item = of.get().item();
      Map<Long, ReplySource> sources = InsertedReplyTable.of(connection, id);
      boolean hasNames = RevisionNames.areIn(connection);
      return Sql.list(
          connection,
          hasNames ? REVISIONS : OLD_REVISIONS,
          row ->
              new StoredRevision(
                  row.getLong(1),
                  id,
                  row.getLong(2),
                  row.getString(3),
                  row.getObject(4, Instant.class),
                  sources.get(row.getLong(1)),
                  Objects.requireNonNullElse(row.getString(5), "")),
          hasNames ? new Object[] {item, item} : new Object[] {item});
    });
  }

  /// A revision's text.
  ///
  /// @throws ProblemException `archive.noRevision`, or `archive.damagedRevision` if it does not fit
  ///   its hash
  public String revision(long number) throws StoreException, ProblemException {
    record Found(String sha256, String text) {}
    Optional<Found> found =
        database.read(connection ->
            Sql.first(
                connection,
                "SELECT sha256, text FROM revision WHERE number = ?",
                row -> new Found(row.getString(1), row.getString(2)),
                withText(connection, number)));
    Found revision = required(found, "archive.noRevision", number);
    if (!revision.sha256().equals(Hashes.of(revision.text()))) {
      throw new ProblemException(Problem.of("archive.damagedRevision", number));
    }
    return revision.text();
  }

  /// The number of the row that has the text of this one.
  private static long withText(Connection connection, long number) throws SQLException {
    return RevisionNames.areIn(connection)
        ? Sql.first(
                connection,
                "SELECT revision FROM kept_again WHERE number = ?",
                row -> row.getLong(1),
                number)
            .orElse(number)
        : number;
  }

  /// The files kept with a proposal, in the order in which they came.
  public List<StoredAttachment> attachments(String id) throws StoreException {
    return database.read(connection ->
        Sql.list(
            connection,
            """
            SELECT a.id, p.id, a.file_name, a.size, a.sha256, a.added_at
            FROM attachment a JOIN proposal p ON p.item = a.item
            WHERE p.id = ? ORDER BY a.id
            """,
            row ->
                new StoredAttachment(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getObject(6, Instant.class)),
            id));
  }

  /// The ids of the proposals with which a file is kept, by the file's hash; those in the bin, too.
  public Map<String, List<String>> owners() throws StoreException {
    return database.read(connection -> {
      var owners = new HashMap<String, List<String>>();
      Sql.visit(
          connection,
          """
          SELECT a.sha256, p.id FROM attachment a JOIN proposal p ON p.item = a.item ORDER BY a.id
          """,
          row ->
              owners
                  .computeIfAbsent(row.getString(1), hash -> new ArrayList<>())
                  .add(row.getString(2)));
      return owners;
    });
  }

  /// The bytes of a file.
  ///
  /// @throws ProblemException `archive.noAttachment`, or `archive.damagedAttachment` if they do not
  ///   fit their hash
  public byte[] attachment(long id) throws StoreException, ProblemException {
    record Named(String fileName, String sha256) {}
    Optional<Named> found =
        database.read(connection ->
            Sql.first(
                connection,
                "SELECT file_name, sha256 FROM attachment WHERE id = ?",
                row -> new Named(row.getString(1), row.getString(2)),
                id));
    Named named = required(found, "archive.noAttachment", id);
    byte[] content =
        database.read(connection ->
            Sql.first(
                    connection,
                    "SELECT content FROM attachment WHERE id = ?",
                    row -> row.getBytes(1),
                    id)
                .orElse(new byte[0]));
    if (!named.sha256().equals(Hashes.of(content))) {
      throw new ProblemException(Problem.of("archive.damagedAttachment", named.fileName()));
    }
    return content;
  }

  private static <T> T required(Optional<T> found, String code, @Nullable Object argument)
      throws ProblemException {
    return found.orElseThrow(
        () -> new ProblemException(Problem.of(code, String.valueOf(argument))));
  }
}
