package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
  @TempDir private Path home;

  @Test
  void theLogSaysWhereSomethingFailedAndQuotesNoLetter() throws Exception {
    Path folder = home.resolve("logs");
    var logs = new LogFiles(folder);
    var happened = new LogRecord(Level.SEVERE, "could not close the journal");
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
