package org.banfu.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the files of an import: folders with all folders in them, in the order of their names.
///
/// A file that was named is never left out. In a folder only what may be a letter by its name
/// counts: what can be read, and what cannot be read yet but must not be missed in silence. Hidden
/// files, the lock files of Word and WPS (`~$…`), archives and the places in `without` are passed
/// over.
final class ImportFiles {
  private static final Set<String> READABLE =
      Set.of("txt", "docx", "docm", "doc", "wps", "xlsx", "json", "jsonl", "banfu");

  /// Letters come in these too: reading one gives the reason why it is refused.
  private static final Set<String> NOT_YET = Set.of("xls", "pdf", "rtf");

  /// Each of these is a part of every archive.
  private static final String DATA = "banfu.mv.db";

  private static final String DESCRIPTION = "archive.json";

  private final Set<Path> without;

  /// @param without what is no letter: the archive's own folder, a report; it need not exist
  ImportFiles(Collection<Path> without) {
    this.without = without.stream().map(ImportFiles::real).collect(Collectors.toUnmodifiableSet());
  }

  List<Path> find(List<Path> given) {
    var files = new ArrayList<Path>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        files.addAll(in(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private List<Path> in(Path folder) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              return !inner.equals(folder) && (passedOver(inner) || isArchive(inner))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!passedOver(file) && (mayBeLetter(file) || isLinkedFolder(file, attributes))) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              // A folder that may not be read is listed like a file: reading it gives the reason.
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Only a folder that vanished or broke half-way: reading it gives the reason.
      files.add(folder);
    }
    files.sort(Comparator.comparing(Path::toString));
    return files;
  }

  private boolean passedOver(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return false;
    }
    String text = name.toString();
    return text.startsWith(".")
        || text.startsWith("~$")
        || text.equals(DESCRIPTION)
        || hiddenOrWithout(path);
  }

  static boolean isArchive(Path folder) {
    return Files.exists(folder.resolve(DATA)) || Files.exists(folder.resolve(DESCRIPTION));
  }

  private static boolean mayBeLetter(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return READABLE.contains(ending) || NOT_YET.contains(ending);
  }

  /// It is not followed, but may be full of letters: listed, it is told.
  private static boolean isLinkedFolder(Path file, BasicFileAttributes attributes) {
    return attributes.isSymbolicLink() && Files.isDirectory(file);
  }

  private boolean hiddenOrWithout(Path path) {
    try {
      return Files.isHidden(path) || without.contains(real(path));
    } catch (IOException e) {
      // It vanished, for instance: it is listed, and reading it gives the reason.
      return false;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // A link to nowhere, or a report that is still to be written.
      return path.toAbsolutePath().normalize();
    }
  }
}
