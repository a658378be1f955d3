package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banfu.proposal.ReplySource;
import org.jspecify.annotations.Nullable;

/// Which earlier states are kept, and how long.
///
/// Any save but an edit keeps what it saves. A day's first save keeps what stood before it, and so
/// does every import, which replaces it whole: it would be lost otherwise. The automatic ones are
/// thinned out: all of 30 days, then the last of each day. A revision's number comes from the save
/// counter, so that a replay gives the same.
final class RevisionTable {
  private static final String EDIT = "EDIT";
  private static final String IMPORT = "IMPORT";
  private static final Set<String> AUTOMATIC = Set.of(EDIT, "STATE_CHANGE");
  private static final Duration ALL_KEPT = Duration.ofDays(30);

  private final ZoneId zone;

  /// @param zone tells which day it is
  RevisionTable(ZoneId zone) {
    this.zone = zone;
  }

  /// Keeps what stood before a save if the save is its day's first or an import; to be called
  /// before the text is replaced.
  void beforeSave(
      Connection connection, long counter, ProposalTable.Current old, String occasion, Instant at)
      throws SQLException {
    if (!occasion.equals(IMPORT) && day(old.savedAt()).equals(day(at))) {
      return;
    }
    Sql.update(
        connection,
        """
        INSERT INTO revision (number, item, version, occasion, saved_at, sha256, text)
        SELECT ?, p.item, p.version, ?, p.saved_at, p.sha256, b.text
        FROM proposal p JOIN body b ON b.item = p.item
        WHERE p.item = ? AND NOT EXISTS (
          SELECT 1 FROM revision r WHERE r.item = p.item AND r.version = p.version)
        """,
        2 * counter,
        EDIT,
        old.item());
  }

  /// Keeps what was just saved unless it was an edit.
  ///
  /// @param source the past reply that it inserted, null if none
  void afterSave(
      Connection connection, long counter, long item, String occasion, @Nullable ReplySource source)
      throws SQLException {
    if (occasion.equals(EDIT)) {
      return;
    }
    Sql.update(
        connection,
        """
        INSERT INTO revision (number, item, version, occasion, saved_at, sha256, text)
        SELECT ?, p.item, p.version, ?, p.saved_at, p.sha256, b.text
        FROM proposal p JOIN body b ON b.item = p.item WHERE p.item = ?
        """,
        2 * counter + 1,
        occasion,
        item);
    if (source != null) {
      InsertedReplyTable.insert(connection, 2 * counter + 1, source);
    }
  }

  /// Removes the automatic revisions of a proposal that are no longer kept.
  void thinOut(Connection connection, long item, Instant now) throws SQLException {
    record Kept(long number, String occasion, Instant savedAt) {}
    List<Kept> newestFirst =
        Sql.list(
            connection,
            "SELECT number, occasion, saved_at FROM revision WHERE item = ? ORDER BY number DESC",
            row -> new Kept(row.getLong(1), row.getString(2), row.getObject(3, Instant.class)),
            item);
    var days = new HashSet<LocalDate>();
    for (Kept kept : newestFirst) {
      boolean old = kept.savedAt().isBefore(now.minus(ALL_KEPT));
      if (AUTOMATIC.contains(kept.occasion()) && old && !days.add(day(kept.savedAt()))) {
        Sql.update(connection, "DELETE FROM revision WHERE number = ?", kept.number());
      }
    }
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
