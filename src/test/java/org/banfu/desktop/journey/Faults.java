package org.banfu.desktop.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.archive.Archive;
import org.banfu.proposal.ProblemException;

/// What goes wrong in an archive's folder, and files that cannot be read.
final class Faults {
  private Faults() {}

  /// Changes what is stored of every proposal of a closed archive, so that none fits its hash.
  static void spoilBodies(Path archive) throws SQLException {
    String url = "jdbc:h2:file:" + archive.resolve("banfu").toAbsolutePath();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE body SET text = text || ' '");
    }
  }

  /// Puts garbage in the place of each file of the search cache.
  static void spoilCache(Path archive) throws IOException {
    for (Path file : files(archive.resolve("cache"))) {
      Files.write(file, "垃圾".getBytes(UTF_8));
    }
  }

  /// A copy of an open archive, as a kill leaves it, whose newest backup is damaged.
  static void openAfterAKillWithADamagedBackup(Path open, Path copy) throws Exception {
    try (Stream<Path> walk = Files.walk(open)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        Path target = copy.resolve(open.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    Files.writeString(copy.resolve("banfu.mv.db"), "垃圾");
    for (Path backup : files(copy.resolve("backups"))) {
      byte[] whole = Files.readAllBytes(backup);
      Arrays.fill(whole, whole.length / 4, whole.length / 4 + 64, (byte) 7);
      Files.write(backup, whole);
    }
    try {
      Archive.open(copy, Clock.systemUTC()).close();
    } catch (ProblemException told) {
      // Mended or refused: what counts here is what stands in the log.
    }
  }

  /// Files of every kind that is read, each broken, named by this and full of it.
  static List<Path> brokenFiles(Path folder, String marker) throws IOException {
    Files.createDirectories(folder);
    var made = new ArrayList<Path>();
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    for (String kind : List.of("docx", "doc", "xlsx", "banfu", "json", "wps", "jsonl")) {
      byte[] begin =
          switch (kind) {
            case "docx", "xlsx", "banfu" -> zip;
            case "doc", "wps" -> ole;
            default -> "{\"format\": \"banfu\", \"proposals\": [{\"title\": \"".getBytes(UTF_8);
          };
      byte[] text = marker.repeat(40).getBytes(UTF_8);
      byte[] whole = Arrays.copyOf(begin, begin.length + text.length);
      System.arraycopy(text, 0, whole, begin.length, text.length);
      made.add(Files.write(folder.resolve(marker + "." + kind), whole));
    }
    return made;
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
