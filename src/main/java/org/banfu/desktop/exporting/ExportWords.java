package org.banfu.desktop.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;

/// The report of an export in words.
final class ExportWords {
  private final Messages messages;

  ExportWords(Messages messages) {
    this.messages = messages;
  }

  /// What must be looked at stands above.
  List<ExportResult> refusedFirst(ExportReport report) {
    return report.results().stream()
        .sorted(
            Comparator.comparing(result ->
                switch (result) {
                  case ExportResult.Refused it -> 0;
                  case ExportResult.Cancelled it -> 1;
                  case ExportResult.Written it -> 2;
                }))
        .toList();
  }

  /// The number, or the title where there is none.
  String name(ExportResult result) {
    String name = result.of().name();
    return name.isBlank() ? messages.text("words.untitled") : name;
  }

  String outcome(ExportResult result) {
    return messages.text(
        switch (result) {
          case ExportResult.Written it -> "exporting.outcome.WRITTEN";
          case ExportResult.Refused it -> "exporting.outcome.REFUSED";
          case ExportResult.Cancelled it -> "exporting.outcome.CANCELLED";
        });
  }

  String file(ExportResult result) {
    return result instanceof ExportResult.Written it ? String.valueOf(it.file().getFileName()) : "";
  }

  /// Why it was refused, or what is to be said of it: a sentence a line.
  String said(ExportResult result) {
    Stream<Problem> said =
        switch (result) {
          case ExportResult.Written it -> it.notes().stream();
          case ExportResult.Refused it -> Stream.of(it.reason());
          case ExportResult.Cancelled it -> Stream.empty();
        };
    return said.map(messages::text).collect(Collectors.joining("\n"));
  }

  /// How many were written, and how many were not.
  String count(ExportReport report) {
    return report.cancelled()
        ? messages.text("exporting.cancelled", report.written(), report.refused(), report.left())
        : messages.text("exporting.all", report.written(), report.refused());
  }

  /// The counts, then what many have in common.
  String sums(ExportReport report) {
    var lines =
        Stream.concat(
            Stream.of(count(report)),
            report.notes().stream()
                .filter(sum -> sum.files() > 1)
                .map(
                    sum -> messages.text("exporting.sum", sum.files(), messages.text(sum.note()))));
    return lines.collect(Collectors.joining("\n"));
  }

  /// All of it as lines of a table, to be pasted into a message.
  String copy(ExportReport report) {
    return report.results().stream()
        .map(result ->
            String.join(
                "\t",
                name(result).replace('\t', ' '),
                outcome(result),
                result instanceof ExportResult.Written it ? it.file().toString() : "",
                said(result).replace('\n', ' ')))
        .collect(Collectors.joining("\n", sums(report) + "\n", "\n"));
  }
}
