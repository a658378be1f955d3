package org.banfu.desktop.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        .sorted(Comparator.comparing(result -> result.reason() == null))
        .toList();
  }

  String outcome(ExportResult result) {
    return messages.text(
        result.file() == null ? "exporting.outcome.REFUSED" : "exporting.outcome.WRITTEN");
  }

  String file(ExportResult result) {
    return result.file() == null ? "" : String.valueOf(result.file().getFileName());
  }

  /// Why it was refused, or what is to be said of it: a sentence a line.
  String said(ExportResult result) {
    return Stream.concat(Stream.ofNullable(result.reason()), result.notes().stream())
        .map(messages::text)
        .collect(Collectors.joining("\n"));
  }

  /// The counts, then what many have in common.
  String sums(ExportReport report) {
    var lines =
        Stream.concat(
            Stream.of(messages.text("exporting.all", report.written(), report.refused())),
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
                result.name().replace('\t', ' '),
                outcome(result),
                result.file() == null ? "" : result.file().toString(),
                said(result).replace('\n', ' ')))
        .collect(Collectors.joining("\n", sums(report) + "\n", "\n"));
  }
}
