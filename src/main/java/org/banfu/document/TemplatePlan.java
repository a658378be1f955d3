package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// A template made ready: what is the same in every letter is deflated, the rest is pieces.
/// Immutable; many threads may write letters from one plan.
final class TemplatePlan {
  /// A letter's text part is rarely longer; the buffer grows if it is.
  private static final int USUAL_LENGTH = 1 << 16;

  /// Without a paragraph there is no page.
  private static final Pattern PARAGRAPH = Pattern.compile("<(?:\\w+:)?p[ />]");

  private final List<Part> parts;
  private final String main;

  private sealed interface Part {
    record Fixed(ZipPart zipped) implements Part {}

    record Filled(String name, List<Piece> pieces) implements Part {}

    record Core() implements Part {}
  }

  /// @param main the part with the text
  private TemplatePlan(List<Part> parts, String main) {
    this.parts = List.copyOf(parts);
    this.main = main;
  }

  /// The plan of a template, and what is to be said about it; a plan with mistakes is not for use.
  ///
  /// @param letter what goes out with each letter
  record Planned(TemplatePlan plan, List<TemplateMistake> mistakes, LetterParts letter) {
    Planned {
      mistakes = List.copyOf(mistakes);
    }
  }

  /// @throws ProblemException `document.templateDamaged`
  static Planned of(String name, TemplateParts template) throws ProblemException {
    try {
      return planned(template);
    } catch (XMLStreamException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", name), e);
    }
  }

  private static Planned planned(TemplateParts template) throws XMLStreamException {
    List<Part> parts = new ArrayList<>();
    HeadingStyles headings = HeadingStyles.of(template);
    TextParts texts = TextParts.of(template);
    LetterParts letter = LetterParts.of(template);
    List<TemplateMistake> mistakes = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : letter.parts().entrySet()) {
      Problem label = texts.labels().get(part.getKey());
      Optional<XmlNode.Element> root = letter.root(part.getKey());
      if (part.getKey().equals(DocumentProperties.CORE)) {
        parts.add(new Part.Core());
      } else if (label == null || root.isEmpty()) {
        parts.add(new Part.Fixed(ZipPart.of(part.getKey(), part.getValue())));
        Misplaced.in(part.getKey(), part.getValue()).ifPresent(mistakes::add);
      } else {
        var names = new TemplateNames(new TemplatePlaces(label), headings);
        List<Piece> pieces = TemplateParser.parse(root.get(), names);
        parts.add(text(part.getKey(), root.get(), pieces));
        mistakes.addAll(names.mistakes());
        if (names.mistakes().isEmpty()) {
          Unread.in(pieces, label).ifPresent(mistakes::add);
        }
      }
    }
    return new Planned(new TemplatePlan(parts, template.main()), mistakes, letter);
  }

  private static Part text(String name, XmlNode.Element root, List<Piece> pieces) {
    return pieces.stream().allMatch(Piece.Literal.class::isInstance)
        ? new Part.Fixed(ZipPart.of(name, LetterParts.bytes(root)))
        : new Part.Filled(name, pieces);
  }

  /// Writes a letter.
  Filling fill(Focus focus) {
    return fill(focus, new Tracing(false));
  }

  /// Writes a letter, its runs marked where a tracing asks for it.
  Filling fill(Focus focus, Tracing tracing) {
    List<ZipPart> zipped = new ArrayList<>(parts.size());
    int leftOut = 0;
    boolean isEmpty = false;
    List<String> text = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Fixed fixed -> zipped.add(fixed.zipped());
        case Part.Core() ->
            zipped.add(ZipPart.of(DocumentProperties.CORE, DocumentProperties.core(focus)));
        case Part.Filled filled -> {
          var writer = new PlanWriter(USUAL_LENGTH, tracing);
          writer.write(filled.pieces(), focus);
          leftOut += writer.leftOut();
          String xml = writer.xml().toString();
          text.add(xml);
          isEmpty |= filled.name().equals(main) && !PARAGRAPH.matcher(xml).find();
          zipped.add(ZipPart.of(filled.name(), xml.getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    byte[] docx = ZipPackage.of(zipped, focus.proposal().letter().date());
    return new Filling(docx, leftOut, text, isEmpty);
  }

  /// A written letter.
  ///
  /// @param leftOut how many characters XML cannot hold
  /// @param text the XML of each part that was filled in
  /// @param isEmpty whether nothing is left of the text, so that there is no page
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  record Filling(byte[] docx, int leftOut, List<String> text, boolean isEmpty) {
    /// This letter, if there is anything in it.
    ///
    /// @param name of the document, for the message
    /// @throws ProblemException `document.letterEmpty`
    Filling orRefused(String name) throws ProblemException {
      if (isEmpty) {
        throw new ProblemException(Problem.of("document.letterEmpty", name));
      }
      return this;
    }
  }
}
