package org.banfu.command;

import java.nio.file.Path;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.work.OfficeTemplates.Existing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What may be typed behind `banfu template`, for picocli; see [Syntax].
@Command(name = "template")
final class TemplateSyntax {
  private final Console console;

  TemplateSyntax(Console console) {
    this.console = console;
  }

  @Command(name = "list")
  int list(@Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data)
      throws ProblemException {
    return new TemplateCommand(console).list(data);
  }

  @Command(name = "save")
  int save(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--own") boolean own,
      @Parameters(paramLabel = "${bundle:label.kind}", descriptionKey = "kind") DocumentKind kind,
      @Parameters(paramLabel = "${bundle:label.docx}", descriptionKey = "file") Path file)
      throws ProblemException {
    return new TemplateCommand(console).save(data, kind, own, file);
  }

  @Command(name = "check")
  int check(
      @Option(names = "--json") boolean json,
      @Parameters(paramLabel = "${bundle:label.docx}", descriptionKey = "file") Path file)
      throws ProblemException {
    return new TemplateCommand(console).check(file, json);
  }

  @Command(name = "use")
  int use(
      @Option(names = "--data", paramLabel = "${bundle:label.folder}") @Nullable Path data,
      @Option(names = "--built-in") boolean builtIn,
      @Option(names = "--replace") boolean replace,
      @Parameters(paramLabel = "${bundle:label.kind}", descriptionKey = "kind") DocumentKind kind,
      @Parameters(arity = "0..1", paramLabel = "${bundle:label.docx}", descriptionKey = "file")
          @Nullable Path file)
      throws ProblemException {
    return new TemplateCommand(console)
        .use(data, kind, builtIn, file, replace ? Existing.REPLACED : Existing.STAYS);
  }
}
