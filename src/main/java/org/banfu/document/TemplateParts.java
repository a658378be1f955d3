package org.banfu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The files inside a template, by their names in the package.
record TemplateParts(Map<String, byte[]> parts) {
  static final String DOCUMENT = "word/document.xml";

  static final String TYPES = "[Content_Types].xml";

  private static final String RELATIONS = "_rels/.rels";

  private static final String SETTINGS = "word/settings.xml";

  /// All that settings relate to lies outside: the attached template, a source of mail merge.
  private static final String SETTINGS_RELATIONS = "word/_rels/settings.xml.rels";

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "<\\w+:attachedTemplate\\b[^>]*/>|<\\w+:mailMerge\\b.*?</\\w+:mailMerge>",
          Pattern.DOTALL);

  /// What a file begins with: a ZIP package, and the container of old or encrypted Word files.
  private static final byte[] ZIP = {'P', 'K'};

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /// A letter's template has some twenty.
  private static final int MOST_PARTS = 2000;

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
    if (startsWith(docx, OLE)) {
      throw new ProblemException(Problem.of("document.templateOld", name));
    }
    if (!startsWith(docx, ZIP)) {
      throw new ProblemException(Problem.of("document.templateNotWord", name));
    }
    Map<String, byte[]> parts = unpacked(name, docx);
    if (parts.keySet().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))
        || text(parts, TYPES).contains("macroEnabled")) {
      throw new ProblemException(Problem.of("document.templateMacros", name));
    }
    if (!parts.containsKey(DOCUMENT) || !parts.containsKey(TYPES)) {
      throw new ProblemException(Problem.of("document.templateNotWord", name));
    }
    return new TemplateParts(parts);
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }

  private static String text(Map<String, byte[]> parts, String part) {
    return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unpacked(String name, byte[] docx) throws ProblemException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      int room = LARGEST;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0 || parts.size() > MOST_PARTS) {
          throw new ProblemException(Problem.of("document.templateTooLarge", name));
        }
        if (!entry.isDirectory()) {
          parts.put(requireInside(name, entry.getName()), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", name), e);
    }
    return parts;
  }

  /// A name that leads out of the package would go out with every letter.
  private static String requireInside(String template, String part) throws ProblemException {
    if (part.contains("..") || part.startsWith("/") || part.contains("\\")) {
      throw new ProblemException(Problem.of("document.templateDamaged", template));
    }
    return part;
  }

  /// These parts with properties of our own in place of the template's: nothing of its author or
  /// machine goes out with a letter. A template of Word's (.dotx) becomes a document.
  TemplateParts withOwnProperties() {
    Map<String, byte[]> own = new LinkedHashMap<>();
    own.put(TYPES, types());
    own.put(RELATIONS, relations());
    parts.forEach((name, content) -> {
      if (!name.startsWith("docProps/") && !name.equals(SETTINGS_RELATIONS)) {
        own.putIfAbsent(name, name.equals(SETTINGS) ? settings() : content);
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
    byte[] types = replaced(TYPES, OWN_TYPES, ours, "</Types>");
    return new String(types, StandardCharsets.UTF_8)
        .replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  /// Without the way to the template that the template was made from: a path of its author's
  /// machine, or an address that Word would ask.
  private byte[] settings() {
    String settings = text(parts, SETTINGS);
    return OUTSIDE.matcher(settings).replaceAll("").getBytes(StandardCharsets.UTF_8);
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
    String xml = text(parts, part);
    return theirs
        .matcher(xml)
        .replaceAll("")
        .replace(end, ours + end)
        .getBytes(StandardCharsets.UTF_8);
  }
}
