package org.banfu.desktop.editor.preview;

import java.util.function.Consumer;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Place;

/// Where the preview leads: to the export, and to the field that a click means.
///
/// @param export writes the document; `pdf` writes it as PDF; `word` writes and opens it
public record PreviewLinks(
    Consumer<DocumentKind> export,
    Consumer<DocumentKind> pdf,
    Consumer<DocumentKind> word,
    Jump jump) {

  /// Brings a place to the screen.
  @FunctionalInterface
  public interface Jump {
    /// Shows the field of a place, with the caret before a character of its text.
    void to(Place place, int at);
  }
}
