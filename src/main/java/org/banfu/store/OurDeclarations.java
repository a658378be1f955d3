package org.banfu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banfu.store.vault.Vault;

/// Whether a data file that may come from anybody declares only what our scripts leave. H2 runs
/// every declaration when it opens a file: a function, a trigger, a linked table or a default value
/// would run as this program.
///
/// Shapes and not exact texts: names of keys differ from file to file, and the next H2 may write a
/// little differently what is no less harmless.
public final class OurDeclarations {
  private static final String NAME = "\"[A-Z0-9_]+\"";
  private static final String IN_PUBLIC = "\"PUBLIC\"\\.";
  private static final String TABLE =
      IN_PUBLIC
          + "\"(?:SCHEMA_VERSION|ARCHIVE|PROPOSAL|BODY|PROMISE|MENTION|REVISION|ATTACHMENT"
          + "|TEMPLATE|PROFILE|HOLIDAY|INSERTED_REPLY|REVISION_NAME|KEPT_AGAIN)\"";
  private static final String COLUMNS =
      "\\(" + NAME + "(?: NULLS FIRST)?(?:, " + NAME + "(?: NULLS FIRST)?)*\\)";
  private static final String TYPE =
      "(?:TINYINT|INTEGER|BIGINT|BOOLEAN|DATE|TIMESTAMP\\(9\\) WITH TIME ZONE"
          + "|CHARACTER VARYING(?:\\(\\d+\\))?(?: ARRAY)?|BINARY LARGE OBJECT)";
  private static final String COLUMN =
      "\\s+" + NAME + " " + TYPE + "(?: SELECTIVITY \\d+)?(?: NOT NULL)?";
  private static final String INDEX = "(?: INDEX " + IN_PUBLIC + NAME + ")?";

  private static final List<Pattern> SHAPES =
      Stream.of(
              "SET CREATE_BUILD \\d+",
              "SET CACHE_SIZE \\d+",
              "SET MAX_MEMORY_ROWS \\d+",
              "CREATE USER IF NOT EXISTS \"\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN",
              "CREATE CACHED TABLE " + TABLE + "\\(" + COLUMN + "(?:," + COLUMN + ")*\\s*\\)",
              "CREATE (?:PRIMARY KEY|INDEX|UNIQUE NULLS DISTINCT INDEX) "
                  + (IN_PUBLIC + NAME)
                  + " ON "
                  + TABLE
                  + COLUMNS,
              "ALTER TABLE "
                  + TABLE
                  + " ADD CONSTRAINT "
                  + (IN_PUBLIC + NAME)
                  + " (?:(?:PRIMARY KEY|UNIQUE NULLS DISTINCT )"
                  + COLUMNS
                  + INDEX
                  + "|FOREIGN KEY"
                  + COLUMNS
                  + INDEX
                  + " REFERENCES "
                  + TABLE
                  + COLUMNS
                  + "(?: ON DELETE CASCADE)? NOCHECK"
                  + "|CHECK\\("
                  + NAME
                  + " = 1\\) NOCHECK)")
          .map(Pattern::compile)
          .toList();

  private OurDeclarations() {}

  /// Reads what a closed data file declares, and runs nothing of it.
  ///
  /// @return the beginning of the first declaration that is none of ours
  /// @throws DamagedBackupException if it cannot be read
  /// @throws InUseException if the file is open
  public static Optional<String> firstForeign(Path file, Vault vault) throws IOException {
    return Declarations.of(file, vault).stream()
        .filter(statement -> SHAPES.stream().noneMatch(one -> one.matcher(statement).matches()))
        .findFirst()
        .map(OurDeclarations::beginning);
  }

  /// Refuses a file that declares anything else.
  ///
  /// @throws DamagedBackupException if it does, or cannot be read
  public static void require(Path file, Vault vault) throws IOException {
    Optional<String> foreign = firstForeign(file, vault);
    if (foreign.isPresent()) {
      throw new DamagedBackupException("declares " + foreign.get(), null);
    }
  }

  private static String beginning(String statement) {
    String line = statement.lines().findFirst().orElse("");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
