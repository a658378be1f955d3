package org.banfu.document;

import java.util.List;

/// A placeholder as a person is told of it (模板字段).
///
/// @param name the glossary's Chinese word; it never changes
/// @param typed how it is written in a template: `{{题目}}`, a block as its two marks
/// @param meaning in one line
/// @param within the blocks it can stand in; empty if it can stand anywhere
/// @param value what it says now; empty if nothing, and for blocks
public record TemplateField(
    String name, String typed, String meaning, List<String> within, String value) {
  public TemplateField {
    within = List.copyOf(within);
  }
}
