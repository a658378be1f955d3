package org.banfu.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.archive.Archive;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Weight;
import org.banfu.review.Finding;
import org.banfu.text.PlaceNames;
import org.banfu.work.CheckJob;
import org.banfu.work.CheckJson;
import org.banfu.work.CheckResult;
import org.jspecify.annotations.Nullable;

/// `banfu check`: what is wrong or missing in letters, as lines or as a JSON array; any finding
/// ends it with [ExitCode#REFUSED].
///
/// It only reads the archive, so it works beside a window that is open.
final class CheckCommand {
  private final Console console;
  private final List<CheckResult> results = new ArrayList<>();
  private int wrong;
  private int doubtful;
  private boolean isRefused;

  CheckCommand(Console console) {
    this.console = console;
  }

  int run(@Nullable Path data, boolean json, boolean all, List<String> numbers)
      throws ProblemException {
    if (all == !numbers.isEmpty()) {
      console.tell("command.export.allOrNumbers");
      return ExitCode.USAGE;
    }
    try (ArchiveView archive = Archive.openForReading(console.folder(data), console.clock())) {
      archive.notes().forEach(console::tell);
      Map<String, ProposalRow> rows = new LinkedHashMap<>();
      boolean allFound = true;
      if (all) {
        archive.rows().forEach(row -> rows.put(row.id(), row));
      } else {
        allFound = new Reference(console).addNamed(archive, numbers, rows);
      }
      new CheckJob(archive, LocalDate.now(console.clock()))
          .run(
              new ArrayList<>(rows.values()),
              result -> take(result, json),
              console.progress(),
              () -> false);
      if (json) {
        console.result(new CheckJson(console.messages()).write(results).stripTrailing());
      }
      if (rows.isEmpty() && all) {
        console.tell("command.list.empty");
      } else {
        console.tell("command.check.summary", rows.size(), wrong, doubtful);
      }
      boolean isClean = allFound && !isRefused && wrong + doubtful == 0;
      return isClean ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private void take(CheckResult result, boolean json) {
    wrong += result.count(Weight.WRONG);
    doubtful += result.count(Weight.DOUBTFUL);
    if (result.reason().isPresent()) {
      Problem reason = result.reason().get();
      isRefused = true;
      console.tell("command.check.refused", result.name(), console.sentence(reason));
    }
    if (json) {
      results.add(result);
    } else {
      result.proposal().ifPresent(proposal -> lines(result, proposal));
    }
  }

  private void lines(CheckResult result, Proposal proposal) {
    if (result.findings().isEmpty()) {
      return;
    }
    String title = proposal.title().equals(result.name()) ? "" : " " + proposal.title();
    console.result(result.name() + title);
    var places = new PlaceNames(console.messages(), proposal, proposal);
    for (Finding finding : result.findings()) {
      console.result(line(finding, places));
    }
  }

  private String line(Finding finding, PlaceNames places) {
    String weight = console.text("review.weight." + finding.weight());
    String place = places.of(finding.place());
    String said = console.messages().text(finding.problem());
    return finding
        .fix()
        .map(fix -> {
          String does = console.messages().text(fix.said());
          return console.text("command.check.fix", weight, place, said, does, finding.rule());
        })
        .orElseGet(() -> console.text("command.check.where", weight, place, said, finding.rule()));
  }
}
