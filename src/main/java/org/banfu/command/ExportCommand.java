package org.banfu.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.RowGroup;
import org.banfu.document.Documents;
import org.banfu.document.TemplateCheck;
import org.banfu.document.WholeFile;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.work.ExportJob;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;
import org.banfu.work.JsonLinesJob;
import org.banfu.work.OfficeTemplates;
import org.banfu.work.ReportJson;
import org.banfu.work.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/// `banfu export`: the path of each written file as a result, the refusals as messages.
///
/// It only reads the archive, so it works beside a window that is open.
final class ExportCommand {
  private static final String LINES = ".jsonl";

  private final Console console;
  private final @Nullable Path template;
  private final Documents documents = new Documents();

  /// @param template writes every document, whatever the profile chooses; null for what it chooses
  ExportCommand(Console console, @Nullable Path template) {
    this.console = console;
    this.template = template;
  }

  /// Which proposals: those that are named, or all that the group and the year leave.
  record What(boolean all, @Nullable RowGroup group, @Nullable Integer year, List<String> numbers) {
    boolean isClear() {
      boolean narrowed = all || group != null || year != null;
      return narrowed == numbers.isEmpty();
    }
  }

  /// @param format null for the one that the document has as a rule
  int run(
      @Nullable Path data,
      @Nullable DocumentKind document,
      Path out,
      @Nullable ExportFormat format,
      @Nullable Path reportFile,
      What what)
      throws ProblemException {
    if (!what.isClear()) {
      console.tell("command.export.allOrNumbers");
      return ExitCode.USAGE;
    }
    if (document != null && !documents.kinds().contains(document)) {
      var names = new DocumentNames(console.messages());
      console.tell("command.export.noSuchDocument", names.of(document), document, names.written());
      return ExitCode.USAGE;
    }
    if (document != null && format != null && isContradiction(document, format)) {
      console.tell("command.export.noSuchFormat", document, format);
      return ExitCode.USAGE;
    }
    Documents chosen = template == null ? documents : withTemplate(template);
    if (chosen == null) {
      return ExitCode.REFUSED;
    }
    if (reportFile != null && !ReportFile.canBeWritten(reportFile)) {
      console.tell("command.export.reportRefused", reportFile);
      return ExitCode.REFUSED;
    }
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Map<String, ProposalRow> rows = new LinkedHashMap<>();
      boolean allFound =
          what.numbers().isEmpty()
              ? addAll(archive, what, rows)
              : new Reference(console).addNamed(archive, what.numbers(), rows);
      ExportReport report =
          export(archive, chosen, new ArrayList<>(rows.values()), document, out, format);
      tell(report);
      boolean reported = reportFile == null || write(report, reportFile);
      return reported && allFound && report.refused() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  /// Null if the template has mistakes, which are told before anything is written.
  private @Nullable Documents withTemplate(Path file) throws ProblemException {
    TemplateCheck check = OfficeTemplates.read(file).check();
    if (check.mistakes().isEmpty()) {
      return documents.always(check.template());
    }
    check.mistakes().forEach(mistake -> console.tellLine(mistake.text(console.messages())));
    console.tell("command.template.mistakes", check.name(), check.mistakes().size());
    return null;
  }

  /// Letters are no data, and data are no letters.
  private static boolean isContradiction(DocumentKind document, ExportFormat format) {
    return switch (format) {
      case JSON, JSONL -> document != DocumentKind.JSON;
      case DOCX -> document == DocumentKind.JSON;
      // Documents without pages are refused one by one, with the reason.
      case PDF -> false;
    };
  }

  private ExportReport export(
      ArchiveView archive,
      Documents chosen,
      List<ProposalRow> rows,
      @Nullable DocumentKind document,
      Path out,
      @Nullable ExportFormat format)
      throws ProblemException {
    if (format == ExportFormat.JSONL) {
      boolean isFile = out.toString().toLowerCase(Locale.ROOT).endsWith(LINES);
      Path target = isFile ? out : out.resolve(console.text("command.export.linesFile") + LINES);
      return new JsonLinesJob(archive)
          .run(rows, target, WholeFile.Existing.NUMBER, console.progress(), () -> false);
    }
    DocumentKind kind = format == ExportFormat.JSON ? DocumentKind.JSON : document;
    var job = new ExportJob(archive, chosen);
    return (format == ExportFormat.PDF ? job.asPdf() : job)
        .run(rows, kind, out, console.progress(), () -> false);
  }

  private boolean addAll(ArchiveView archive, What what, Map<String, ProposalRow> rows)
      throws ProblemException {
    LocalDate today = LocalDate.now(console.clock());
    for (ProposalRow row : archive.rows()) {
      RowGroup group = what.group();
      boolean inGroup = group == null || group.holds(row, archive.profile(), today);
      if (inGroup && (what.year() == null || what.year().equals(Statistics.year(row)))) {
        rows.put(row.id(), row);
      }
    }
    if (rows.isEmpty()) {
      boolean isNarrowed = what.group() != null || what.year() != null;
      console.tell(isNarrowed ? "command.export.nothing" : "command.list.empty");
    }
    return true;
  }

  private void tell(ExportReport report) {
    Set<Problem> ofAll = ofTheMachine(report);
    report.files().forEach(file -> console.result(file.toString()));
    for (ExportResult result : report.results()) {
      String name = result.of().name();
      if (result instanceof ExportResult.Refused refused) {
        console.tell("command.export.refused", name, console.sentence(refused.reason()));
      }
      for (Problem note : result.notes()) {
        if (!ofAll.contains(note)) {
          console.tell("command.export.note", name, console.sentence(note));
        }
      }
    }
    for (ExportReport.NoteSum sum : report.notes()) {
      if (sum.files() > 1) {
        console.tell("command.export.sum", sum.files(), console.sentence(sum.note()));
      }
    }
    if (report.results().size() > 1) {
      console.tell("command.export.summary", report.written(), report.refused());
    }
  }

  /// What is said of many letters, and is the machine's, not theirs: it is told once, in the sums.
  private static Set<Problem> ofTheMachine(ExportReport report) {
    return report.notes().stream()
        .filter(sum -> sum.files() > 1 && sum.note().code().equals("document.fontReplaced"))
        .map(ExportReport.NoteSum::note)
        .collect(Collectors.toSet());
  }

  private boolean write(ExportReport report, Path file) {
    boolean written = ReportFile.write(file, new ReportJson(console.messages()).write(report));
    if (!written) {
      console.tell("command.export.noReport", file);
    }
    return written;
  }
}
