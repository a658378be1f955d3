package org.banfu.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a page of the guide, written in a small part of Markdown: one block a line.
///
/// `# title` first, then `## heading`, `1. step`, `- point`, `![says](file.png)` and paragraphs;
/// within a line `**name**` and `` `key` ``.
record GuideText(String title, List<Block> blocks) {
  private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.+)");
  private static final Pattern PICTURE = Pattern.compile("!\\[(.+)]\\(([\\w-]+\\.png)\\)");
  private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");

  GuideText {
    blocks = List.copyOf(blocks);
  }

  /// Reads the lines of a page.
  ///
  /// @throws IllegalArgumentException if the page has no title
  static GuideText read(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
      throw new IllegalArgumentException("a page of the guide begins with its title");
    }
    return new GuideText(
        lines.getFirst().substring(2).strip(),
        lines.stream().skip(1).map(GuideText::block).toList());
  }

  private static Block block(String line) {
    if (line.startsWith("## ")) {
      return new Block.Heading(line.substring(3));
    }
    if (line.startsWith("- ")) {
      return new Block.Step(0, spans(line.substring(2)));
    }
    Matcher picture = PICTURE.matcher(line);
    if (picture.matches()) {
      return new Block.Picture(picture.group(2), picture.group(1));
    }
    Matcher step = STEP.matcher(line);
    return step.matches()
        ? new Block.Step(Integer.parseInt(step.group(1)), spans(step.group(2)))
        : new Block.Paragraph(spans(line));
  }

  private static List<Span> spans(String line) {
    var spans = new ArrayList<Span>();
    Matcher marked = MARKED.matcher(line);
    int at = 0;
    while (marked.find()) {
      add(spans, line.substring(at, marked.start()));
      spans.add(
          marked.group(1) == null
              ? new Span(Span.Kind.KEY, marked.group(2))
              : new Span(Span.Kind.STRONG, marked.group(1)));
      at = marked.end();
    }
    add(spans, line.substring(at));
    return spans;
  }

  private static void add(List<Span> spans, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span(Span.Kind.PLAIN, text));
    }
  }
}
