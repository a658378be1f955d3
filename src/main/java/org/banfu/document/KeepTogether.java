package org.banfu.document;

/// Keeps a signature from standing alone on a page: the paragraphs before it stay with the next one
/// until two lines of text are among them. Word and the others let a long paragraph break all the
/// same, and widow control takes its last two lines along.
final class KeepTogether {
  private static final int LINES = 2;
  private static final int LINE = 28;
  private static final int INDENT = 2;
  private static final String KEEP = "keepNext/>";

  private KeepTogether() {}

  /// Binds the paragraphs that end what was written so far to what comes next.
  ///
  /// @param prefix the namespace prefix with its colon
  static void withNext(StringBuilder xml, String prefix) {
    String close = "</" + prefix + "p>";
    int end = contentEnd(xml, xml.length());
    int lines = 0;
    while (lines < LINES && end >= close.length() && endsWith(xml, end, close)) {
      int start = start(xml, end, prefix);
      if (start < 0) {
        return;
      }
      lines += lines(xml.substring(start, end));
      bind(xml, start, end, prefix);
      end = contentEnd(xml, start);
    }
  }

  private static int contentEnd(StringBuilder xml, int end) {
    int last = end;
    while (last > 0 && xml.charAt(last - 1) <= ' ') {
      last--;
    }
    return last;
  }

  private static boolean endsWith(StringBuilder xml, int end, String text) {
    return xml.substring(end - text.length(), end).equals(text);
  }

  private static int start(StringBuilder xml, int end, String prefix) {
    return Math.max(
        xml.lastIndexOf("<" + prefix + "p>", end - 1),
        xml.lastIndexOf("<" + prefix + "p ", end - 1));
  }

  private static int lines(String paragraph) {
    int characters = 0;
    boolean inTag = false;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      characters += inTag || c == '>' ? 0 : 1;
    }
    return characters == 0 ? 0 : (characters + INDENT + LINE - 1) / LINE;
  }

  private static void bind(StringBuilder xml, int start, int end, String prefix) {
    String open = "<" + prefix + "pPr>";
    int properties = xml.indexOf(open, start);
    if (properties < 0 || properties >= end) {
      xml.insert(xml.indexOf(">", start) + 1, open + "<" + prefix + KEEP + "</" + prefix + "pPr>");
      return;
    }
    int inside = properties + open.length();
    String style = "<" + prefix + "pStyle";
    if (xml.indexOf(style, inside) == inside) {
      inside = xml.indexOf("/>", inside) + 2;
    }
    String keep = "<" + prefix + KEEP;
    if (xml.indexOf(keep, inside) != inside) {
      xml.insert(inside, keep);
    }
  }
}
