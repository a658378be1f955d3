package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the profile's fonts into a built-in template: the first face of each role where the
/// template names its own, the others as alternative names in the font table, for a reader's
/// machine that lacks the first. An office's own template keeps the fonts it was given.
///
/// @param faces by role (`title`, `body`, `heading1`, `heading2`, `page`), best first
record FontFaces(Map<String, List<String>> faces) {
  private static final String TABLE = "word/fontTable.xml";

  /// What the built-in templates name.
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "title", "方正小标宋简体",
          "body", "仿宋_GB2312",
          "heading1", "黑体",
          "heading2", "楷体_GB2312",
          "page", "宋体");

  private static final Pattern NAMED =
      Pattern.compile("\"(" + String.join("|", BUILT_IN.values()) + ")\"");

  TemplateParts in(TemplateParts template) {
    Map<String, String> chosen = new LinkedHashMap<>();
    BUILT_IN.forEach((role, face) -> chosen.put(face, XmlText.escaped(first(role, face))));
    Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
    parts.replaceAll((name, content) ->
        name.startsWith("word/") && name.endsWith(".xml") ? named(content, chosen) : content);
    parts.put(TABLE, table().getBytes(StandardCharsets.UTF_8));
    return new TemplateParts(parts);
  }

  private String first(String role, String builtIn) {
    return faces.getOrDefault(role, List.of()).stream()
        .filter(face -> !face.isBlank())
        .findFirst()
        .orElse(builtIn);
  }

  private static byte[] named(byte[] content, Map<String, String> chosen) {
    String xml = new String(content, StandardCharsets.UTF_8);
    return NAMED
        .matcher(xml)
        .replaceAll(found -> Matcher.quoteReplacement("\"" + chosen.get(found.group(1)) + "\""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String table() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String role : List.of("title", "body", "heading1", "heading2", "page")) {
      String face = first(role, BUILT_IN.getOrDefault(role, ""));
      entries.putIfAbsent(face, entry(face, faces.getOrDefault(role, List.of())));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + String.join("", entries.values())
        + "</w:fonts>";
  }

  private static String entry(String face, List<String> all) {
    List<String> others =
        all.stream().filter(name -> !name.isBlank() && !name.equals(face)).toList();
    String alternatives =
        others.isEmpty()
            ? ""
            : "<w:altName w:val=\"" + XmlText.escaped(String.join(",", others)) + "\"/>";
    return "<w:font w:name=\""
        + XmlText.escaped(face)
        + "\">"
        + alternatives
        + "<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>";
  }
}
