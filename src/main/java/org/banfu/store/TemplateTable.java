package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.store.journal.JournalRecord.TemplateSaved;

/// Statements on table `template`.
public final class TemplateTable {
  private TemplateTable() {}

  /// Puts it in the place of the one of its name.
  static void save(Connection connection, long counter, TemplateSaved saved) throws SQLException {
    byte[] content = saved.file().content();
    remove(connection, saved.file().name());
    Sql.update(
        connection,
        "INSERT INTO template (id, name, size, sha256, saved_at, content) VALUES (?, ?, ?, ?, ?,"
            + " ?)",
        counter,
        saved.file().name(),
        content.length,
        Hashes.of(content),
        saved.at(),
        content);
  }

  static void remove(Connection connection, String name) throws SQLException {
    Sql.update(connection, "DELETE FROM template WHERE name = ?", name);
  }

  /// All of them without their bytes, by name.
  public static List<StoredTemplate> all(Database database) throws StoreException {
    return database.read(connection ->
        Sql.list(
            connection,
            "SELECT name, size, sha256, saved_at FROM template ORDER BY name",
            row ->
                new StoredTemplate(
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getObject(4, Instant.class))));
  }

  /// The bytes of the one of this name.
  ///
  /// @throws ProblemException `archive.noTemplate`, or `archive.damagedTemplate` if they do not fit
  ///   their hash
  public static byte[] content(Database database, String name)
      throws StoreException, ProblemException {
    // Nobody compares two of these as values.
    @SuppressWarnings("ArrayRecordComponent")
    record Found(String sha256, byte[] content) {}
    Optional<Found> found =
        database.read(connection ->
            Sql.first(
                connection,
                "SELECT sha256, content FROM template WHERE name = ?",
                row -> new Found(row.getString(1), row.getBytes(2)),
                name));
    if (found.isEmpty()) {
      throw new ProblemException(Problem.of("archive.noTemplate", name));
    }
    if (!found.get().sha256().equals(Hashes.of(found.get().content()))) {
      throw new ProblemException(Problem.of("archive.damagedTemplate", name));
    }
    return found.get().content();
  }
}
