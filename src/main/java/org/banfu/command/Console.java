package org.banfu.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.banfu.work.Progress;
import org.jspecify.annotations.Nullable;

/// What a command needs of the world around it: where it speaks, in which language, and when and
/// where it runs.
///
/// @param out results
/// @param err messages
/// @param terminal whether a person looks on: progress is shown only then
record Console(
    PrintStream out,
    PrintStream err,
    Messages messages,
    Clock clock,
    DataFolder folders,
    boolean terminal) {

  /// A line of the result.
  void result(String line) {
    out.println(withoutControls(line));
  }

  /// A message to the person.
  void tell(String code, Object... arguments) {
    err.println(withoutControls(messages.text(code, arguments)));
  }

  /// A message to the person.
  void tell(Problem problem) {
    err.println(withoutControls(messages.text(problem)));
  }

  /// A line of a list that belongs to a message.
  void tellLine(String line) {
    err.println(withoutControls(line));
  }

  String text(String code, Object... arguments) {
    return messages.text(code, arguments);
  }

  /// The archive's folder.
  Path folder(@Nullable Path named) {
    return folders.choose(named);
  }

  /// Shows `3/10` in place on a terminal, nothing elsewhere.
  Progress progress() {
    return terminal
        ? (done, total, what) -> err.print("\r" + done + "/" + total + (done == total ? "\n" : ""))
        : Progress.NONE;
  }

  /// Texts come from files of others: a control character among them must not steer the terminal.
  private static String withoutControls(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
