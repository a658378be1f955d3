package org.banfu.desktop.importing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.text.Messages;
import org.banfu.work.FileResult;
import org.banfu.work.ImportReport;

/// The report of an import in words.
final class ReportWords {
  private final Messages messages;

  ReportWords(Messages messages) {
    this.messages = messages;
  }

  String file(FileResult result) {
    return String.valueOf(result.file().getFileName());
  }

  String outcome(FileResult result) {
    return messages.text("importing.outcome." + result.outcome());
  }

  String number(FileResult result) {
    return result.number() == null ? "" : result.number();
  }

  /// Why it was left out, and what the reader is not sure of: a sentence a line.
  String said(FileResult result) {
    return Stream.concat(Stream.ofNullable(result.reason()), result.told().stream())
        .map(messages::text)
        .collect(Collectors.joining("\n"));
  }

  /// What is told of all of them: a sentence a line.
  String notes(ImportReport report) {
    return report.notes().stream().map(messages::text).collect(Collectors.joining("\n"));
  }

  /// All of it as lines of a table, to be pasted into a message.
  String copy(ImportReport report) {
    return report.files().stream()
        .map(result ->
            String.join(
                "\t",
                result.file().toString(),
                outcome(result),
                number(result),
                said(result).replace('\n', ' ')))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
