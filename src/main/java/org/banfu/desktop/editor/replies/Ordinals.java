package org.banfu.desktop.editor.replies;

import java.util.Locale;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Numbering;

/// What a suggestion is called by its position: 建议二, suggestion 2.
final class Ordinals {
  private final Desk desk;

  Ordinals(Desk desk) {
    this.desk = desk;
  }

  /// The bare number: 二, in English 2.
  ///
  /// @param index from 0
  String number(int index) {
    String marked = Numbering.heading(index + 1);
    return desk.messages().locale().equals(Locale.CHINESE)
        ? marked.substring(0, marked.length() - 1)
        : Integer.toString(index + 1);
  }

  String suggestion(int index) {
    return desk.text("replies.suggestion", number(index));
  }
}
