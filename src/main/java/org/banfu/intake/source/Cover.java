package org.banfu.intake.source;

import java.util.List;

/// What became of every character of a source: spans without a gap, in order.
///
/// A field of free text is the text of its spans, one after the other; fields of other kinds (a
/// day, a number, a choice) were read from theirs.
public record Cover(String text, List<Span> spans) {

  public Cover {
    spans = List.copyOf(spans);
  }

  /// The text of the spans in this field; empty if there is none.
  public String text(String path) {
    var joined = new StringBuilder();
    for (Span span : spans) {
      if (span.kind() == Span.Kind.FIELD && span.path().equals(path)) {
        joined.append(text, span.start(), span.end());
      }
    }
    return joined.toString();
  }
}
