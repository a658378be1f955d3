package org.banfu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sends what the program logs into files of at most 10 × 1 MB instead of the person's screen.
///
/// The messages of exceptions and of libraries are left out: they may quote a letter. Until
/// something is logged there is no file.
public final class LogFiles extends Handler {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 10;
  private static final String OURS = "org.banfu.";

  private final Path folder;
  private @Nullable Handler file;
  private boolean failed;

  LogFiles(Path folder) {
    this.folder = folder;
    setFormatter(new Lines());
  }

  /// Sends this process's log into the folder of these data.
  public static void keep(DataFolder folders) {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(new LogFiles(folders.logs()));
    // POI speaks through log4j, which without a logger of its own would print.
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    Logger ours = Logger.getLogger(LogFiles.class.getName());
    // The system's way is to print what it says.
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> ours.log(Level.SEVERE, "a thread ended", error));
  }

  @Override
  public synchronized void publish(LogRecord happened) {
    if (file == null && !failed) {
      open();
    }
    if (file != null && isLoggable(happened)) {
      file.publish(happened);
    }
  }

  private void open() {
    try {
      Files.createDirectories(folder);
      var handler = new FileHandler(folder.resolve("banfu.%g.log").toString(), BYTES, FILES, true);
      handler.setFormatter(getFormatter());
      handler.setLevel(Level.INFO);
      file = handler;
    } catch (IOException e) {
      // There is nowhere left to tell it.
      failed = true;
    }
  }

  @Override
  public synchronized void flush() {
    if (file != null) {
      file.flush();
    }
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
    }
  }

  private static final class Lines extends Formatter {
    @Override
    public String format(LogRecord happened) {
      Throwable thrown = happened.getThrown();
      return "%s %s %s: %s%n%s"
          .formatted(
              happened.getInstant(),
              happened.getLevel(),
              happened.getLoggerName(),
              said(happened),
              thrown == null ? "" : CrashLog.trace(thrown));
    }

    /// What a library says may quote what it was given to read; it is told by its logger alone.
    private String said(LogRecord happened) {
      String by = happened.getLoggerName();
      return by != null && by.startsWith(OURS) ? formatMessage(happened) : "";
    }
  }
}
