package org.banfu.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banfu.store.journal.DurableFolder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `archive.json`: what is to be expected of the data file, written beside it at creation, when the
/// journal starts anew, when it is opened and when it is closed.
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
  private static final JsonFactory JSON = new JsonFactory();

  /// The same while the data file is open: whatever lies there then is no longer what was left.
  public ArchiveFile whileOpen() {
    return new ArchiveFile(format, lineage, counter, proposals, null);
  }

  /// What the file says; nothing if there is none or it cannot be understood.
  public static Optional<ArchiveFile> read(Path file) throws IOException {
    return Files.exists(file) ? read(Files.readAllBytes(file)) : Optional.empty();
  }

  static Optional<ArchiveFile> read(byte[] text) {
    try {
      Map<String, String> values = values(text);
      if (!KIND.equals(values.get("kind"))) {
        return Optional.empty();
      }
      return Optional.of(
          new ArchiveFile(
              Integer.parseInt(required(values, "format")),
              UUID.fromString(required(values, "lineage")),
              Long.parseLong(required(values, "counter")),
              Long.parseLong(required(values, "proposals")),
              mark(values)));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Every value by its path, such as `data/size`. Tokens suffice here; a tree would cost each
  /// start the loading of Jackson's databind.
  private static Map<String, String> values(byte[] text) {
    var values = new HashMap<String, String>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          String path = json.streamReadContext().pathAsPointer().toString();
          values.put(path.substring(1), json.getString());
        }
      }
    }
    return values;
  }

  private static String required(Map<String, String> values, String path) {
    String value = values.get(path);
    if (value == null) {
      throw new IllegalArgumentException("no " + path);
    }
    return value;
  }

  private static @Nullable DataFileMark mark(Map<String, String> values) {
    return values.containsKey("data/size")
        ? new DataFileMark(
            Long.parseLong(required(values, "data/size")), required(values, "data/sha256"))
        : null;
  }

  byte[] text() {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("kind", KIND);
      json.writeNumberProperty("format", format);
      json.writeStringProperty("lineage", lineage.toString());
      json.writeNumberProperty("counter", counter);
      json.writeNumberProperty("proposals", proposals);
      DataFileMark mark = data;
      if (mark != null) {
        json.writeObjectPropertyStart("data");
        json.writeNumberProperty("size", mark.size());
        json.writeStringProperty("sha256", mark.sha256());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return (text + "\n").getBytes(UTF_8);
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
    DurableFolder.sync(file);
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
