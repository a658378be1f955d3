package org.banfu.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// `banfu help [COMMAND [COMMAND]]`.
final class HelpCommand {
  private final Console console;

  HelpCommand(Console console) {
    this.console = console;
  }

  int run(CommandSpec banfu, List<String> commands) {
    CommandLine asked = banfu.commandLine();
    for (String command : commands) {
      asked = asked.getSubcommands().get(command);
      if (asked == null) {
        console.tell("command.unknownCommand", command);
        console.tell("command.seeHelp", "banfu help");
        return ExitCode.USAGE;
      }
    }
    console.result(usage(asked));
    return ExitCode.DONE;
  }

  private static String usage(CommandLine command) {
    return command.getUsageMessage().stripTrailing();
  }
}
