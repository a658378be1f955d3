package org.banfu.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.banfu.archive.ArchiveException;
import org.banfu.proposal.ProblemException;
import org.banfu.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;

/// The command line of the program: runs one command and says how it ended ([ExitCode]).
///
/// Results go to `out`, messages to `err`, in the language of `--lang` or else of the locale. A
/// stack trace is never printed.
public final class Commands {
  private static final String USAGE = "org/banfu/command/usage";

  private final PrintStream out;
  private final PrintStream err;
  private final Locale locale;
  private final Clock clock;
  private final DataFolder folders;
  private final boolean terminal;

  /// The commands of this process.
  ///
  /// @param out and `err` as [StandardStreams] gives them
  /// @param locale Chinese if its language is, English otherwise
  /// @param programFolder the folder of the program, beside which a portable archive may lie
  public Commands(
      PrintStream out,
      PrintStream err,
      Locale locale,
      Clock clock,
      Path programFolder,
      Map<String, String> environment) {
    this(
        out,
        err,
        locale,
        clock,
        new DataFolder(programFolder, environment),
        StandardStreams.terminal());
  }

  Commands(
      PrintStream out,
      PrintStream err,
      Locale locale,
      Clock clock,
      DataFolder folders,
      boolean terminal) {
    this.out = out;
    this.err = err;
    this.locale = locale;
    this.clock = clock;
    this.folders = folders;
    this.terminal = terminal;
  }

  /// Runs the command that the arguments name, to its end.
  public int run(String... arguments) {
    var messages = new Messages(Language.asked(arguments).map(Language::locale).orElse(locale));
    var console = new Console(out, err, messages, clock, folders, terminal);

    int code = commandLine(console).execute(arguments);

    // A full disk under the results must not look like success.
    if (out.checkError()) {
      console.tell("command.outputFailed");
      return code == ExitCode.DONE ? ExitCode.REFUSED : code;
    }
    return code;
  }

  /// The language that is asked for where nothing else is: of the window, for no command is named.
  public static Optional<Locale> languageAlone(String... arguments) {
    boolean isAlone =
        (arguments.length == 1 && arguments[0].startsWith("--lang="))
            || (arguments.length == 2 && arguments[0].equals("--lang"));
    return isAlone ? Language.asked(arguments).map(Language::locale) : Optional.empty();
  }

  /// Whether a command has this name.
  public boolean knows(String word) {
    var console = new Console(out, err, new Messages(locale), clock, folders, terminal);
    return commandLine(console).getSubcommands().containsKey(word);
  }

  private static CommandLine commandLine(Console console) {
    var line = new CommandLine(new Syntax(console));
    // A word that is not to be found begins as options do.
    Objects.requireNonNull(line.getSubcommands().get("search"))
        .setUnmatchedOptionsArePositionalParams(true);
    line.addSubcommand("template", new TemplateSyntax(console));
    line.getCommandSpec().version(Version.text());
    line.setResourceBundle(usage(console.messages().locale()));
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // An argument that begins with @ is a file of that name, not a file of arguments.
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, Commands::path);
    line.setParameterExceptionHandler(new UsageProblems(console));
    line.setExecutionExceptionHandler((failure, failed, parsed) -> failed(failure, console));
    return line;
  }

  /// An empty name, such as an unset variable gives, would be the current folder.
  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new CommandLine.TypeConversionException("empty");
    }
    return Path.of(name);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static int failed(Exception failure, Console console) {
    Throwable cause = failure;
    if (failure instanceof ExecutionException && failure.getCause() != null) {
      cause = failure.getCause();
    }
    if (cause instanceof ProblemException expected) {
      console.tell(expected.problem());
      return expected instanceof ArchiveException ? ExitCode.NO_ARCHIVE : ExitCode.REFUSED;
    }
    new CrashLog(console).tell(cause);
    return ExitCode.REFUSED;
  }

  private static ResourceBundle usage(Locale language) {
    return ResourceBundle.getBundle(
        USAGE,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
