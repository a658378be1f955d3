package org.banfu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A template that is part of the program: a folder of parts, listed in its `parts.txt`. A part
/// that the folder lacks is the one of `document`, so styles and page numbers are the same
/// everywhere.
///
/// `<?part name?>` in a part stands for the file `parts/name.xml`, and `<?part body?>` for the
/// body: what several letters have in common is written once.
///
/// @param folder the frame: page, head and foot
/// @param body the file of `bodies` with the letter's own text; empty if the folder is a whole
record ShippedTemplate(String folder, String body) {
  private static final String ROOT = "templates/";
  private static final String SHARED = "document";
  private static final Pattern INCLUDED = Pattern.compile("<\\?part ([a-z-]+)\\?>");

  TemplateParts parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    text(find("parts.txt")).lines().forEach(name -> parts.put(name, part(name)));
    return new TemplateParts(parts);
  }

  /// The name for messages about mistakes in it.
  String name() {
    return body.isEmpty() ? folder : folder + "/" + body;
  }

  private byte[] part(String name) {
    byte[] content = find(name);
    return name.endsWith(".xml") ? whole(text(content)).getBytes(StandardCharsets.UTF_8) : content;
  }

  private String whole(String xml) {
    Matcher included = INCLUDED.matcher(xml);
    return included.replaceAll(found -> Matcher.quoteReplacement(whole(fragment(found.group(1)))));
  }

  private String fragment(String name) {
    String path = name.equals("body") ? "bodies/" + body : "parts/" + name;
    return text(required(ROOT + path + ".xml")).strip();
  }

  private byte[] find(String name) {
    byte[] own = read(ROOT + folder + "/" + name);
    return own == null ? required(ROOT + SHARED + "/" + name) : own;
  }

  private static byte[] required(String path) {
    byte[] content = read(path);
    if (content == null) {
      throw new IllegalStateException("not in the program: " + path);
    }
    return content;
  }

  private static byte @Nullable [] read(String path) {
    try (InputStream in = ShippedTemplate.class.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
