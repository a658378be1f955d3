package org.banfu.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The segments of a cache, a file each, named by what is in them: a file is never changed.
final class SegmentFiles {
  private static final String SUFFIX = ".seg";
  private static final int PIECE = 1 << 20;

  private final Path folder;

  SegmentFiles(Path folder) {
    this.folder = folder;
  }

  /// A segment's file.
  record Mark(long hash, long length) {
    String name() {
      return "%016x%s".formatted(hash, SUFFIX);
    }
  }

  /// Writes a segment, unless it is there, and maps what was written.
  Segment keep(Segment segment) throws IOException {
    ByteBuffer bytes = segment.bytes().duplicate().clear();
    var mark = new Mark(Mix.of(bytes), bytes.remaining());
    Path file = folder.resolve(mark.name());
    // One of this name may be there and damaged.
    if (read(mark).isEmpty()) {
      Path fresh = folder.resolve(mark.name() + ".new");
      try (var out =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return mapped(mark);
  }

  /// The segment of a file; nothing if the file is not what was written.
  Optional<Segment> read(Mark mark) throws IOException {
    Path file = folder.resolve(mark.name());
    if (Files.notExists(file) || Files.size(file) != mark.length()) {
      return Optional.empty();
    }
    var mix = new Mix();
    ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
    // Read and not mapped: what is only looked through needs no place in memory.
    try (var in = FileChannel.open(file)) {
      while (in.position() < mark.length()) {
        piece.clear();
        int read = 0;
        while (read >= 0 && piece.hasRemaining()) {
          read = in.read(piece);
        }
        if (read < 0 && in.position() < mark.length()) {
          // Cut since its length was asked for.
          return Optional.empty();
        }
        mix.add(piece.flip());
      }
    }
    return mix.value() == mark.hash() ? Optional.of(mapped(mark)) : Optional.empty();
  }

  private Segment mapped(Mark mark) throws IOException {
    try (var channel = FileChannel.open(folder.resolve(mark.name()))) {
      return new Segment(channel.map(FileChannel.MapMode.READ_ONLY, 0, mark.length()), mark);
    }
  }

  /// Whether a file that is mapped became shorter: what was cut off its last page is read as zeros,
  /// and nothing tells. One that was deleted is still mapped as it was.
  boolean isCut(Mark mark) {
    try {
      return Files.size(folder.resolve(mark.name())) < mark.length();
    } catch (IOException e) {
      return false;
    }
  }

  /// Deletes the files of no segment that is in use. One that cannot be deleted (Windows, while it
  /// is mapped) goes the next time.
  void deleteAllBut(Set<Mark> used) throws IOException {
    Set<String> names = used.stream().map(Mark::name).collect(Collectors.toSet());
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      boolean isOurs = name.endsWith(SUFFIX) || name.endsWith(SUFFIX + ".new");
      if (isOurs && !names.contains(name)) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          // In use: see above.
        }
      }
    }
  }
}
