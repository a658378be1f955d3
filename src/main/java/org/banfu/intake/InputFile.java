package org.banfu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Reads the bytes of a file that a person named: a readable, regular file of at most 64 MB that is
/// not empty.
final class InputFile {
  /// The largest file that is read, in bytes; letters have some ten kilobytes.
  static final long LARGEST = 64L * 1024 * 1024;

  private InputFile() {}

  /// @throws ProblemException naming the file and why it cannot be read
  static byte[] read(Path file) throws ProblemException {
    String name = name(file);
    requireFile(file);
    try {
      if (Files.size(file) > LARGEST) {
        throw tooLarge(name);
      }
      byte[] content;
      try (InputStream in = Files.newInputStream(file)) {
        // The file may have grown since its size was asked.
        content = in.readNBytes((int) LARGEST + 1);
      }
      if (content.length > LARGEST) {
        throw tooLarge(name);
      }
      if (content.length == 0) {
        throw new ProblemException(Problem.of("intake.empty", name));
      }
      return content;
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  /// How many bytes a file has.
  ///
  /// @throws ProblemException as [#read]
  static long size(Path file) throws ProblemException {
    requireFile(file);
    try {
      return Files.size(file);
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  /// The first bytes of a file, fewer if it has fewer.
  ///
  /// @throws ProblemException as [#read]
  static byte[] head(Path file, int length) throws ProblemException {
    requireFile(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  private static void requireFile(Path file) throws ProblemException {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new ProblemException(Problem.of("intake.folder", name));
    }
    if (!Files.exists(file)) {
      throw new ProblemException(Problem.of("intake.missing", file));
    }
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(Problem.of("intake.no-file", name));
    }
  }

  /// Why a file could not be read.
  static ProblemException unreadable(Path file, IOException failed) {
    Problem problem =
        switch (failed) {
          case NoSuchFileException gone -> Problem.of("intake.missing", file);
          case AccessDeniedException denied -> Problem.of("intake.denied", name(file));
          default ->
              Problem.of("intake.unreadable", name(file), String.valueOf(failed.getMessage()));
        };
    return new ProblemException(problem, failed);
  }

  /// The last part of the path.
  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private static ProblemException tooLarge(String name) {
    return new ProblemException(Problem.of("intake.too-large", name, LARGEST / 1024 / 1024));
  }
}
