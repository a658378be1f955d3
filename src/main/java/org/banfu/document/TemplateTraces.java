package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// What a person is told of the traces in a template: what letters leave out of it, and what must
/// be settled first.
record TemplateTraces(List<TemplateMistake> mistakes, List<TemplateNote> notes) {
  TemplateTraces {
    mistakes = List.copyOf(mistakes);
    notes = List.copyOf(notes);
  }

  /// @param name of the template, for messages
  /// @throws ProblemException `document.templateDamaged`
  static TemplateTraces of(String name, TemplateParts template, LetterParts letter)
      throws ProblemException {
    try {
      return of(template, TextParts.of(template), letter);
    } catch (XMLStreamException e) {
      throw new ProblemException(Problem.of("document.templateDamaged", name), e);
    }
  }

  private static TemplateTraces of(TemplateParts template, TextParts texts, LetterParts letter)
      throws XMLStreamException {
    List<TemplateMistake> mistakes = new ArrayList<>();
    @Nullable TemplatePlace first = null;
    int changes = 0;
    int comments = 0;
    String main = template.main();
    // The text first: a person looks there first.
    List<String> parts = new ArrayList<>(List.of(main));
    texts.labels().keySet().stream().filter(p -> !p.equals(main)).sorted().forEach(parts::add);
    for (String part : parts) {
      Problem label = texts.labels().get(part);
      if (label != null && letter.root(part).isPresent()) {
        XmlNode.Element root = XmlReader.read(template.content(part));
        TrackedChanges found = TrackedChanges.in(root, label);
        mistakes.addAll(found.mistakes());
        first = first == null ? found.first() : first;
        changes += found.count();
        comments += found.comments();
      }
    }
    List<TemplateNote> notes = new ArrayList<>();
    if (changes > 0) {
      notes.add(new TemplateNote(first, Problem.of("document.changesAccepted", changes)));
    }
    if (comments > 0) {
      notes.add(new TemplateNote(null, Problem.of("document.commentsLeftOut", comments)));
    }
    if (letter.embedded() > 0) {
      notes.add(new TemplateNote(null, Problem.of("document.embeddedFiles", letter.embedded())));
    }
    if (!letter.missing().isEmpty()) {
      String missing = String.join(", ", letter.missing());
      notes.add(new TemplateNote(null, Problem.of("document.partMissing", missing)));
    }
    return new TemplateTraces(mistakes, notes);
  }
}
