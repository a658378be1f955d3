package org.banfu.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// `banfu help [COMMAND]`.
final class HelpCommand {
  private final Console console;

  HelpCommand(Console console) {
    this.console = console;
  }

  int run(CommandSpec banfu, @Nullable String command) {
    if (command == null) {
      console.result(usage(banfu.commandLine()));
      return ExitCode.DONE;
    }
    CommandLine asked = banfu.subcommands().get(command);
    if (asked == null) {
      console.tell("command.unknownCommand", command);
      console.tell("command.seeHelp", "banfu help");
      return ExitCode.USAGE;
    }
    console.result(usage(asked));
    return ExitCode.DONE;
  }

  private static String usage(CommandLine command) {
    return command.getUsageMessage().stripTrailing();
  }
}
