package org.banfu.desktop.editor.history;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.text.WordDiff.Kind;
import org.banfu.text.WordDiff.Piece;

/// What is different, a block for each field: removed struck through behind －, added underlined
/// behind ＋.
final class DifferenceView {
  private final Desk desk;
  private final VBox node = new VBox();

  DifferenceView(Desk desk) {
    this.desk = desk;
    node.setId("history-difference");
    node.getStyleClass().add("history-difference");
  }

  Node node() {
    return node;
  }

  void show(Optional<HistoryViewModel.Compared> compared) {
    var blocks = new ArrayList<Node>();
    compared
        .map(HistoryViewModel.Compared::lines)
        .ifPresent(lines -> {
          if (lines.isEmpty()) {
            blocks.add(new Label(desk.text("history.same")));
          } else {
            blocks.add(muted(desk.text("history.legend", lines.size())));
            lines.forEach(line -> blocks.add(block(line)));
          }
        });
    if (compared.isEmpty()) {
      blocks.add(muted(desk.text("history.choose")));
    }
    node.getChildren().setAll(blocks);
  }

  private static Node block(DifferenceWords.Line line) {
    var name = new Label(line.name());
    name.setWrapText(true);
    name.getStyleClass().add("history-place");
    var head = new FoldingRow(name, muted(line.what()));
    head.getStyleClass().add("history-head");
    var flow = new TextFlow();
    line.pieces().forEach(piece -> flow.getChildren().addAll(texts(piece)));
    var block = new VBox(head, flow);
    block.getStyleClass().add("history-block");
    block.setAccessibleText(line.read());
    return block;
  }

  private static List<Text> texts(Piece piece) {
    String style = "diff-" + piece.kind().name().toLowerCase(Locale.ROOT);
    Text text = styled(piece.text(), style);
    // The sign itself is not struck through.
    return piece.kind() == Kind.KEPT
        ? List.of(text)
        : List.of(styled(DifferenceWords.sign(piece.kind()), style + "-sign"), text);
  }

  private static Text styled(String text, String style) {
    var node = new Text(text);
    node.getStyleClass().add(style);
    return node;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(Styles.TEXT_MUTED);
    return label;
  }
}
