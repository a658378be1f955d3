package org.banfu.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Writes a file of any size that appears whole or not at all: a temporary file in the same folder,
/// forced to disk, then an atomic move.
public final class WholeFile {
  private static final int BUFFER = 64 * 1024;
  private static final int LAST_NUMBER = 9_999;
  private static final String SUFFIX = ".tmp";

  /// Choosing a free name and taking it must not be interrupted by another thread's choice.
  private static final Object CHOICE = new Object();

  private WholeFile() {}

  /// What to do when a file of that name is there.
  public enum Existing {
    /// The person was asked and agreed.
    REPLACE,
    /// As [#REPLACE]; where another program, such as Word or Excel, holds the old file open, it
    /// stays and the new one gets the next number. Whoever asks for it tells [#heldOpen].
    REPLACE_OR_NUMBER,
    /// It keeps its name; the new file gets the next number (-2, -3…), unless it would be equal.
    NUMBER
  }

  /// Writes the content.
  @FunctionalInterface
  public interface Content {
    /// Need not close the stream.
    void to(OutputStream out) throws IOException, ProblemException;
  }

  /// Brings a finished file to its name, in the way of the system's atomic move.
  @FunctionalInterface
  interface Mover {
    /// A file that is there is replaced.
    void move(Path from, Path to) throws IOException;
  }

  /// What to tell when the old file was held open and a numbered one written.
  ///
  /// @param written what [#write] returned
  public static Optional<Problem> heldOpen(Path wanted, Existing existing, Path written) {
    boolean isOther = !wanted.toAbsolutePath().normalize().equals(written);
    return existing == Existing.REPLACE_OR_NUMBER && isOther
        ? Optional.of(
            Problem.of(
                "document.heldOpen",
                String.valueOf(wanted.getFileName()),
                String.valueOf(written.getFileName())))
        : Optional.empty();
  }

  /// Writes a file; its folder is made if it is not there.
  ///
  /// @return where it is
  /// @throws ProblemException `document.folderIsFile`, `document.folderDenied`,
  ///   `document.folderUnwritable`, `document.diskFull`, `document.unwritable`, or what the content
  ///   throws: nothing is left
  public static Path write(Path target, Existing existing, Content content)
      throws ProblemException {
    return write(
        target,
        existing,
        content,
        (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  static Path write(Path target, Existing existing, Content content, Mover mover)
      throws ProblemException {
    Path file = target.toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || (existing != Existing.NUMBER && Files.isDirectory(file))) {
      throw new ProblemException(Problem.of("document.isFolder", file));
    }
    Path unfinished = folder.resolve("banfu-" + Maker.tag() + "-" + UUID.randomUUID() + SUFFIX);
    boolean isBegun = false;
    try {
      Files.createDirectories(folder);
      // Not createTempFile: its files, and so the letters, can be read by nobody else.
      Files.createFile(unfinished);
      isBegun = true;
      fill(unfinished, content);
      return place(unfinished, file, existing, mover);
    } catch (IOException | SecurityException e) {
      throw failure(folder, file, isBegun, e);
    } finally {
      discard(unfinished);
    }
  }

  /// Deletes what processes that were killed while they wrote left unfinished in a folder.
  public static void clearAbandoned(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "banfu-*" + SUFFIX)) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Maker.isGone(file)) {
          discard(file);
        }
      }
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      // A folder that is not there or cannot be read: whoever writes into it is told.
    }
  }

  private static void fill(Path file, Content content) throws IOException, ProblemException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.to(out);
      out.flush();
      channel.force(true);
    }
  }

  private static Path place(Path unfinished, Path file, Existing existing, Mover mover)
      throws IOException {
    if (existing != Existing.NUMBER) {
      try {
        mover.move(unfinished, file);
        return file;
      } catch (FileSystemException e) {
        // Windows replaces no file that a program holds open.
        if (existing == Existing.REPLACE || !Files.isRegularFile(file)) {
          throw e;
        }
      }
    }
    String name = file.getFileName().toString();
    synchronized (CHOICE) {
      for (int number = 1; number <= LAST_NUMBER; number++) {
        Path free = number == 1 ? file : file.resolveSibling(FileNames.numbered(name, number));
        if (!Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
          mover.move(unfinished, free);
          return free;
        }
        if (isEqual(unfinished, free)) {
          return free;
        }
      }
    }
    throw new FileAlreadyExistsException(name);
  }

  private static boolean isEqual(Path one, Path other) {
    try {
      return Files.isRegularFile(other) && Files.mismatch(one, other) < 0;
    } catch (IOException | SecurityException e) {
      // Held by another program: it keeps its name.
      return false;
    }
  }

  private static ProblemException failure(
      Path folder, Path file, boolean isBegun, Exception cause) {
    Path name = file.getFileName();
    Problem problem;
    if (cause instanceof FileAlreadyExistsException && !Files.isDirectory(folder)) {
      problem = Problem.of("document.folderIsFile", folder, name);
    } else if (cause instanceof AccessDeniedException) {
      problem = Problem.of("document.folderDenied", folder, name);
    } else if (isFull(folder)) {
      problem = Problem.of("document.diskFull", folder, name);
    } else {
      String code = isBegun ? "document.unwritable" : "document.folderUnwritable";
      problem = Problem.of(code, folder, name, reason(cause));
    }
    return new ProblemException(problem, cause);
  }

  /// Systems say "disk full" in their own language; free space is a number everywhere.
  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < BUFFER;
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  private static String reason(Exception cause) {
    String said = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
    return said == null ? cause.getClass().getSimpleName() : said;
  }

  private static void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException | SecurityException e) {
      // The folder went away or lost its rights; the file's own failure is the one to tell.
    }
  }
}
