package org.banfu.desktop.importing;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.banfu.intake.source.Span;
import org.jspecify.annotations.Nullable;

/// A passage with what became of it above, unless that is the same as of the passage before. Its
/// row is as high as its text.
final class PassageCell extends ListCell<Passage> {
  private static final PseudoClass UNSORTED = PseudoClass.getPseudoClass("unsorted");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  private final Supplier<@Nullable PassageNames> names;
  private final Label name = new Label();
  private final TextFlow text = new TextFlow();
  private final VBox content = new VBox(name, text);

  PassageCell(Supplier<@Nullable PassageNames> names) {
    this.names = names;
    getStyleClass().add("passage-cell");
    name.getStyleClass().add("passage-name");
    name.setWrapText(true);
    name.managedProperty().bind(name.visibleProperty());
    content.getStyleClass().add("passage");
    // The list is as wide as its room, not as its longest passage.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Passage passage, boolean isEmpty) {
    super.updateItem(passage, isEmpty);
    PassageNames said = names.get();
    if (isEmpty || passage == null || said == null) {
      setGraphic(null);
      setAccessibleText(null);
      mark(false, false);
      return;
    }
    name.setText(said.of(passage));
    name.setVisible(!isAsBefore(passage));
    text.getChildren().setAll(passage.runs().stream().map(run -> part(passage, run)).toList());
    mark(passage.isUnsorted(), said.isDoubtful(passage));
    setAccessibleText(name.getText() + " " + passage.text());
    setGraphic(content);
  }

  private boolean isAsBefore(Passage passage) {
    List<Passage> all = getListView().getItems();
    int before = getIndex() - 1;
    return before >= 0 && before < all.size() && passage.isAs(all.get(before));
  }

  private void mark(boolean isUnsorted, boolean isDoubtful) {
    pseudoClassStateChanged(UNSORTED, isUnsorted);
    pseudoClassStateChanged(DOUBTFUL, isDoubtful);
  }

  private static Text part(Passage passage, Passage.Run run) {
    var part = new Text(passage.text().substring(run.start(), run.end()));
    part.getStyleClass()
        .add(run.kind() == Span.Kind.FIELD ? "passage-text" : "passage-" + run.kind());
    return part;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double room = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + snapSizeY(content.prefHeight(room)) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      content.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
