package org.banfu.document;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder in the system's place for such, which only this user may look into; deleted at close
/// with all that is in it. What a killed process left is deleted at the next start.
public record TemporaryFolder(Path path) implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(TemporaryFolder.class.getName());

  /// Makes one.
  ///
  /// @param purpose a word in small letters; it stands in the folder's name
  public static TemporaryFolder create(String purpose) throws IOException {
    return new TemporaryFolder(
        Files.createTempDirectory("banfu-" + purpose + "-" + Maker.tag() + "-"));
  }

  /// Deletes those that were left by processes which are no more. Another one's is not touched, and
  /// what a program still holds open stays until the next time.
  public static void clearAbandoned() {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "banfu-*")) {
      for (Path folder : all) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Maker.isGone(folder)) {
          new TemporaryFolder(folder).delete(DEBUG);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(DEBUG, "what earlier processes left is not looked for", e);
    }
  }

  @Override
  public void close() {
    delete(WARNING);
  }

  private void delete(System.Logger.Level told) {
    try {
      List<Path> deepestFirst;
      try (Stream<Path> files = Files.walk(path)) {
        deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.log(told, "a temporary folder could not be deleted", e);
    }
  }
}
