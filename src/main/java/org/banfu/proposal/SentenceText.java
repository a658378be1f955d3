package org.banfu.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The language of an office's sentences, a part of that of the templates: `{{题目}}` stands for its
/// value, `{{#会办单位}}…{{/会办单位}}` is written if there is a value, `{{^会办单位}}…{{/会办单位}}` if there is
/// none. The names are those of [SentenceFields].
public final class SentenceText {
  private static final Pattern MARK = Pattern.compile("\\{\\{([#^/]?)([^{}]*)\\}\\}");

  private SentenceText() {}

  /// What is wrong with a text, the first mistake only.
  public static Optional<Problem> problem(String text) {
    Deque<String> open = new ArrayDeque<>();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      if (hasBraces(text.substring(from, mark.start()))) {
        return Optional.of(Problem.of("field.sentence.braces"));
      }
      from = mark.end();
      String name = mark.group(2).strip();
      if (SentenceFields.find(name).isEmpty()) {
        return Optional.of(
            Problem.of("field.sentence.unknown", name, SentenceFields.nearest(name)));
      }
      if (mark.group(1).equals("/")) {
        if (open.isEmpty() || !open.pop().equals(name)) {
          return Optional.of(Problem.of("field.sentence.notOpened", name));
        }
      } else if (!mark.group(1).isEmpty()) {
        open.push(name);
      }
    }
    if (hasBraces(text.substring(from))) {
      return Optional.of(Problem.of("field.sentence.braces"));
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.of("field.sentence.notClosed", open.peek()));
  }

  // One brace alone may be meant; two are a mark that is not whole.
  private static boolean hasBraces(String text) {
    return text.contains("{{") || text.contains("}}");
  }

  /// The text with its values, of a text without a mistake.
  static String filled(String text, Proposal proposal, Profile profile) {
    var filled = new StringBuilder();
    Deque<Boolean> hidden = new ArrayDeque<>();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      boolean isShown = !hidden.contains(true);
      if (isShown) {
        filled.append(text, from, mark.start());
      }
      from = mark.end();
      String name = mark.group(2).strip();
      switch (mark.group(1)) {
        case "#" -> hidden.push(value(name, proposal, profile).isBlank());
        case "^" -> hidden.push(!value(name, proposal, profile).isBlank());
        case "/" -> hidden.pop();
        default -> filled.append(isShown ? value(name, proposal, profile) : "");
      }
    }
    return filled.append(text.substring(from)).toString();
  }

  private static String value(String name, Proposal proposal, Profile profile) {
    return SentenceFields.find(name).orElseThrow().value().apply(proposal, profile);
  }
}
