package org.banfu.document.word;

/// The borders of a table, a cell or a paragraph.
public record Borders(
    Border top, Border bottom, Border left, Border right, Border insideH, Border insideV) {
  public static final Borders NONE =
      new Borders(Border.NONE, Border.NONE, Border.NONE, Border.NONE, Border.NONE, Border.NONE);

  /// These with what a `tblBorders`, `tcBorders` or `pBdr` states.
  Borders with(Xml edges) {
    return new Borders(
        edge(edges, "top", "top", top),
        edge(edges, "bottom", "bottom", bottom),
        edge(edges, "left", "start", left),
        edge(edges, "right", "end", right),
        edge(edges, "insideH", "between", insideH),
        edge(edges, "insideV", "bar", insideV));
  }

  private static Border edge(Xml edges, String name, String other, Border otherwise) {
    return edges.first(name).or(() -> edges.first(other)).map(Border::of).orElse(otherwise);
  }
}
