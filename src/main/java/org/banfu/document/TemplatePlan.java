package org.banfu.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// A template made ready: what is the same in every letter is deflated, the rest is pieces.
/// Immutable; many threads may write letters from one plan.
final class TemplatePlan {
  /// A letter's text part is rarely longer; the buffer grows if it is.
  private static final int USUAL_LENGTH = 1 << 16;

  private final List<Part> parts;

  private sealed interface Part {
    record Fixed(ZipPart zipped) implements Part {}

    record Filled(String name, List<Piece> pieces) implements Part {}

    record Core() implements Part {}
  }

  private TemplatePlan(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /// The plan of a template, and what is wrong in it; a plan with mistakes is not for use.
  record Planned(TemplatePlan plan, List<TemplateMistake> mistakes) {
    Planned {
      mistakes = List.copyOf(mistakes);
    }
  }

  /// @throws ProblemException `document.templateDamaged`
  static Planned of(String name, TemplateParts template) throws ProblemException {
    List<Part> parts = new ArrayList<>();
    List<TemplateMistake> mistakes = new ArrayList<>();
    HeadingStyles headings = HeadingStyles.of(template);
    TextParts texts = TextParts.of(template);
    for (Map.Entry<String, byte[]> part : template.withOwnProperties().parts().entrySet()) {
      Problem label = texts.labels().get(part.getKey());
      if (part.getKey().equals(DocumentProperties.CORE)) {
        parts.add(new Part.Core());
      } else if (label == null) {
        parts.add(new Part.Fixed(ZipPart.of(part.getKey(), part.getValue())));
        Misplaced.in(part.getKey(), part.getValue()).ifPresent(mistakes::add);
      } else {
        var names = new TemplateNames(new TemplatePlaces(label), headings);
        parts.add(text(name, part.getKey(), part.getValue(), names));
        mistakes.addAll(names.mistakes());
      }
    }
    return new Planned(new TemplatePlan(parts), mistakes);
  }

  private static Part text(String template, String name, byte[] content, TemplateNames names)
      throws ProblemException {
    try {
      List<Piece> pieces = TemplateParser.parse(XmlReader.read(content), names);
      return pieces.stream().allMatch(Piece.Literal.class::isInstance)
          ? new Part.Fixed(ZipPart.of(name, content))
          : new Part.Filled(name, pieces);
    } catch (XMLStreamException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", template), e);
    }
  }

  /// Writes a letter.
  Filling fill(Focus focus) {
    return fill(focus, new Tracing(false));
  }

  /// Writes a letter, its runs marked where a tracing asks for it.
  Filling fill(Focus focus, Tracing tracing) {
    List<ZipPart> zipped = new ArrayList<>(parts.size());
    int leftOut = 0;
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
          zipped.add(ZipPart.of(filled.name(), xml.getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    return new Filling(ZipPackage.of(zipped, focus.proposal().letter().date()), leftOut, text);
  }

  /// A written letter.
  ///
  /// @param leftOut how many characters XML cannot hold
  /// @param text the XML of each part that was filled in
  // Nobody compares two of these as values.
  @SuppressWarnings("ArrayRecordComponent")
  record Filling(byte[] docx, int leftOut, List<String> text) {}
}
