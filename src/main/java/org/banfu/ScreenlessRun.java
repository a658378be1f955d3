package org.banfu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.banfu.command.Commands;
import org.banfu.command.ExitCode;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// What the program does without arguments where no window can be shown: it takes the sample
/// through the main job, says where the letter is, and how to get the window.
final class ScreenlessRun {
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final Clock clock;

  ScreenlessRun(PrintStream out, PrintStream err, Messages messages, Clock clock) {
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.clock = clock;
  }

  /// Runs the sample.
  ///
  /// @param why no window is shown
  /// @param named the folder to write to, or null for a new temporary one
  /// @return an [ExitCode]
  int run(Problem why, @Nullable String named) {
    out.println(messages.text(why));
    try {
      Path folder =
          named == null
              ? Files.createTempDirectory("banfu-")
              : Files.createDirectories(Path.of(named));
      int code = run(folder);
      out.println(messages.text("roof.howToGetTheWindow"));
      return code;
    } catch (IOException | InvalidPathException e) {
      err.println(messages.text("roof.noFolder", String.valueOf(named), e.toString()));
      return ExitCode.REFUSED;
    }
  }

  private int run(Path folder) {
    String data = folder.resolve("banfu-data").toString();
    var results = new ByteArrayOutputStream();
    var commands =
        new Commands(
            new PrintStream(results, true, StandardCharsets.UTF_8),
            err,
            messages.locale(),
            clock,
            folder,
            Map.of());

    int code = commands.run("sample", "--data", data);
    if (code != ExitCode.DONE) {
      return code;
    }
    results.reset();
    code = commands.run("export", "--data", data, "--all", "--out", folder.toString());
    results
        .toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(file -> out.println(messages.text("roof.letterIsHere", file)));
    return code;
  }
}
