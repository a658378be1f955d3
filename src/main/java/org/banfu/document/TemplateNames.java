package org.banfu.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// What the names in one part of a template mean, and where: knows the open blocks while the part
/// is read from its beginning to its end, and says what is wrong in plain words.
final class TemplateNames {
  /// As much of a paragraph as shows which one is meant.
  private static final int EXCERPT = 30;

  private final String template;
  private final String part;
  private final boolean levelStyles;
  private final Deque<Opened> open = new ArrayDeque<>();
  private int paragraph;
  private String excerpt = "";

  private record Opened(Placeholder placeholder, int paragraph, String excerpt) {}

  TemplateNames(String template, String part, boolean levelStyles) {
    this.template = template;
    this.part = part;
    this.levelStyles = levelStyles;
  }

  /// Whether the template has the character styles of [HeadingLevel].
  boolean hasLevelStyles() {
    return levelStyles;
  }

  /// Another paragraph begins.
  void enter(String text) {
    paragraph++;
    String line = text.strip();
    int end = line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())));
    excerpt = end < line.length() ? line.substring(0, end) + "…" : line;
  }

  /// Paragraphs without placeholders were passed.
  void pass(int paragraphs) {
    paragraph += paragraphs;
  }

  /// The value of this name.
  Placeholder field(String name) throws ProblemException {
    Placeholder field = known(name);
    if (field.isList()) {
      throw problem("document.needsBlock", name);
    }
    return field;
  }

  /// The mark of a block; the sign is `#`, `^` or `/`.
  Marker marker(char sign, String name) throws ProblemException {
    if (sign == '/') {
      Opened last = open.peek();
      if (last == null) {
        throw problem("document.blockNotOpened", name);
      }
      if (!last.placeholder().name().equals(name)) {
        throw problem("document.blockCrossed", name, last.placeholder().name());
      }
      return new Marker(Marker.Kind.CLOSE, open.pop().placeholder());
    }
    Placeholder placeholder = known(name);
    open.push(new Opened(placeholder, paragraph, excerpt));
    return new Marker(sign == '^' ? Marker.Kind.OPEN_IF_ABSENT : Marker.Kind.OPEN, placeholder);
  }

  /// The part has ended.
  ///
  /// @throws ProblemException if a block is still open
  void end() throws ProblemException {
    Opened left = open.peek();
    if (left != null) {
      paragraph = left.paragraph();
      excerpt = left.excerpt();
      throw problem("document.blockNotClosed", left.placeholder().name());
    }
  }

  /// A table or the text ended, and these marks have no partner in it.
  ProblemException uneven(Marker marker) {
    return problem("document.blockUneven", marker.placeholder().name());
  }

  /// The braces of a placeholder do not fit.
  ProblemException braces() {
    return problem("document.braces");
  }

  private Placeholder known(String name) throws ProblemException {
    Placeholder found = Placeholders.find(name);
    if (found == null) {
      throw problem("document.unknownPlaceholder", name, Placeholders.nearest(name));
    }
    List<String> within = found.within();
    if (!within.isEmpty()
        && open.stream().noneMatch(block -> within.contains(block.placeholder().name()))) {
      throw problem("document.placeholderOutside", name, within.getFirst());
    }
    return found;
  }

  private ProblemException problem(String code, Object... arguments) {
    var all = new Object[arguments.length + 4];
    all[0] = template;
    all[1] = part;
    all[2] = paragraph;
    all[3] = excerpt;
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return new ProblemException(Problem.of(code, all));
  }
}
