package org.banfu.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `archive.json`: what is to be expected of the data file, written beside it at creation, when the
/// journal starts anew, and at close.
///
/// @param format the newest schema of the program that wrote it
/// @param counter the save counter then
/// @param proposals how many there were then, those in the bin too
/// @param data the closed data file, null while it is open
public record ArchiveFile(
    int format, UUID lineage, long counter, long proposals, @Nullable DataFileMark data) {
  /// Its name in an archive's folder.
  public static final String NAME = "archive.json";

  private static final String KIND = "banfu-archive";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What the file says; nothing if there is none or it cannot be understood.
  public static Optional<ArchiveFile> read(Path file) throws IOException {
    return Files.exists(file) ? read(Files.readAllBytes(file)) : Optional.empty();
  }

  static Optional<ArchiveFile> read(byte[] text) {
    try {
      JsonNode root = JSON.readTree(text);
      if (!root.path("kind").asString("").equals(KIND)) {
        return Optional.empty();
      }
      return Optional.of(
          new ArchiveFile(
              root.required("format").intValue(),
              UUID.fromString(root.required("lineage").stringValue()),
              root.required("counter").longValue(),
              root.required("proposals").longValue(),
              mark(root.path("data"))));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable DataFileMark mark(JsonNode data) {
    return data.isObject()
        ? new DataFileMark(data.required("size").longValue(), data.required("sha256").stringValue())
        : null;
  }

  byte[] text() {
    var root = JSON.createObjectNode();
    root.put("kind", KIND).put("format", format).put("lineage", lineage.toString());
    root.put("counter", counter).put("proposals", proposals);
    DataFileMark mark = data;
    if (mark != null) {
      root.putObject("data").put("size", mark.size()).put("sha256", mark.sha256());
    }
    return (root.toPrettyString() + "\n").getBytes(UTF_8);
  }

  /// Writes it: whole or not at all, and on disk when this returns.
  public void write(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      var bytes = ByteBuffer.wrap(text());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    replace(beside, file);
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network shares: the old file is gone for an instant, which is told at the next open.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
