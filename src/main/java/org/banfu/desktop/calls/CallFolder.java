package org.banfu.desktop.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder in which the starts for one archive on one machine meet: `window.lock`, locked by the
/// process that has the window; `ready` and `closing`, which say how far that one is; and a file
/// `….call` for each start that waits for an answer. An answered call is deleted.
///
/// A call holds the number of the calling process and the paths it was started with, divided by
/// NUL, which no path can hold.
public final class CallFolder {
  private static final String CALL = ".call";
  private static final int LARGEST = 1 << 20;

  private final Path path;

  CallFolder(Path path) {
    this.path = path;
  }

  /// The one of this archive.
  ///
  /// @param calls of this user; several machines may share it, with their home folders
  /// @param archive need not exist
  public static CallFolder of(Path calls, Path archive, String machine) {
    String name = machine + "\0" + real(archive.toAbsolutePath().normalize());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return new CallFolder(calls.resolve(HexFormat.of().formatHex(hash, 0, 16)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// However it is named (a link, another case), as far as it exists.
  private static Path real(Path wanted) {
    try {
      return wanted.toRealPath();
    } catch (IOException e) {
      Path up = wanted.getParent();
      Path name = wanted.getFileName();
      return up == null || name == null ? wanted : real(up).resolve(name);
    }
  }

  Path path() {
    return path;
  }

  Path lock() {
    return path.resolve("window.lock");
  }

  /// Nobody else may read which files are handed over, or hand over some.
  void make() throws IOException {
    Files.createDirectories(path);
    FileStore store = Files.getFileStore(path);
    if (store.supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }

  boolean isReady() {
    return Files.exists(ready());
  }

  boolean isClosing() {
    return Files.exists(closing());
  }

  void sayReady() throws IOException {
    Files.write(ready(), new byte[0]);
  }

  void sayClosing() throws IOException {
    Files.write(closing(), new byte[0]);
  }

  /// Takes away what an earlier first window said, and the calls whose callers have ended.
  void clear() throws IOException {
    Files.deleteIfExists(ready());
    Files.deleteIfExists(closing());
    for (Path call : calls()) {
      if (!isWaitedFor(call)) {
        Files.deleteIfExists(call);
      }
    }
  }

  /// Puts a call down, whole at once.
  Path call(List<Path> files) throws IOException {
    var parts = new ArrayList<String>();
    parts.add(Long.toString(ProcessHandle.current().pid()));
    files.forEach(file -> parts.add(file.toString()));
    Path written = path.resolve(UUID.randomUUID() + ".tmp");
    Files.writeString(written, String.join("\0", parts));
    Path call = path.resolve(System.currentTimeMillis() + "-" + UUID.randomUUID() + CALL);
    return Files.move(written, call, StandardCopyOption.ATOMIC_MOVE);
  }

  /// The calls that wait, oldest first.
  List<Path> calls() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(CALL)).sorted().toList();
    }
  }

  /// The files of a call that are there.
  static List<Path> files(Path call) {
    var files = new ArrayList<Path>();
    parts(call).stream().skip(1).forEach(part -> file(part).ifPresent(files::add));
    return files;
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(it -> it.isAbsolute() && Files.exists(it));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isWaitedFor(Path call) {
    try {
      long caller = Long.parseLong(parts(call).getFirst());
      return ProcessHandle.of(caller).filter(ProcessHandle::isAlive).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static List<String> parts(Path call) {
    try {
      return Files.size(call) > LARGEST
          ? List.of("")
          : List.of(Files.readString(call).split("\0", -1));
    } catch (IOException e) {
      return List.of("");
    }
  }

  private Path ready() {
    return path.resolve("ready");
  }

  private Path closing() {
    return path.resolve("closing");
  }
}
