package org.banfu.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The file of `--report`.
final class ReportFile {
  private ReportFile() {}

  /// Asked before the work begins; leaves nothing but the folder that is to hold the report.
  static boolean canBeWritten(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      boolean there = Files.exists(file);
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
      if (!there) {
        Files.delete(file);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether it was written.
  static boolean write(Path file, String report) {
    try {
      Files.writeString(file, report);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
