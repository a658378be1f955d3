package org.banfu.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banfu.archive.Archive;
import org.banfu.intake.Intake;
import org.banfu.intake.ledger.LedgerMapping;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.work.FileResult;
import org.banfu.work.ImportJob;
import org.banfu.work.ImportReport;
import org.banfu.work.MergeJob;
import org.banfu.work.MergePlan;
import org.banfu.work.OnDuplicate;
import org.banfu.work.Outcome;
import org.banfu.work.Progress;
import org.banfu.work.RememberedColumns;
import org.banfu.work.ReportJson;
import org.jspecify.annotations.Nullable;

/// `banfu import`: one line of result for each proposal, the reasons of refusals as messages.
final class ImportCommand {
  private final Console console;
  private final @Nullable String columns;

  /// @param columns what is said of the heads of ledgers (编号=NUMBER,…); it is remembered
  ImportCommand(Console console, @Nullable String columns) {
    this.console = console;
    this.columns = columns;
  }

  int run(@Nullable Path data, OnDuplicate onDuplicate, @Nullable Path reportFile, List<Path> files)
      throws ProblemException {
    Intake intake = intake();
    ImportReport report;
    if (reportFile != null && !ReportFile.canBeWritten(reportFile)) {
      console.tell("command.import.reportRefused", reportFile);
      return ExitCode.REFUSED;
    }
    try (Archive archive = Archive.open(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Set<Path> without = reportFile == null ? Set.of() : Set.of(reportFile);
      report = read(archive, intake, files, without, onDuplicate);
    }
    tell(report);
    boolean reported = reportFile == null || write(report, reportFile);
    return reported && report.count(Outcome.REFUSED) == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private Intake intake() throws ProblemException {
    var remembered = new RememberedColumns(console.folders().settings());
    return new Intake(
        columns == null ? remembered.read() : remembered.add(LedgerMapping.parse(columns)));
  }

  /// Archives and backups that were named are merged, everything else is read.
  private ImportReport read(
      Archive archive,
      Intake intake,
      List<Path> files,
      Set<Path> without,
      OnDuplicate onDuplicate) {
    List<Path> archives = files.stream().filter(MergeJob::isArchive).toList();
    List<Path> letters = files.stream().filter(file -> !MergeJob.isArchive(file)).toList();
    ImportReport read =
        new ImportJob(archive, intake)
            .run(letters, without, onDuplicate, console.progress(), () -> false);
    var results = new ArrayList<>(read.files());
    if (!archives.isEmpty()) {
      var job = new MergeJob(archive, intake, console.clock());
      MergePlan plan = job.plan(archives, Progress.NONE, () -> false);
      plan.notes().forEach(console::tell);
      results.addAll(
          job.run(
                  plan,
                  item -> item.isQuestion() ? onDuplicate : item.suggested(),
                  console.progress(),
                  () -> false)
              .files());
    }
    return new ImportReport(results, false);
  }

  private void tell(ImportReport report) {
    var table = new Columns();
    for (FileResult file : report.files()) {
      Problem reason = file.reason();
      if (file.outcome() == Outcome.REFUSED && reason != null) {
        console.tell("command.import.refused", file.file(), console.sentence(reason));
      } else {
        table.add(List.of(outcome(file.outcome()), orDash(file.number()), place(file)));
      }
      for (Problem doubt : file.told()) {
        console.tell("command.import.doubt", file.file(), console.sentence(doubt));
      }
    }
    table.lines().forEach(console::result);
    if (report.files().isEmpty()) {
      console.tell("command.import.nothing");
      return;
    }
    report.notes().forEach(console::tell);
    console.tell(
        "command.import.summary",
        report.count(Outcome.ADDED),
        report.count(Outcome.REVISED),
        report.count(Outcome.KEPT),
        report.count(Outcome.SKIPPED),
        report.count(Outcome.REFUSED));
  }

  private String place(FileResult file) {
    Problem reason = file.reason();
    return reason == null
        ? file.file().toString()
        : console.text("command.import.skipped", file.file(), console.sentence(reason));
  }

  private String outcome(Outcome outcome) {
    return console.text("command.outcome." + outcome);
  }

  private static String orDash(@Nullable String text) {
    return text == null || text.isEmpty() ? "-" : text;
  }

  private boolean write(ImportReport report, Path file) {
    boolean written = ReportFile.write(file, new ReportJson(console.messages()).write(report));
    if (!written) {
      console.tell("command.import.noReport", file);
    }
    return written;
  }
}
