package org.banfu.desktop.similar;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.SelectableText;
import org.banfu.search.Passage;

/// A text of which the beginning is shown, and further pieces on demand: a reply may have twenty
/// thousand characters, and laying out all of them would be felt.
final class CutText extends VBox {
  private static final int PIECE = 3000;

  private final Desk desk;
  private final int first;
  private final SelectableText shownText;
  private final Hyperlink more = new Hyperlink();
  private String text = "";
  private List<Passage.Range> marks = List.of();
  private int shown;

  /// @param first so many characters are shown at first
  CutText(Desk desk, int first) {
    this.desk = desk;
    this.first = first;
    this.shown = first;
    this.shownText = new SelectableText(desk.dialogs()::copy);
    shownText.onBeyond(this::reach);
    more.setWrapText(true);
    more.setOnAction(event -> turn());
    getChildren().addAll(shownText, more);
    getStyleClass().add("similar-cut");
  }

  SelectableText shownText() {
    return shownText;
  }

  /// @param id of the text; its link has `-more` behind it
  void name(String id, String name) {
    shownText.setId(id);
    shownText.setAccessibleText(name);
    more.setId(id + "-more");
  }

  void show(String next, List<Passage.Range> ranges) {
    if (!next.equals(text)) {
      shown = first;
    }
    text = next;
    marks = ranges;
    refresh();
  }

  private void turn() {
    shown = shown >= text.length() ? first : Math.max(shown, first) + PIECE;
    refresh();
  }

  /// Shows so much that a selection can be seen to its end.
  private void reach(int to) {
    shown = Math.max(shown, to);
    refresh();
  }

  private void refresh() {
    int end = end();
    shownText.show(text, end, marks(end));
    boolean isLong = text.length() > first;
    more.setVisible(isLong);
    more.setManaged(isLong);
    String said =
        end < text.length()
            ? desk.text("similar.more", text.length() - end)
            : desk.text("similar.less");
    more.setText(said);
    more.setAccessibleText(shownText.getAccessibleText() + " " + said);
  }

  private int end() {
    int end = Math.min(shown, text.length());
    boolean isHalf = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return isHalf ? end - 1 : end;
  }

  private List<Passage.Range> marks(int end) {
    return marks.stream()
        .filter(mark -> mark.start() < end)
        .map(mark -> new Passage.Range(mark.start(), Math.min(mark.end(), end)))
        .toList();
  }
}
