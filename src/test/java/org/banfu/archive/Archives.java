package org.banfu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.banfu.store.Hashes;

/// Archives on disk for tests, and what lies in their folders.
final class Archives {
  private Archives() {}

  static Path data(Path folder) {
    return folder.resolve("banfu.mv.db");
  }

  /// Makes an archive of so many proposals and closes it.
  static List<Proposal> closed(Path folder, Clock clock, int count) throws Exception {
    List<Proposal> proposals = proposals(count);
    try (Archive archive = Archive.open(folder, clock)) {
      for (Proposal proposal : proposals) {
        archive.save(proposal, 0, Occasion.IMPORT);
      }
    }
    return proposals;
  }

  static List<Proposal> proposals(int count) {
    return new Generator(7).proposals(count).toList();
  }

  /// How many rows a table of a closed data file has; nothing is changed in the file.
  static long rows(Path folder, String table) throws SQLException {
    String path = data(folder).toAbsolutePath().toString().replace(".mv.db", "");
    try (var connection =
            DriverManager.getConnection("jdbc:h2:file:" + path + ";ACCESS_MODE_DATA=r");
        var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      result.next();
      return result.getLong(1);
    }
  }

  /// All proposals outside the bin, read one by one.
  static List<Proposal> all(ArchiveView archive) throws Exception {
    var found = new ArrayList<Proposal>();
    for (ProposalRow row : archive.rows()) {
      found.add(archive.find(row.id()).orElseThrow().proposal());
    }
    return found;
  }

  /// The files of a folder whose names end so, in order; none if there is no folder.
  static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /// What was made in a folder to be deleted in a moment, such as `mending-17`.
  static List<Path> scratch(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("[a-z]+-\\d+")).toList();
    }
  }

  /// The only one.
  static Path only(Path folder, String ending) throws IOException {
    List<Path> files = files(folder, ending);
    if (files.size() != 1) {
      throw new IOException(files + " in " + folder);
    }
    return files.getFirst();
  }

  /// Copies a folder as a kill would leave it: whatever is on disk now.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /// The files of a folder by name with their bytes as text, but the lock's, to see that none was
  /// touched.
  static Map<String, String> content(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        if (Files.isRegularFile(file) && !file.getFileName().toString().equals("banfu.lock")) {
          files.put(folder.relativize(file).toString(), Hashes.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
