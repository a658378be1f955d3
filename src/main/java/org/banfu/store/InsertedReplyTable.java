package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.banfu.proposal.ReplySource;

/// Where the replies came from that were inserted, by the number of the revision that has them.
final class InsertedReplyTable {
  /// The first schema that has the table; a file that is only read may be older.
  private static final int SINCE = 2;

  private InsertedReplyTable() {}

  static void insert(Connection connection, long revision, ReplySource source) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO inserted_reply VALUES (?, ?, ?, ?, ?)",
        revision,
        source.proposalId(),
        source.number(),
        source.title(),
        source.suggestion());
  }

  /// Those of one proposal.
  static Map<Long, ReplySource> of(Connection connection, String id) throws SQLException {
    var sources = new HashMap<Long, ReplySource>();
    if (Migrator.version(connection) >= SINCE) {
      Sql.visit(
          connection,
          """
          SELECT i.number, i.proposal, i.proposal_number, i.title, i.suggestion
          FROM inserted_reply i
          JOIN revision r ON r.number = i.number
          JOIN proposal p ON p.item = r.item
          WHERE p.id = ?
          """,
          row ->
              sources.put(
                  row.getLong(1),
                  new ReplySource(
                      row.getString(2), row.getString(3), row.getString(4), row.getInt(5))),
          id);
    }
    return sources;
  }
}
