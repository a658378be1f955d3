package org.banfu.document;

import java.util.List;

/// An opening or closing mark of a block, `{{#意见建议}}`, `{{^意见建议}}` or `{{/意见建议}}`.
///
/// @param place where it stands in the template
/// @param excerpt the beginning of its paragraph
record Marker(Kind kind, Placeholder placeholder, TemplatePlace place, String excerpt) {

  enum Kind {
    OPEN,
    OPEN_IF_ABSENT,
    CLOSE
  }

  boolean closes() {
    return kind == Kind.CLOSE;
  }

  Piece.Block around(List<Piece> body) {
    return new Piece.Block(placeholder, kind == Kind.OPEN_IF_ABSENT, body);
  }
}
