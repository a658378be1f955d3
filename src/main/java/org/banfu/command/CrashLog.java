package org.banfu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;

/// Tells of an unexpected failure with a short code, and keeps where it happened in a log file.
///
/// The log holds classes and lines, never the messages of exceptions: those may quote a letter.
final class CrashLog {
  private static final int KEPT = 10;

  private final Console console;

  CrashLog(Console console) {
    this.console = console;
  }

  void tell(Throwable failure) {
    String trace = trace(failure);
    // The same failure has the same code on every machine that runs this build.
    String code = "B-" + HexFormat.of().withUpperCase().toHexDigits((short) trace.hashCode());
    try {
      console.tell("command.unexpected", code, write(code, trace));
    } catch (IOException e) {
      console.tell("command.unexpectedUnlogged", code, failure.getClass().getName());
    }
  }

  /// Classes and lines, without messages.
  static String trace(Throwable failure) {
    var text = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(cause.getClass().getName()).append('\n');
      for (StackTraceElement frame : cause.getStackTrace()) {
        text.append("  ").append(frame).append('\n');
      }
    }
    return text.toString();
  }

  private Path write(String code, String trace) throws IOException {
    Path folder = Files.createDirectories(console.folders().logs());
    String time = console.clock().instant().toString().replaceAll("[^0-9T]", "");
    Path file = folder.resolve("banfu-" + time + "-" + code + ".log");
    Files.writeString(file, Version.text() + "\n" + trace);
    forgetOld(folder);
    return file;
  }

  private static void forgetOld(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var logs =
          files
              .filter(file -> file.getFileName().toString().matches("banfu-.*-B-[0-9A-F]{4}\\.log"))
              .sorted()
              .toList();
      for (Path old : logs.subList(0, Math.max(0, logs.size() - KEPT))) {
        Files.deleteIfExists(old);
      }
    }
  }
}
