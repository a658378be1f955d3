package org.banfu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.banfu.document.word.Relations;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// The files inside a template, by their names in the package; what of them goes out with a letter
/// are [LetterParts].
record TemplateParts(Map<String, byte[]> parts) {
  static final String TYPES = "[Content_Types].xml";

  /// What a file begins with: a ZIP package, and the container of old or encrypted Word files.
  private static final byte[] ZIP = {'P', 'K'};

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /// A letter's template has some twenty.
  private static final int MOST_PARTS = 2000;

  /// Far more than any letter's template; a file that unpacks to more is not one.
  private static final int LARGEST = 64 << 20;

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
    var template = new TemplateParts(unpacked(name, docx));
    if (template.parts.keySet().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))
        || template.text(TYPES).contains("macroEnabled")) {
      throw new ProblemException(Problem.of("document.templateMacros", name));
    }
    if (!template.hasText(name) || !template.parts.containsKey(TYPES)) {
      throw new ProblemException(Problem.of("document.templateNotWord", name));
    }
    return template;
  }

  private boolean hasText(String name) throws ProblemException {
    try {
      return parts.containsKey(main());
    } catch (XMLStreamException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", name), e);
    }
  }

  /// The part that holds the text.
  String main() throws XMLStreamException {
    return Relations.main(parts);
  }

  /// A part's bytes, none if it is not there.
  byte[] content(String part) {
    return parts.getOrDefault(part, new byte[0]);
  }

  /// A part as text, nothing if it is not there.
  String text(String part) {
    return new String(content(part), StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
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
    List<String> steps = List.of(part.split("/", -1));
    if (steps.contains("..") || part.startsWith("/") || part.contains("\\")) {
      throw new ProblemException(Problem.of("document.templateDamaged", template));
    }
    return part;
  }
}
