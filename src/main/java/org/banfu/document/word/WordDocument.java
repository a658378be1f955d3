package org.banfu.document.word;

import java.util.List;

/// A Word file, read.
///
/// @param ignored the names of what it uses and this program does not lay out, in order
public record WordDocument(
    List<Section> sections, DocumentSettings settings, List<String> ignored) {
  public WordDocument {
    sections = List.copyOf(sections);
    ignored = List.copyOf(ignored);
  }
}
