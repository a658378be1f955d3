package org.banfu.document;

import org.banfu.proposal.Problem;
import org.banfu.text.Messages;

/// Something wrong in a template, for the person who wrote it.
///
/// @param excerpt the beginning of the paragraph; empty where there is none
public record TemplateMistake(TemplatePlace place, String excerpt, Problem what) {

  /// Place, excerpt and mistake in one sentence.
  public String text(Messages messages) {
    String said = messages.text(what);
    return excerpt.isEmpty()
        ? messages.text("document.mistake", place.text(messages), said)
        : messages.text("document.mistakeIn", place.text(messages), excerpt, said);
  }
}
