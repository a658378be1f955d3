package org.banfu.document.word;

import java.util.List;

/// A Word file, read.
///
/// @param undrawn what it uses and this program does not lay out
public record WordDocument(
    List<Section> sections, DocumentSettings settings, List<Undrawn> undrawn) {
  public WordDocument {
    sections = List.copyOf(sections);
    undrawn = List.copyOf(undrawn);
  }
}
