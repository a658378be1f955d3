package org.banfu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A written Word file as foreign eyes see it: the JDK's ZIP reader, POI and the OOXML schemas.
record Docx(Map<String, byte[]> parts, byte[] bytes) {

  static Docx of(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Docx(parts, bytes);
  }

  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  XWPFDocument opened() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  /// What the schemas find wrong in any part that has one.
  List<String> schemaErrors() throws XmlException, IOException {
    List<String> errors = new ArrayList<>();
    for (var part : parts.entrySet()) {
      XmlObject parsed = parsed(part.getKey(), part.getValue());
      if (parsed != null) {
        List<XmlError> found = new ArrayList<>();
        parsed.validate(new XmlOptions().setErrorListener(found));
        found.forEach(error -> errors.add(part.getKey() + ": " + error));
      }
    }
    return errors;
  }

  private static XmlObject parsed(String name, byte[] content) throws XmlException, IOException {
    var in = new ByteArrayInputStream(content);
    return switch (name) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(in);
      case "word/styles.xml" -> StylesDocument.Factory.parse(in);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(in);
      case "word/header1.xml" -> HdrDocument.Factory.parse(in);
      case "word/footer1.xml", "word/footer2.xml", "word/footer3.xml" ->
          FtrDocument.Factory.parse(in);
      case "docProps/app.xml" -> PropertiesDocument.Factory.parse(in);
      default -> null;
    };
  }

  /// The text of each paragraph of the body and of the tables, in order; line breaks inside a
  /// paragraph are dropped.
  List<String> paragraphs() throws IOException {
    List<String> texts = new ArrayList<>();
    try (XWPFDocument document = opened()) {
      for (var element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          texts.add(text(paragraph));
        } else if (element instanceof XWPFTable table) {
          for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
              cell.getParagraphs().forEach(paragraph -> texts.add(text(paragraph)));
            }
          }
        }
      }
    }
    return texts;
  }

  static String text(XWPFParagraph paragraph) {
    return paragraph.getText().replace("\n", "");
  }
}
