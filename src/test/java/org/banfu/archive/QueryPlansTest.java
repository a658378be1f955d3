package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening, finding and saving cost the same whatever the number of proposals: H2 is asked how it
/// runs each statement that was really sent to it. Only the list and the names to be offered read a
/// whole table.
class QueryPlansTest {
  private static final String STATEMENTS =
      "SELECT sql_statement FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
          + " WHERE sql_statement NOT LIKE '%INFORMATION_SCHEMA%'";

  /// A table read along an index without a condition on it, as H2 says it in a plan.
  private static final Pattern WHOLE =
      Pattern.compile("/\\* PUBLIC\\.[A-Z0-9_]+(\\.tableScan)? \\*/");

  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  @Test
  void nothingButListAndNamesReadsAWholeTable() throws Exception {
    List<Proposal> proposals = Archives.closed(folder, clock, 3);
    List<String> scans;
    try (Archive archive = Archive.open(folder, clock);
        Connection connection = connect()) {
      execute(connection, "SET QUERY_STATISTICS TRUE");
      useEverything(archive, proposals.getFirst());
      scans = scans(connection);
    }

    assertEquals(3, scans.size(), scans::toString);
    assertTrue(scans.get(0).contains("deleted_at IS NOT NULL ORDER BY item"), scans::toString);
    assertTrue(scans.get(1).contains("deleted_at IS NULL ORDER BY item"), scans::toString);
    assertTrue(scans.get(2).contains("FROM mention m JOIN proposal p"), scans::toString);
  }

  @Test
  void theListReadsNoBody() throws Exception {
    Archives.closed(folder, clock, 3);
    try (Archive archive = Archive.open(folder, clock);
        Connection connection = connect()) {
      execute(connection, "SET QUERY_STATISTICS TRUE");
      archive.rows();
      archive.bin();

      List<String> sent = statements(connection);

      assertEquals(2, sent.size(), sent::toString);
      assertTrue(
          sent.stream().noneMatch(sql -> sql.contains("body") || sql.contains("text")),
          sent::toString);
    }
  }

  @Test
  void proposalsAreCountedFromTheRootOfTheTree() throws Exception {
    Archives.closed(folder, clock, 3);
    try (Archive archive = Archive.open(folder, clock);
        Connection connection = connect()) {
      assertEquals(3, archive.rows().size());

      assertTrue(plan(connection, "SELECT COUNT(*) FROM proposal").contains("direct lookup"));
    }
  }

  private void useEverything(Archive archive, Proposal proposal) throws Exception {
    archive.rows();
    archive.bin();
    archive.names();
    archive.find(proposal.id());
    archive.matching("7-3-" + proposal.number());
    archive.duplicatesOf(proposal);
    clock.forward(java.time.Duration.ofDays(1));
    byte[] bytes = {1};
    archive.save(proposal, 1, Occasion.EXPORT, List.of(new NewAttachment("附件.bin", bytes)));
    archive.revision(archive.revisions(proposal.id()).getFirst().number());
    archive.attachment(archive.attachments(proposal.id()).getFirst().id());
    archive.save(proposal.withId("new"), 0, Occasion.EDIT);
    archive.moveToBin(proposal.id());
    archive.takeFromBin(proposal.id());
    archive.saveProfile(archive.profile().withIssuer("甲"));
  }

  private static List<String> scans(Connection connection) throws SQLException {
    var scans = new ArrayList<String>();
    for (String sql : statements(connection)) {
      boolean planned = sql.matches("(?s)(SELECT|UPDATE|DELETE|INSERT INTO revision).*");
      // Table archive has one row, table schema_version one for each script.
      boolean one = sql.startsWith("UPDATE archive") || sql.endsWith("FROM schema_version");
      if (planned && !one && WHOLE.matcher(plan(connection, sql)).find()) {
        scans.add(sql);
      }
    }
    scans.sort(null);
    return scans;
  }

  private static List<String> statements(Connection connection) throws SQLException {
    var statements = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(STATEMENTS)) {
      while (rows.next()) {
        statements.add(rows.getString(1));
      }
    }
    statements.removeIf(sql -> sql.startsWith("SET "));
    return statements;
  }

  private static String plan(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement("EXPLAIN " + sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setNull(i, Types.VARCHAR);
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("banfu"));
  }
}
