package org.banfu.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the styles of a file give to a paragraph, a run or a table.
final class Styles {
  private final Map<String, Xml> byId = new HashMap<>();
  private final Map<String, Styled> resolved = new HashMap<>();
  private final Styled defaults;
  private String paragraphDefault = "";
  private String tableDefault = "";

  /// A paragraph's and its runs' style before anything of their own.
  record Styled(ParagraphStyle paragraph, RunStyle run) {
    Styled with(Xml holder) {
      return new Styled(paragraph.with(holder.child("pPr")), run.with(holder.child("rPr")));
    }
  }

  Styles(Xml styles) {
    Xml defaultsPart = styles.child("docDefaults");
    this.defaults =
        new Styled(
            ParagraphStyle.PLAIN.with(defaultsPart.child("pPrDefault").child("pPr")),
            RunStyle.PLAIN.with(defaultsPart.child("rPrDefault").child("rPr")));
    for (Xml style : styles.all("style").toList()) {
      String id = style.get("styleId", "");
      byId.put(id, style);
      if (style.get("default", "0").matches("1|true|on")) {
        if (style.get("type", "").equals("paragraph")) {
          paragraphDefault = id;
        } else if (style.get("type", "").equals("table")) {
          tableDefault = id;
        }
      }
    }
  }

  /// The style that a paragraph names; the default one if it names none.
  Styled paragraph(Xml properties, Styled base) {
    String named = properties.val("pStyle");
    String id = named == null || !byId.containsKey(named) ? paragraphDefault : named;
    if (base.equals(defaults)) {
      return resolved.computeIfAbsent(id, this::resolve);
    }
    return chained(id, base, new HashSet<>());
  }

  Styled defaults() {
    return defaults;
  }

  private Styled resolve(String id) {
    return chained(id, defaults, new HashSet<>());
  }

  private Styled chained(String id, Styled base, Set<String> seen) {
    Xml style = byId.get(id);
    if (style == null || !seen.add(id)) {
      return base;
    }
    String parent = style.val("basedOn");
    Styled below = parent == null ? base : chained(parent, base, seen);
    Styled own = below.with(style);
    return new Styled(
        ParagraphStyleBuilder.builder(own.paragraph()).styleId(id).build(), own.run());
  }

  /// A run's style in a paragraph.
  RunStyle run(Xml properties, RunStyle paragraph) {
    String named = properties.val("rStyle");
    RunStyle base = named == null ? paragraph : character(named, paragraph, new HashSet<>());
    return base.with(properties);
  }

  private RunStyle character(String id, RunStyle base, Set<String> seen) {
    Xml style = byId.get(id);
    if (style == null || !seen.add(id)) {
      return base;
    }
    String parent = style.val("basedOn");
    return (parent == null ? base : character(parent, base, seen)).with(style.child("rPr"));
  }

  /// What a table's style says, the farthest ancestor first.
  Xml table(Xml properties) {
    String named = properties.val("tblStyle");
    return merged(named == null ? tableDefault : named, new HashSet<>());
  }

  /// Borders, margins and indent of the style nearest to the table win.
  private Xml merged(String id, Set<String> seen) {
    Xml style = byId.get(id);
    if (style == null || !seen.add(id)) {
      return Xml.NONE;
    }
    Map<String, Xml> children = new HashMap<>();
    String parent = style.val("basedOn");
    if (parent != null) {
      merged(parent, seen).children().forEach(child -> children.put(child.name(), child));
    }
    style.child("tblPr").children().forEach(child -> children.put(child.name(), child));
    return new Xml("tblPr", Map.of(), children.values().stream().toList(), "");
  }

  /// What a table's style says of some of its cells.
  TableStyle cells(Xml properties) {
    List<Xml> chain = new ArrayList<>();
    String named = properties.val("tblStyle");
    String id = named == null ? tableDefault : named;
    Set<String> seen = new HashSet<>();
    while (byId.containsKey(id) && seen.add(id)) {
      chain.addFirst(byId.get(id));
      String parent = byId.get(id).val("basedOn");
      id = parent == null ? "" : parent;
    }
    return new TableStyle(chain, TableStyle.Look.of(properties.child("tblLook")));
  }

  /// What a table's style gives to its paragraphs and runs.
  Styled inTable(TableStyle cells) {
    Styled styled = defaults;
    for (Xml style : cells.styles()) {
      styled = styled.with(style);
    }
    return styled;
  }
}
