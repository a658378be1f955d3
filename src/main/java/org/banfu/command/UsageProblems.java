package org.banfu.command;

import java.util.List;
import java.util.stream.Collectors;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the person's language what is wrong with a command line; picocli itself speaks English
/// only.
final class UsageProblems implements IParameterExceptionHandler {
  private final Console console;

  UsageProblems(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    console.tell(problem(mistake));
    console.tell("command.seeHelp", help(mistake));
    return ExitCode.USAGE;
  }

  private Problem problem(ParameterException mistake) {
    ArgSpec argument = mistake.getArgSpec();
    return switch (mistake) {
      case UnmatchedArgumentException it -> unmatched(it);
      case MissingParameterException it -> Problem.of("command.missing", names(it.getMissing()));
      case OverwrittenOptionException it ->
          Problem.of("command.givenTwice", name(it.getOverwritten()));
      case ParameterException it when argument != null && "".equals(it.getValue()) ->
          Problem.of("command.empty", name(argument));
      case ParameterException it when argument != null && it.getValue() != null ->
          Problem.of("command.badValue", name(argument), it.getValue(), expected(argument));
      case ParameterException it when argument != null ->
          Problem.of("command.missing", name(argument));
      default -> Problem.of("command.noCommand");
    };
  }

  private String expected(ArgSpec argument) {
    return argument.type() == DocumentKind.class
        ? new DocumentNames(console.messages()).written()
        : argument.paramLabel();
  }

  private static Problem unmatched(UnmatchedArgumentException mistake) {
    String what = mistake.getUnmatched().getFirst();
    if (mistake.isUnknownOption()) {
      return Problem.of("command.unknownOption", what);
    }
    List<PositionalParamSpec> places =
        mistake.getCommandLine().getCommandSpec().positionalParameters();
    if (what.isEmpty() && !places.isEmpty()) {
      return Problem.of("command.empty", name(places.getFirst()));
    }
    boolean command = !mistake.getCommandLine().getSubcommands().isEmpty();
    return command
        ? Problem.of("command.unknownCommand", what)
        : Problem.of("command.unexpectedArgument", what);
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageProblems::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /// What to type to learn more: `banfu help export`.
  private static String help(ParameterException mistake) {
    String command = mistake.getCommandLine().getCommandName();
    boolean root = mistake.getCommandLine().getParent() == null;
    return root ? command + " help" : "banfu help " + command;
  }
}
