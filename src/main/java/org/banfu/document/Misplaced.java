package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;

/// Placeholders in charts and diagrams: they are parts of their own that nothing is written into.
final class Misplaced {
  private static final Pattern DRAWN =
      Pattern.compile("(?:.*/)?(charts|diagrams|drawings)/[^/]+\\.xml");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Misplaced() {}

  static Optional<TemplateMistake> in(String part, byte[] content) {
    if (!DRAWN.matcher(part).matches()) {
      return Optional.empty();
    }
    String text = TAG.matcher(new String(content, StandardCharsets.UTF_8)).replaceAll("");
    Matcher found = PlaceholderText.PLACEHOLDER.matcher(text);
    if (found.find()) {
      String name = PlaceholderText.named(found.group(1)).name();
      var place = new TemplatePlace(List.of(new Problem("document.place.drawing", List.of())));
      return Optional.of(
          new TemplateMistake(place, found.group(), Problem.of("document.inDrawing", name)));
    }
    return Optional.empty();
  }
}
