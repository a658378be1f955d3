package org.banfu.document.word;

/// How the lines of a paragraph fill their width.
public enum Alignment {
  LEFT,
  CENTRE,
  RIGHT,
  BOTH,
  DISTRIBUTE;

  static Alignment of(String jc) {
    return switch (jc) {
      case "center" -> CENTRE;
      case "right", "end" -> RIGHT;
      case "both" -> BOTH;
      case "distribute" -> DISTRIBUTE;
      default -> LEFT;
    };
  }
}
