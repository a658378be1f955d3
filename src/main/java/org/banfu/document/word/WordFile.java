package org.banfu.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads a Word file into sections of blocks.
public final class WordFile {
  private final Map<String, byte[]> parts = new HashMap<>();
  private final Set<Undrawn> undrawn = EnumSet.noneOf(Undrawn.class);
  private final String main;
  private final Map<String, String> relations;
  private final BlockReader reader;
  private final DocumentSettings settings;

  private WordFile(byte[] docx) throws IOException, XMLStreamException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    this.main = Relations.main(parts);
    this.relations = Relations.of(parts, main).targets();
    this.settings = DocumentSettings.of(beside("settings"), beside("fontTable"));
    this.reader =
        new BlockReader(
            new Styles(beside("styles")),
            new ListNumbers(beside("numbering"), undrawn),
            new Drawings(relations, parts, undrawn),
            undrawn);
  }

  /// Reads a file.
  ///
  /// @throws IOException if it is no Word file
  public static WordDocument read(byte[] docx) throws IOException {
    try {
      var file = new WordFile(docx);
      if (!file.parts.containsKey(file.main)) {
        throw new IOException("not a Word file");
      }
      Xml body = file.xml(file.main).child("body");
      List<Section> sections = file.sections(body);
      return new WordDocument(sections, file.settings, List.copyOf(file.undrawn));
    } catch (XMLStreamException e) {
      throw new IOException("not a Word file", e);
    }
  }

  private Xml xml(String part) throws XMLStreamException {
    byte[] content = parts.get(part);
    return content == null ? Xml.NONE : Xml.read(content);
  }

  private Xml beside(String kind) throws XMLStreamException {
    return xml(Relations.beside(parts, kind));
  }

  private List<Section> sections(Xml body) throws XMLStreamException {
    List<Section> sections = new ArrayList<>();
    List<Xml> collected = new ArrayList<>();
    Section.Heads before = null;
    for (Xml element : BlockReader.unwrapped(body)) {
      Xml end = element.is("sectPr") ? element : element.child("pPr").child("sectPr");
      if (!element.is("sectPr")) {
        collected.add(element);
      }
      if (!end.equals(Xml.NONE)) {
        Section.Heads heads = heads(end, before);
        sections.add(section(end, heads, reader.blocks(new Xml("", Map.of(), collected, ""))));
        before = heads;
        collected.clear();
      }
    }
    if (!collected.isEmpty()) {
      sections.add(
          section(
              Xml.NONE,
              heads(Xml.NONE, before),
              reader.blocks(new Xml("", Map.of(), collected, ""))));
    }
    return sections;
  }

  private Section section(Xml end, Section.Heads heads, List<Block> blocks) {
    Xml size = end.child("pgSz");
    Xml margins = end.child("pgMar");
    Xml grid = end.child("docGrid");
    String type = grid.get("type", "default");
    boolean lines = !type.equals("default");
    boolean chars = type.equals("linesAndChars") || type.equals("snapToChars");
    if (end.child("cols").number("num", 1) > 1) {
      undrawn.add(Undrawn.COLUMNS);
    }
    return new Section(
        size.points("w", 595.3),
        size.points("h", 841.9),
        margins.points("top", 72),
        margins.points("right", 90),
        margins.points("bottom", 72),
        margins.points("left", 90) + margins.points("gutter", 0),
        margins.points("header", 36),
        margins.points("footer", 36),
        start(end),
        (int) end.child("pgNumType").number("start", 0),
        end.child("pgNumType").get("fmt", "decimal"),
        lines ? grid.points("linePitch", 0) : 0,
        chars ? grid.number("charSpace", 0) / 4096 : 0,
        heads,
        blocks);
  }

  private static Section.Start start(Xml end) {
    return switch (end.child("type").get("val", "nextPage")) {
      case "continuous" -> Section.Start.HERE;
      case "evenPage" -> Section.Start.EVEN_PAGE;
      case "oddPage" -> Section.Start.ODD_PAGE;
      default -> Section.Start.PAGE;
    };
  }

  private Section.Heads heads(Xml end, Section.@Nullable Heads before) throws XMLStreamException {
    boolean first = end.first("titlePg").map(Xml::isOn).orElse(false);
    return new Section.Heads(
        head(end, "headerReference", "default", before == null ? List.of() : before.header()),
        head(end, "footerReference", "default", before == null ? List.of() : before.footer()),
        head(end, "headerReference", "first", before == null ? List.of() : before.firstHeader()),
        head(end, "footerReference", "first", before == null ? List.of() : before.firstFooter()),
        head(end, "headerReference", "even", before == null ? List.of() : before.evenHeader()),
        head(end, "footerReference", "even", before == null ? List.of() : before.evenFooter()),
        first,
        settings.evenAndOdd());
  }

  private List<Block> head(Xml end, String kind, String type, List<Block> inherited)
      throws XMLStreamException {
    for (Xml reference : end.all(kind).toList()) {
      if (reference.get("type", "default").equals(type)) {
        String part = relations.getOrDefault(reference.get("id", ""), "");
        Map<String, String> own = Relations.of(parts, part).targets();
        return reader.of(new Drawings(own, parts, undrawn)).blocks(xml(part));
      }
    }
    return inherited;
  }
}
