package org.banfu.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The sockets of a network that this process holds open, native libraries' too, as Linux tells
/// them; none are told elsewhere.
final class OpenSockets {
  private static final Path SELF = Path.of("/proc/self");

  /// The column of the inode in the tables of the kernel.
  private static final int INODE = 9;

  private OpenSockets() {}

  static List<String> ofThisProcess() {
    try {
      Set<String> network = ofTheNetwork();
      var open = new ArrayList<String>();
      for (String link : links()) {
        if (network.contains(link)) {
          open.add(link);
        }
      }
      return open;
    } catch (IOException e) {
      throw new AssertionError("open files cannot be looked at", e);
    }
  }

  private static Set<String> ofTheNetwork() throws IOException {
    var inodes = new HashSet<String>();
    for (String kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
      Path table = SELF.resolve("net").resolve(kind);
      if (Files.exists(table)) {
        Files.readAllLines(table).stream()
            .skip(1)
            .map(line -> "socket:[" + line.strip().split("\\s+", -1)[INODE] + "]")
            .forEach(inodes::add);
      }
    }
    return inodes;
  }

  private static List<String> links() throws IOException {
    Path folder = SELF.resolve("fd");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var links = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        try {
          links.add(Files.readSymbolicLink(file).toString());
        } catch (NoSuchFileException e) {
          // Closed meanwhile, such as the folder that is listed here.
        }
      }
    }
    return links;
  }
}
