package org.banfu.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.document.word.PartNames;
import org.banfu.document.word.Relations;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// The parts of a Word file that hold text: the letter itself, heads, feet and notes, whatever the
/// word processor called their files.
///
/// @param labels by the part's name, what a person calls it
record TextParts(Map<String, Problem> labels) {
  private static final Pattern OVERRIDE = Pattern.compile("<(?:\\w+:)?Override\\b[^>]*>");
  private static final Pattern REFERENCE =
      Pattern.compile("<\\w+:((?:header|footer))Reference\\b[^>]*>");
  private static final String WORD = "wordprocessingml.";

  TextParts {
    labels = Map.copyOf(labels);
  }

  static TextParts of(TemplateParts template) throws XMLStreamException {
    String main = template.main();
    Map<String, String> pages = pages(template, main);
    Map<String, Problem> labels = new LinkedHashMap<>();
    kinds(template)
        .forEach((part, kind) -> {
          Problem label = label(kind, pages.getOrDefault(part, "default"));
          if (label != null && template.parts().containsKey(part)) {
            labels.put(part, label);
          }
        });
    labels.put(main, place("document.place.body"));
    return new TextParts(labels);
  }

  private static @Nullable Problem label(String kind, String page) {
    return switch (kind) {
      case "header" ->
          switch (page) {
            case "first" -> place("document.place.headerFirst");
            case "even" -> place("document.place.headerEven");
            default -> place("document.place.header");
          };
      case "footer" ->
          switch (page) {
            case "first" -> place("document.place.footerFirst");
            case "even" -> place("document.place.footerEven");
            default -> place("document.place.footer");
          };
      case "footnotes" -> place("document.place.footnotes");
      case "endnotes" -> place("document.place.endnotes");
      default -> null;
    };
  }

  /// Its sentence has one more argument, which [TemplatePlace] gives.
  private static Problem place(String code) {
    return new Problem(code, List.of());
  }

  /// By the part's name: `header`, `footer`, `footnotes`…
  private static Map<String, String> kinds(TemplateParts template) {
    var names = new PartNames(template.parts().keySet());
    Map<String, String> kinds = new LinkedHashMap<>();
    Matcher override = OVERRIDE.matcher(template.text(TemplateParts.TYPES));
    while (override.find()) {
      String part = attribute(override.group(), "PartName");
      String type = attribute(override.group(), "ContentType");
      int kind = type.indexOf(WORD);
      if (part.startsWith("/") && kind >= 0 && type.endsWith("+xml")) {
        kinds.put(
            names.find(part.substring(1)),
            type.substring(kind + WORD.length(), type.length() - "+xml".length()));
      }
    }
    return kinds;
  }

  /// On which pages each head or foot stands: `default`, `first` or `even`.
  private static Map<String, String> pages(TemplateParts template, String main)
      throws XMLStreamException {
    Map<String, String> targets = Relations.of(template.parts(), main).targets();
    Map<String, String> pages = new HashMap<>();
    Matcher reference = REFERENCE.matcher(template.text(main));
    while (reference.find()) {
      String part = targets.getOrDefault(attribute(reference.group(), "\\w+:id"), "");
      pages.putIfAbsent(part, attribute(reference.group(), "\\w+:type"));
    }
    return pages;
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
