package org.banfu.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.banfu.archive.RowGroup;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.work.OnDuplicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Everything that may be typed, for picocli. What each word means stands in `usage_zh.properties`
/// and `usage_en.properties`, under the command's name.
@Command(name = "banfu")
final class Syntax {
  private final Console console;

  // Read before parsing (Language); declared so that it is allowed and explained everywhere.
  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  @Nullable Language language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  @Spec @Nullable CommandSpec spec;

  Syntax(Console console) {
    this.console = console;
  }

  @Command(name = "import")
  int importFiles(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--on-duplicate", paramLabel = "skip|revise|keep", defaultValue = "skip")
          OnDuplicate onDuplicate,
      @Option(names = "--report", paramLabel = "${bundle:label.report}") @Nullable Path report,
      @Option(names = "--columns", paramLabel = "${bundle:label.heads}") @Nullable String columns,
      @Parameters(arity = "1..*", paramLabel = "${bundle:label.files}", descriptionKey = "files")
          List<Path> files)
      throws ProblemException {
    return new ImportCommand(console, columns).run(data, onDuplicate, report, files);
  }

  @Command(name = "list")
  int list(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--json") boolean json)
      throws ProblemException {
    return new ListCommand(console).run(data, json);
  }

  @Command(name = "show")
  int show(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--json") boolean json,
      @Parameters(paramLabel = "${bundle:label.number}", descriptionKey = "number") String number)
      throws ProblemException {
    return new ShowCommand(console).run(data, json, number);
  }

  @Command(name = "search")
  int search(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--json") boolean json,
      @Option(names = "--limit", paramLabel = "${bundle:label.count}", defaultValue = "20")
          int limit,
      @Parameters(arity = "1..*", paramLabel = "${bundle:label.query}", descriptionKey = "query")
          List<String> query)
      throws ProblemException {
    CommandLine asked =
        Objects.requireNonNull(
            Objects.requireNonNull(spec).commandLine().getSubcommands().get("search"));
    if (limit < 0) {
      throw new CommandLine.ParameterException(
          asked, "", asked.getCommandSpec().findOption("--limit"), String.valueOf(limit));
    }
    // -夜间 is a word of the query; --jsno is a mistake.
    query.stream()
        .filter(word -> word.startsWith("--"))
        .findFirst()
        .ifPresent(word -> {
          throw new CommandLine.UnmatchedArgumentException(asked, List.of(word));
        });
    // Words that were not quoted for the shell are words all the same.
    return new SearchCommand(console).run(data, json, limit, String.join(" ", query));
  }

  @Command(name = "export")
  int export(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--document", paramLabel = "${bundle:label.kind}")
          @Nullable DocumentKind document,
      @Option(names = "--out", paramLabel = "${bundle:label.folder}", required = true) Path out,
      @Option(names = "--format", paramLabel = "docx|pdf|json|jsonl") @Nullable ExportFormat format,
      @Option(names = "--pdf") boolean pdf,
      @Option(names = "--template", paramLabel = "${bundle:label.docx}") @Nullable Path template,
      @Option(names = "--report", paramLabel = "${bundle:label.report}") @Nullable Path report,
      @Option(names = "--all") boolean all,
      @Option(names = "--group", paramLabel = "${bundle:label.group}") @Nullable RowGroup group,
      @Option(names = "--year", paramLabel = "${bundle:label.year}") @Nullable Integer year,
      @Parameters(arity = "0..*", paramLabel = "${bundle:label.number}", descriptionKey = "numbers")
          @Nullable List<String> numbers)
      throws ProblemException {
    var what =
        new ExportCommand.What(
            all, group, year, numbers == null ? List.<String>of() : List.copyOf(numbers));
    if (pdf && format != null && format != ExportFormat.PDF) {
      console.tell("command.export.pdfOrFormat", format.name().toLowerCase(Locale.ROOT));
      return ExitCode.USAGE;
    }
    return new ExportCommand(console, template)
        .run(data, document, out, pdf ? ExportFormat.PDF : format, report, what);
  }

  @Command(name = "ledger")
  int ledger(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--year", paramLabel = "${bundle:label.year}") @Nullable Integer year,
      @Option(names = "--council", paramLabel = "${bundle:label.council}") @Nullable String council,
      @Option(names = "--columns", paramLabel = "${bundle:label.columns}") @Nullable String columns,
      @Option(names = "--out", paramLabel = "${bundle:label.workbook}", required = true) Path out,
      @Parameters(arity = "0..*", paramLabel = "${bundle:label.number}", descriptionKey = "numbers")
          @Nullable List<String> numbers)
      throws ProblemException {
    return new LedgerCommand(console)
        .run(data, year, council, columns, out, numbers == null ? List.of() : numbers);
  }

  @Command(name = "check")
  int check(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--json") boolean json,
      @Option(names = "--all") boolean all,
      @Parameters(arity = "0..*", paramLabel = "${bundle:label.number}", descriptionKey = "numbers")
          @Nullable List<String> numbers)
      throws ProblemException {
    return new CheckCommand(console).run(data, json, all, numbers == null ? List.of() : numbers);
  }

  @Command(name = "handover")
  int handover(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--out", paramLabel = "${bundle:label.handover}", required = true) Path out,
      @Option(names = "--all") boolean all,
      @Parameters(arity = "0..*", paramLabel = "${bundle:label.number}", descriptionKey = "numbers")
          @Nullable List<String> numbers)
      throws ProblemException {
    return new HandoverCommand(console).run(data, out, all, numbers == null ? List.of() : numbers);
  }

  @Command(name = "sample")
  int sample(@Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data)
      throws ProblemException {
    return new SampleCommand(console).run(data);
  }

  @Command(name = "backup")
  int backup(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--to", paramLabel = "${bundle:label.file}") @Nullable Path to)
      throws ProblemException {
    return new BackupCommand(console).run(data, to);
  }

  @Command(name = "restore")
  int restore(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "backup") Path file)
      throws ProblemException {
    return new RestoreCommand(console).run(data, file);
  }

  @Command(name = "help", helpCommand = true)
  int help(
      @Parameters(
              arity = "0..2",
              paramLabel = "${bundle:label.command}",
              descriptionKey = "command")
          @Nullable List<String> commands) {
    return new HelpCommand(console)
        .run(Objects.requireNonNull(spec), commands == null ? List.of() : commands);
  }
}
