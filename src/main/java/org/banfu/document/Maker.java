package org.banfu.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which process made a temporary file, as it stands in the file's name: what a killed process left
/// is told from what another one is at work on, also on a share that several machines write to.
final class Maker {
  private static final Pattern NAME = Pattern.compile("banfu-(?:[a-z]+-)?([0-9a-f]{8})-(\\d+)-.+");

  /// Whether a process of another machine still runs cannot be asked; nothing takes it this long.
  private static final Duration ELSEWHERE = Duration.ofDays(1);

  private static final String MACHINE = machine();

  private Maker() {}

  /// The part of a name that says that this process made the file.
  static String tag() {
    return MACHINE + "-" + ProcessHandle.current().pid();
  }

  /// Whether a process that is no more left it.
  static boolean isGone(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return false;
    }
    return name.group(1).equals(MACHINE) ? isDead(name.group(2)) : isOld(file);
  }

  private static boolean isDead(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid)).filter(Maker::mayBeOurs).isEmpty();
    } catch (NumberFormatException e) {
      return true;
    }
  }

  /// A number is given again after a while; where another program has it now, ours is gone.
  private static boolean mayBeOurs(ProcessHandle process) {
    Optional<String> command = process.info().command();
    return command.isEmpty() || command.equals(ProcessHandle.current().info().command());
  }

  private static boolean isOld(Path file) {
    try {
      Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      return changed.isBefore(Instant.now().minus(ELSEWHERE));
    } catch (IOException e) {
      return false;
    }
  }

  /// Short, and never the machine's name itself: it stands beside letters. The network is not
  /// asked.
  private static String machine() {
    for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return hashed(name);
      }
    }
    try {
      return hashed(Files.readString(Path.of("/proc/sys/kernel/hostname"), UTF_8));
    } catch (IOException e) {
      return hashed("");
    }
  }

  private static String hashed(String name) {
    return "%08x".formatted(name.strip().hashCode());
  }
}
