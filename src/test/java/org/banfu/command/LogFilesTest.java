package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
  @TempDir private Path home;

  @Test
  void theLogSaysWhereSomethingFailedAndQuotesNoLetter() throws Exception {
    Path folder = home.resolve("logs");
    var logs = new LogFiles(folder);
    var happened = new LogRecord(Level.SEVERE, "could not close the journal");
    happened.setLoggerName("org.banfu.archive.Archive");
    happened.setThrown(new IOException("江一苇"));

    logs.publish(happened);
    logs.close();

    String log = Files.readString(folder.resolve("banfu.0.log"));
    assertAll(
        () -> assertTrue(log.contains("could not close the journal"), log),
        () -> assertTrue(log.contains("java.io.IOException\n"), log),
        () -> assertTrue(log.contains("LogFilesTest"), log),
        () -> assertFalse(log.contains("江一苇"), log));
  }

  @Test
  void whatALibrarySaysIsNotPrinted() throws Exception {
    Path folder = home.resolve("logs");
    var logs = new LogFiles(folder);
    var quoting = new LogRecord(Level.SEVERE, "cannot parse {0}");
    quoting.setLoggerName("org.apache.poi.hwpf.HWPFDocument");
    quoting.setParameters(new Object[] {"江一苇"});
    var nameless = new LogRecord(Level.SEVERE, "柏舟");

    logs.publish(quoting);
    logs.publish(nameless);
    logs.close();

    String log = Files.readString(folder.resolve("banfu.0.log"));
    assertTrue(log.contains("SEVERE org.apache.poi.hwpf.HWPFDocument"), log);
    assertEquals(2, log.lines().count(), log);
    assertFalse(log.contains("江一苇") || log.contains("parse") || log.contains("柏舟"), log);
  }

  @Test
  void theFilesAreTenOfAMegabyteHoweverMuchIsTold() throws Exception {
    Path folder = home.resolve("logs");
    var told = new LogRecord(Level.WARNING, "x".repeat(10_000));
    told.setLoggerName("org.banfu.archive.Archive");
    int last = 1_500;
    // Each start goes on with the files of the one before.
    for (int start = 0; start < 3; start++) {
      var logs = new LogFiles(folder);
      for (int i = 0; i < last / 3; i++) {
        logs.publish(told);
      }
      logs.close();
    }

    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(10, all.size(), all.toString());
      for (Path file : all) {
        // What crosses the line is written to its end.
        assertTrue(Files.size(file) <= 1_000_000 + 11_000, file + " " + Files.size(file));
      }
    }
  }

  @Test
  void aQuietRunLeavesNoFile() {
    Path folder = home.resolve("logs");

    new LogFiles(folder).close();

    assertFalse(Files.exists(folder));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoFailure() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    var logs = new LogFiles(file.resolve("logs"));

    logs.publish(new LogRecord(Level.SEVERE, "one"));
    logs.publish(new LogRecord(Level.SEVERE, "two"));

    assertTrue(Files.isRegularFile(file));
  }
}
