package org.banfu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
  private static final String FIRST = "CREATE TABLE a (id INTEGER); INSERT INTO a VALUES (1);";
  private static final String SECOND =
      "-- a comment; with a semicolon\nALTER TABLE a ADD COLUMN b VARCHAR DEFAULT 'x;y';";

  @TempDir private Path folder;

  @Test
  void aNewFileSeesAllScripts() throws Exception {
    try (Connection connection = connect()) {
      assertEquals(0, Migrator.version(connection));

      new Migrator(new Schema(List.of(FIRST, SECOND))).migrate(connection);

      assertEquals(2, Migrator.version(connection));
      assertEquals(List.of("1x;y"), rows(connection));
    }
  }

  @Test
  void anOlderFileSeesOnlyWhatIsNew() throws Exception {
    try (Connection connection = connect()) {
      new Migrator(new Schema(List.of(FIRST))).migrate(connection);
    }
    try (Connection connection = connect()) {
      new Migrator(new Schema(List.of(FIRST, SECOND))).migrate(connection);

      assertEquals(2, Migrator.version(connection));
      assertEquals(List.of("1x;y"), rows(connection));
    }
  }

  @Test
  void aScriptThatFailsIsNotCounted() throws Exception {
    try (Connection connection = connect()) {
      var migrator = new Migrator(new Schema(List.of(FIRST, "ALTER TABLE missing ADD b INTEGER")));

      assertThrows(SQLException.class, () -> migrator.migrate(connection));

      assertEquals(1, Migrator.version(connection));
    }
  }

  @Test
  void everyScriptInTheFolderIsListedUnderItsNumber() throws Exception {
    Path scripts = Path.of(Schema.class.getResource("schema/0001-archive.sql").toURI()).getParent();
    try (var files = Files.list(scripts)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();

      assertEquals(names, Schema.SHIPPED);
      for (int i = 0; i < names.size(); i++) {
        assertEquals(String.format(Locale.ROOT, "%04d-", i + 1), names.get(i).substring(0, 5));
      }
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("migrated"));
  }

  private static List<String> rows(Connection connection) throws SQLException {
    return Sql.list(connection, "SELECT id || b FROM a", row -> row.getString(1));
  }
}
