package org.banfu.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Runs commands as a person would, in a home of its own, and keeps what they say.
final class CommandLineHarness {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-07-17T06:02:31Z"), ZoneId.of("Asia/Shanghai"));

  private final Path home;
  private final Locale locale;

  CommandLineHarness(Path home, Locale locale) {
    this.home = home;
    this.locale = locale;
  }

  /// What a command said, and how it ended.
  record Ran(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Ran run(Object... arguments) {
    return run(new ByteArrayOutputStream(), false, arguments);
  }

  /// Runs as if a person looked on.
  Ran onTerminal(Object... arguments) {
    return run(new ByteArrayOutputStream(), true, arguments);
  }

  /// Runs with the results going elsewhere.
  Ran runInto(OutputStream out, Object... arguments) {
    return run(out, false, arguments);
  }

  private Ran run(OutputStream out, boolean terminal, Object[] arguments) {
    var err = new ByteArrayOutputStream();
    var commands =
        new Commands(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            locale,
            CLOCK,
            folders(),
            terminal);
    int code = commands.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    String said = out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "";
    return new Ran(code, said, err.toString(UTF_8));
  }

  /// The folder of the archive when none is named.
  Path archive() {
    return folders().choose(null);
  }

  DataFolder folders() {
    return new DataFolder(
        home.resolve("program"),
        Map.of(
            "XDG_DATA_HOME", home.resolve("data").toString(),
            "XDG_CACHE_HOME", home.resolve("cache").toString()),
        "Linux",
        home);
  }
}
