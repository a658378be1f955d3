package org.banfu.command;

import java.nio.file.Path;
import java.util.Locale;

/// The command line in a process of its own, for tests that take something away from it.
final class CommandLineChild {
  private CommandLineChild() {}

  public static void main(String[] arguments) {
    LogFiles.keep(new DataFolder(Path.of("program"), System.getenv()));
    var commands =
        new Commands(
            StandardStreams.out(),
            StandardStreams.err(),
            Locale.UK,
            CommandLineHarness.CLOCK,
            Path.of("program"),
            System.getenv());
    System.exit(commands.run(arguments));
  }
}
