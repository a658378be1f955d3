package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.DeskFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that are searched are cut, and the data file cannot be read to make them anew.
class SearchFailureToldTest {
  @TempDir Path folder;

  @Test
  void theFailureIsToldOnceAndTheSearchIsNotRepeatedForEver() throws Exception {
    try (Archive archive = FoundArchive.make(folder)) {
      archive.newSearch().awaitComplete();
    }
    try (var fixture = new DeskFixture(folder);
        Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("banfu"))) {
      fixture.archive().newSearch().awaitComplete();
      cutCache();
      rename(connection, "proposal", "hidden");
      var model = new SearchViewModel(fixture.desk, id -> Optional.empty());
      model.type("缆车");

      long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (fixture.desk.notices().shown().isEmpty() && System.nanoTime() < end) {
        fixture.delays.pass(SearchViewModel.LOOK_AGAIN);
      }
      assertEquals(1, fixture.desk.notices().shown().size());

      var answers = new AtomicInteger();
      InvalidationListener counting = result -> answers.incrementAndGet();
      model.result().addListener(counting);
      fixture.delays.pass(SearchViewModel.LOOK_AGAIN.multipliedBy(4));
      assertEquals(0, answers.get());
      model.type("缆车已");
      assertEquals(1, fixture.desk.notices().shown().size());
      rename(connection, "hidden", "proposal");
      model.dispose();
    }
  }

  private void cutCache() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.write(file, new byte[0]);
      }
    }
  }

  private static void rename(Connection connection, String table, String to) throws Exception {
    try (var statement = connection.createStatement()) {
      statement.execute("ALTER TABLE " + table + " RENAME TO " + to);
    }
  }
}
