package org.banfu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banfu.store.journal.JournalRecord.ProposalSaved;

/// Which earlier states are kept, and how long.
///
/// Any save but an edit keeps what it saves. A day's first save keeps what stood before it, and so
/// does every import, which replaces it whole: it would be lost otherwise. A text that is the
/// newest kept one already is not stored a second time: table `kept_again` tells that it was kept
/// once more, and why. A revision's number comes from the save counter, so that a replay gives the
/// same.
final class RevisionTable {
  private static final String EDIT = "EDIT";
  private static final String IMPORT = "IMPORT";

  /// Tells where its reply came from, by a row that refers to its own.
  private static final String INSERTION = "INSERTION";

  private static final Set<String> AUTOMATIC = Set.of(EDIT, "STATE_CHANGE");
  private static final Duration ALL_KEPT = Duration.ofDays(30);

  /// Thirty times 24 hours touch so many days.
  private static final int DAYS_ALL_KEPT = 31;

  /// Tells which day it is, on whatever machine and in whatever year a journal is replayed: the
  /// offices' own time, without a table of zones that may change (decision 0226).
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /// Keeps what stood before a save if the save is its day's first or an import; to be called
  /// before the text is replaced.
  void beforeSave(
      Connection connection, long counter, ProposalTable.Current old, ProposalSaved saved)
      throws SQLException {
    if (!saved.occasion().equals(IMPORT) && day(old.savedAt()).equals(day(saved.at()))) {
      return;
    }
    if (sameAsNewest(connection, old.item()).isEmpty()) {
      insert(connection, 2 * counter, old.item(), EDIT);
      thinOut(connection, old.item(), saved.at());
    }
  }

  /// Keeps what was just saved unless it was an edit.
  void afterSave(Connection connection, long counter, long item, ProposalSaved saved)
      throws SQLException {
    String occasion = saved.occasion();
    if (occasion.equals(EDIT)) {
      return;
    }
    long number = 2 * counter + 1;
    Optional<Long> same =
        occasion.equals(INSERTION) ? Optional.empty() : sameAsNewest(connection, item);
    if (same.isPresent()) {
      Sql.update(
          connection,
          """
          INSERT INTO kept_again (number, item, revision, version, occasion, saved_at)
          SELECT ?, item, ?, version, ?, saved_at FROM proposal WHERE item = ?
          """,
          number,
          same.get(),
          occasion,
          item);
    } else {
      insert(connection, number, item, occasion);
    }
    if (saved.source() != null) {
      InsertedReplyTable.insert(connection, number, saved.source());
    }
    if (!saved.name().isEmpty()) {
      RevisionNames.set(connection, item, number, saved.name());
    }
    thinOut(connection, item, saved.at());
  }

  private static void insert(Connection connection, long number, long item, String occasion)
      throws SQLException {
    Sql.update(
        connection,
        """
        INSERT INTO revision (number, item, version, occasion, saved_at, sha256, text)
        SELECT ?, p.item, p.version, ?, p.saved_at, p.sha256, b.text
        FROM proposal p JOIN body b ON b.item = p.item WHERE p.item = ?
        """,
        number,
        occasion,
        item);
  }

  /// The newest kept text of a proposal if it is the one that stands there now.
  private static Optional<Long> sameAsNewest(Connection connection, long item) throws SQLException {
    return Sql.first(
            connection,
            """
            SELECT r.number, r.sha256 = p.sha256 FROM revision r JOIN proposal p ON p.item = r.item
            WHERE r.item = ? ORDER BY r.number DESC FETCH FIRST 1 ROW ONLY
            """,
            row -> row.getBoolean(2) ? row.getLong(1) : 0L,
            item)
        .filter(number -> number > 0);
  }

  /// Removes all that is kept of a proposal.
  static void remove(Connection connection, long item) throws SQLException {
    for (String table : List.of("revision_name", "kept_again", "revision")) {
      Sql.update(connection, "DELETE FROM " + table + " WHERE item = ?", item);
    }
  }

  /// @param again the row that has its text, 0 if that is its own
  private record Kept(long number, String occasion, Instant savedAt, long again) {}

  /// Removes the automatic revisions of a proposal that are no longer kept: all of 30 days are,
  /// then the last of each day.
  ///
  /// The clock alone is not believed: one that is ahead would make all others look old at the first
  /// save. Besides, 31 later days must be there on which something was kept; a wrong time takes the
  /// place of one of them. A day ends where another date follows, whatever date that is.
  private void thinOut(Connection connection, long item, Instant now) throws SQLException {
    Set<Long> named = RevisionNames.of(connection, item);
    var referred = new HashSet<Long>();
    int days = 0;
    LocalDate day = null;
    boolean hasLast = false;
    for (Kept kept : newestFirst(connection, item)) {
      LocalDate its = day(kept.savedAt());
      if (!its.equals(day)) {
        day = its;
        days++;
        hasLast = false;
      }
      boolean isOld = days > DAYS_ALL_KEPT && kept.savedAt().isBefore(now.minus(ALL_KEPT));
      boolean isAutomatic =
          AUTOMATIC.contains(kept.occasion())
              && !named.contains(kept.number())
              && !referred.contains(kept.number());
      if (isAutomatic && isOld && hasLast) {
        remove(connection, kept);
      } else {
        referred.add(kept.again());
      }
      hasLast |= isAutomatic;
    }
  }

  private static List<Kept> newestFirst(Connection connection, long item) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT number, occasion, saved_at, 0 FROM revision WHERE item = ?
        UNION ALL
        SELECT number, occasion, saved_at, revision FROM kept_again WHERE item = ?
        ORDER BY 1 DESC
        """,
        row ->
            new Kept(
                row.getLong(1), row.getString(2), row.getObject(3, Instant.class), row.getLong(4)),
        item,
        item);
  }

  private static void remove(Connection connection, Kept kept) throws SQLException {
    String table = kept.again() == 0 ? "revision" : "kept_again";
    Sql.update(connection, "DELETE FROM " + table + " WHERE number = ?", kept.number());
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, BEIJING);
  }
}
