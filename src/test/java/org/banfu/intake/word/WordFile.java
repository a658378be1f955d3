package org.banfu.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banfu.intake.source.Source;

/// Small Word files for tests, put together by hand.
public final class WordFile {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile(String body) {
    with(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas"
            + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
            + "</Relationships>");
    with("word/document.xml", root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
  }

  /// A file with this content of `w:body`.
  public static WordFile of(String body) {
    return new WordFile(body);
  }

  /// The plain text as Word would hold it: paragraphs, and tables with their rows; cells that stand
  /// alone in a row of the form go over its two columns, empty cells of the list go on with the one
  /// above.
  public static WordFile of(Source plain) {
    var body = new StringBuilder();
    int cell = -1;
    int table = -1;
    for (Source.Line line : plain.lines()) {
      if (line.cell() < 0) {
        body.append(p(plain.text(line)));
      } else if (line.cell() != cell) {
        cell = line.cell();
        int of = tableOf(plain, cell);
        if (of != table) {
          table = of;
          body.append(tableOf(plain, plain.rows().stream().filter(r -> r.table() == of).toList()));
        }
      }
    }
    return of(body.toString());
  }

  /// The same with these properties of its only section.
  public WordFile ending(String section) {
    String document =
        new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
    return with(
        "word/document.xml",
        document.replace("<w:sectPr/></w:body>", "<w:sectPr>" + section + "</w:sectPr></w:body>"));
  }

  public WordFile with(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public WordFile with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// A part's root element with this content.
  public static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</w:"
        + name
        + ">";
  }

  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  public static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  public static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  public static String tc(String content) {
    return tc("", content);
  }

  public static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static int tableOf(Source plain, int cell) {
    return plain.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(each -> each.index() == cell))
        .findFirst()
        .orElseThrow()
        .table();
  }

  private static String tableOf(Source plain, List<Source.Row> rows) {
    var table = new StringBuilder("<w:tbl>");
    for (Source.Row row : rows) {
      table.append("<w:tr>");
      int size = row.cells().size();
      for (int i = 0; i < size; i++) {
        Source.Cell cell = row.cells().get(i);
        var content = new StringBuilder();
        for (Source.Line line : plain.lines().subList(cell.firstLine(), cell.endLine())) {
          content.append(line.isEmpty() ? "" : p(plain.text(line)));
        }
        String properties =
            size == 1
                ? "<w:gridSpan w:val=\"4\"/>"
                : size == 2
                    ? "<w:gridSpan w:val=\"2\"/>"
                    : size == 10 && i < 5
                        ? "<w:vMerge" + (content.isEmpty() ? "" : " w:val=\"restart\"") + "/>"
                        : "";
        table.append(tc(properties, content.isEmpty() ? "<w:p/>" : content.toString()));
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }
}
