package org.banfu.desktop.editor.history;

import java.util.List;
import java.util.regex.Pattern;
import org.banfu.proposal.Difference;
import org.banfu.proposal.FieldChange;
import org.banfu.proposal.Proposal;
import org.banfu.text.Messages;
import org.banfu.text.PlaceNames;
import org.banfu.text.WordDiff;
import org.banfu.text.WordDiff.Kind;
import org.banfu.text.WordDiff.Piece;

/// What is different between two versions, to be read: where in words, and what by words.
final class DifferenceWords {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Messages messages;

  DifferenceWords(Messages messages) {
    this.messages = messages;
  }

  /// One difference.
  ///
  /// @param what 修改, 新增, 删去, 移动
  record Line(String name, String what, List<Piece> pieces) {
    Line {
      pieces = List.copyOf(pieces);
    }

    /// As it is read out: removed and added pieces with their signs.
    String read() {
      var text = new StringBuilder(name).append(' ').append(what).append("：");
      pieces.forEach(piece -> text.append(sign(piece.kind())).append(piece.text()));
      return text.toString();
    }
  }

  /// The sign that marks a piece besides its colour.
  static String sign(Kind kind) {
    return switch (kind) {
      case KEPT -> "";
      case REMOVED -> "－";
      case ADDED -> "＋";
    };
  }

  List<Line> lines(Proposal before, Proposal after) {
    var names = new PlaceNames(messages, before, after);
    var values = new ValueWords(messages, before, after, names);
    return Difference.between(before, after).stream()
        .map(change ->
            new Line(
                names.of(change.place()),
                messages.text("history.change." + change.change()),
                pieces(change, values)))
        .toList();
  }

  private List<Piece> pieces(FieldChange change, ValueWords values) {
    String field = change.place().field();
    String before = values.of(field, change.before());
    String after = values.of(field, change.after());
    return switch (change.change()) {
      case MOVED -> List.of(new Piece(Kind.KEPT, messages.text("history.moved", before, after)));
      case ADDED -> List.of(new Piece(Kind.ADDED, after));
      case REMOVED -> List.of(new Piece(Kind.REMOVED, before));
      case CHANGED ->
          isWhole(before) || isWhole(after) || values.isChoice(field)
              ? whole(before, after)
              : Shortened.of(WordDiff.between(before, after));
    };
  }

  /// Half of a date or of a choice's word says nothing.
  private static boolean isWhole(String text) {
    return text.isEmpty() || DAY.matcher(text).matches();
  }

  private static List<Piece> whole(String before, String after) {
    return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)).stream()
        .filter(piece -> !piece.text().isEmpty())
        .toList();
  }
}
