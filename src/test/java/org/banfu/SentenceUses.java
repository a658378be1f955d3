package org.banfu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the main sources name the codes of sentences.
///
/// @param calls a code given as a literal to `Problem.of` or `messages.text`, with its arguments
/// @param literals every string literal, as a code may travel through a method of the room
/// @param beginnings literals to which something is added (`"state." + state`)
record SentenceUses(List<Use> calls, Set<String> literals, Set<String> beginnings) {
  /// @param arguments how many are given after the code; many when an array may be spread
  record Use(String code, int arguments) {}

  private static final Pattern CALL =
      Pattern.compile("(?:Problem\\s*\\.\\s*of|\\.\\s*text)\\(\\s*\"([^\"]+)\"\\s*([,)])");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");

  static SentenceUses inMainSources() throws IOException {
    var uses = new SentenceUses(new ArrayList<>(), new HashSet<>(), new HashSet<>());
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        uses.read(Files.readString(file));
      }
    }
    return uses;
  }

  void read(String source) {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      boolean more = call.group(2).equals(",");
      calls.add(new Use(call.group(1), more ? argumentsFrom(source, call.end()) : 0));
    }
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      (literal.group(2) == null ? literals : beginnings).add(literal.group(1));
    }
  }

  boolean mention(String code) {
    return literals.contains(code)
        || beginnings.stream().anyMatch(start -> start.contains(".") && code.startsWith(start));
  }

  /// Counts the arguments between here and the closing bracket of the call.
  private static int argumentsFrom(String source, int start) {
    int count = 1;
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
        continue;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '\'' -> i = source.indexOf('\'', source.charAt(i + 1) == '\\' ? i + 3 : i + 1);
        case '(', '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case ',' -> count += depth == 0 ? 1 : 0;
        case ')' -> {
          if (depth == 0) {
            return count;
          }
          depth--;
        }
        default -> {}
      }
    }
    throw new IllegalStateException("a call without an end");
  }
}
