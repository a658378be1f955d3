package org.banfu.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.WorkingDays;

/// What a data file says of itself; reading it costs the same whatever the number of proposals.
///
/// @param schema how many schema scripts it has seen
/// @param counter the save counter of the last change made in it
/// @param proposals how many there are, those in the bin too
public record DataState(int schema, UUID lineage, long counter, long proposals) {
  /// The newest schema that this program knows.
  public static int newestSchema() {
    return Schema.shipped().version();
  }

  /// Nothing if the file holds no archive, as an emptied one that H2 has filled anew.
  public static Optional<DataState> read(Database database) throws StoreException {
    return database.read(connection -> {
      int schema = Migrator.version(connection);
      if (schema == 0 || schema > newestSchema()) {
        // A newer file may have other tables; its schema alone is told.
        return schema == 0
            ? Optional.empty()
            : Optional.of(new DataState(schema, new UUID(0, 0), 0, 0));
      }
      return Sql.first(
          connection,
          "SELECT lineage, counter FROM archive",
          row ->
              new DataState(
                  schema,
                  UUID.fromString(row.getString(1)),
                  row.getLong(2),
                  ProposalTable.count(connection)));
    });
  }

  /// Writes the first rows of a new data file: nothing is saved in it yet.
  public static void begin(Database database, UUID lineage, List<Holiday> holidays)
      throws StoreException {
    database.write(connection -> {
      HolidayTable.replace(connection, holidays);
      return Sql.update(connection, "INSERT INTO archive VALUES (1, ?, 0)", lineage.toString());
    });
  }

  /// Makes it the data file of another life of the archive: journals of before never fit it again.
  public static void renew(Database database, UUID lineage) throws StoreException {
    database.write(
        connection -> Sql.update(connection, "UPDATE archive SET lineage = ?", lineage.toString()));
  }

  /// The text of the profile; nothing before its first save.
  ///
  /// @throws ProblemException `archive.damagedProfile` if it does not fit its hash
  public static Optional<String> profile(Database database)
      throws StoreException, ProblemException {
    record Found(String sha256, String text) {}
    Optional<Found> found =
        database.read(connection ->
            Sql.first(
                connection,
                "SELECT sha256, text FROM profile",
                row -> new Found(row.getString(1), row.getString(2))));
    if (found.isPresent() && !found.get().sha256().equals(Hashes.of(found.get().text()))) {
      throw new ProblemException(Problem.of("archive.damagedProfile"));
    }
    return found.map(Found::text);
  }

  /// The holidays and make-up days, in order.
  public static List<Holiday> holidays(Database database) throws StoreException {
    return database.read(HolidayTable::all);
  }

  /// Which days are worked by them.
  public static WorkingDays workingDays(Database database) throws StoreException {
    return WorkingDays.of(holidays(database));
  }
}
