package org.banfu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The files inside a template, by their names in the package.
record TemplateParts(Map<String, byte[]> parts) {
  static final String DOCUMENT = "word/document.xml";

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = "_rels/.rels";

  /// Far more than any letter's template; a file that unpacks to more is not one.
  private static final int LARGEST = 64 << 20;

  /// Parts about the template's own making, and what refers to them.
  private static final Pattern OWN_TYPES =
      Pattern.compile("<Override[^>]*PartName=\"/docProps/[^>]*/>");

  private static final Pattern OWN_RELATIONS =
      Pattern.compile("<Relationship [^>]*Target=\"/?docProps/[^>]*/>");

  TemplateParts {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /// The parts of a Word file.
  ///
  /// @throws ProblemException `document.templateDamaged` and the like, naming the template
  static TemplateParts read(String name, byte[] docx) throws ProblemException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      int room = LARGEST;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0) {
          throw new ProblemException(Problem.of("document.templateTooLarge", name));
        }
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), content);
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", name), e);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", name), e);
    }
    if (parts.keySet().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
      throw new ProblemException(Problem.of("document.templateMacros", name));
    }
    if (!parts.containsKey(DOCUMENT) || !parts.containsKey(TYPES)) {
      throw new ProblemException(Problem.of("document.templateDamaged", name));
    }
    return new TemplateParts(parts);
  }

  /// These parts with properties of our own in place of the template's: nothing of its author or
  /// machine goes out with a letter.
  TemplateParts withOwnProperties() {
    Map<String, byte[]> own = new LinkedHashMap<>();
    own.put(TYPES, types());
    own.put(RELATIONS, relations());
    parts.forEach((name, content) -> {
      if (!name.startsWith("docProps/")) {
        own.putIfAbsent(name, content);
      }
    });
    own.put(DocumentProperties.CORE, new byte[0]);
    own.put(DocumentProperties.APP, DocumentProperties.app());
    return new TemplateParts(own);
  }

  private byte[] types() {
    String office = "application/vnd.openxmlformats-";
    String ours =
        override(DocumentProperties.CORE, office + "package.core-properties+xml")
            + override(DocumentProperties.APP, office + "officedocument.extended-properties+xml");
    return replaced(TYPES, OWN_TYPES, ours, "</Types>");
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private byte[] relations() {
    String ours =
        relation(
                "rIdBanfuCore",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                DocumentProperties.CORE)
            + relation(
                "rIdBanfuApp",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
                DocumentProperties.APP);
    return replaced(RELATIONS, OWN_RELATIONS, ours, "</Relationships>");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private byte[] replaced(String part, Pattern theirs, String ours, String end) {
    String xml = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    return theirs
        .matcher(xml)
        .replaceAll("")
        .replace(end, ours + end)
        .getBytes(StandardCharsets.UTF_8);
  }
}
