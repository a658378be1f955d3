package org.banfu.document;

import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.jspecify.annotations.Nullable;

/// What a person should know of a template that can be used: what of it does not go out as it
/// stands there.
///
/// @param place where it begins; null if it is of the whole file
public record TemplateNote(@Nullable TemplatePlace place, Problem what) {

  /// Place and note in one sentence.
  public String text(Messages messages) {
    TemplatePlace where = place;
    String said = messages.text(what);
    return where == null ? said : messages.text("document.mistake", where.text(messages), said);
  }
}
