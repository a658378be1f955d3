package org.banfu.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// Puts finished documents into a folder, each whole or not at all.
public final class DocumentFolder {
  /// Enough numbered copies of one letter; more is a mistake elsewhere.
  private static final int LAST_NUMBER = 9_999;

  /// Choosing a free name and taking it must not be interrupted by another thread's choice.
  private static final Object CHOICE = new Object();

  private DocumentFolder() {}

  /// Writes the document under its name; if another document of that name is there, or one that
  /// cannot be read because a program holds it, under the name with -2, -3… A document of equal
  /// content stays as it is. The folder is made if it is not there.
  ///
  /// @return where the document is
  /// @throws ProblemException `document.folderIsFile`, `document.folderDenied`,
  ///   `document.folderUnwritable`, `document.diskFull` or `document.unwritable`; then nothing of
  ///   it is left in the folder
  public static Path write(Path folder, Rendered document) throws ProblemException {
    create(folder, document);
    Path unfinished = null;
    try {
      // Not createTempFile: its files, and so the letters, can be read by nobody else.
      unfinished = Files.createFile(folder.resolve("banfu-" + UUID.randomUUID() + ".tmp"));
      fill(unfinished, document.content());
      return place(folder, document, unfinished);
    } catch (IOException | SecurityException e) {
      throw failure(folder, document, unfinished, e);
    } finally {
      if (unfinished != null) {
        discard(unfinished);
      }
    }
  }

  private static void create(Path folder, Rendered document) throws ProblemException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new ProblemException(
          Problem.of("document.folderIsFile", folder, document.fileName()), e);
    } catch (IOException | SecurityException e) {
      throw unwritable("document.folderUnwritable", folder, document, e);
    }
  }

  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static Path place(Path folder, Rendered document, Path unfinished) throws IOException {
    synchronized (CHOICE) {
      for (int number = 1; number <= LAST_NUMBER; number++) {
        String name = document.fileName();
        Path target = folder.resolve(number == 1 ? name : FileNames.numbered(name, number));
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
          return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        if (holds(target, document.content())) {
          return target;
        }
      }
    }
    throw new FileAlreadyExistsException(document.fileName());
  }

  private static boolean holds(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == content.length
          && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException | SecurityException e) {
      // Held by another program: it keeps its name, the document gets the next one.
      return false;
    }
  }

  private static ProblemException failure(
      Path folder, Rendered document, @Nullable Path unfinished, Exception cause) {
    if (isFull(folder, document)) {
      return new ProblemException(
          Problem.of("document.diskFull", folder, document.fileName()), cause);
    }
    String code = unfinished == null ? "document.folderUnwritable" : "document.unwritable";
    return unwritable(code, folder, document, cause);
  }

  private static ProblemException unwritable(
      String code, Path folder, Rendered document, Exception cause) {
    Problem problem =
        cause instanceof AccessDeniedException
            ? Problem.of("document.folderDenied", folder, document.fileName())
            : Problem.of(code, folder, document.fileName(), reason(cause));
    return new ProblemException(problem, cause);
  }

  /// Systems say "disk full" in their own language; free space is a number everywhere.
  private static boolean isFull(Path folder, Rendered document) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < document.content().length;
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
      // The folder went away or lost its rights; the document's own failure is the one to tell.
    }
  }
}
