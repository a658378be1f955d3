package org.banfu.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/// Which program this is and what ships with it, as the build wrote it down.
///
/// @param version of the program
record Build(String version, List<Library> libraries) {
  Build {
    libraries = List.copyOf(libraries);
  }

  /// Reads `build.properties`, which Maven fills in, and the list of libraries.
  static Build read() {
    var facts = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/org/banfu/build.properties")) {
      facts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Build(
        facts.getProperty("version"),
        HelpFiles.lines("libraries.txt").stream().map(line -> library(line, facts)).toList());
  }

  private static Library library(String line, Properties facts) {
    List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    List<String> id = words(cells.get(0));
    String version = id.size() > 1 ? id.get(1) : facts.getProperty("library." + id.getFirst(), "");
    return new Library(
        cells.get(1),
        version,
        cells.get(2),
        words(cells.get(3)),
        words(cells.get(4)),
        cells.get(5));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
  }
}
