package org.banfu.document;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.jspecify.annotations.Nullable;

/// What reading a template gave: the template, or all of its mistakes at once.
///
/// @param name the file's name
/// @param found null if there are mistakes
/// @param notes what of the file does not go out as it stands there
public record TemplateCheck(
    String name,
    @Nullable Template found,
    List<TemplateMistake> mistakes,
    List<TemplateNote> notes) {
  public TemplateCheck {
    mistakes = List.copyOf(mistakes);
    notes = List.copyOf(notes);
  }

  /// The template.
  ///
  /// @throws ProblemException `document.templateMistakes` if there are any
  public Template template() throws ProblemException {
    if (found == null) {
      throw new ProblemException(Problem.of("document.templateMistakes", name, mistakes.size()));
    }
    return found;
  }
}
