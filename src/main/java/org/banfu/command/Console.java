package org.banfu.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

  /// What a person can do next here, where the window offers something else.
  private static final Map<String, String> NEXT =
      Map.of(
          "work.inBin", "command.next.keep",
          "work.severalToRevise", "command.next.keep",
          "work.noSuchDocument", "command.next.document",
          "archive.newerBackup", "command.next.elsewhere");

  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

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
    err.println(withoutControls(sentence(problem)));
  }

  /// The sentence of a problem, with the options of the command line that help.
  String sentence(Problem problem) {
    Object[] shown = problem.arguments().stream().map(this::withLocalTime).toArray();
    String told = messages.text(problem.code(), shown);
    String next = NEXT.get(problem.code());
    if (next != null) {
      return told + messages.text(next);
    }
    // What sends a person to a page of the window has a command here.
    return told.contains(messages.text("backup.title"))
        ? told + messages.text("command.next.restore")
        : told;
  }

  /// Since when an archive is open is told as an instant; a person reads the clock on the wall.
  private String withLocalTime(String argument) {
    if (!INSTANT.matcher(argument).matches()) {
      return argument;
    }
    try {
      return MINUTES.format(Instant.parse(argument).atZone(clock.getZone()));
    } catch (DateTimeParseException e) {
      return argument;
    }
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
