package org.banfu.desktop.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.MarkedText;
import org.banfu.search.FieldKind;
import org.banfu.search.Passage;
import org.banfu.search.SearchHit;
import org.jspecify.annotations.Nullable;

/// A proposal that was found: number and title, whose it is, and its best passages with the hits
/// marked. One click on a passage leads to it, elsewhere to the best.
final class HitCell extends ListCell<SearchHit> {
  private final SearchViewModel model;
  private final HitWords words;
  private final BiConsumer<SearchHit, @Nullable Passage> open;
  private final TextFlow head = new TextFlow();
  private final Label facts = new Label();
  private final VBox passages = new VBox();
  private Optional<ProposalRow> row = Optional.empty();
  private final VBox box = new VBox(head, facts, passages);

  HitCell(SearchViewModel model, HitWords words, BiConsumer<SearchHit, @Nullable Passage> open) {
    this.model = model;
    this.words = words;
    this.open = open;
    facts.setWrapText(true);
    facts.getStyleClass().add("search-facts");
    box.getStyleClass().add("search-hit");
    passages.getStyleClass().add("search-passages");
    // Without a width of its own it wraps instead of being as long as its sentence.
    setPrefWidth(0);
    addEventHandler(MouseEvent.MOUSE_CLICKED, click -> clicked(click, null));
  }

  @Override
  protected void updateItem(@Nullable SearchHit hit, boolean isEmpty) {
    super.updateItem(hit, isEmpty);
    if (isEmpty || hit == null) {
      row = Optional.empty();
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    head.getChildren()
        .setAll(MarkedText.of(words.number(hit), marks(hit, FieldKind.NUMBER), "search-number"));
    head.getChildren().add(new Text("  "));
    head.getChildren()
        .addAll(MarkedText.of(words.title(hit), marks(hit, FieldKind.TITLE), "search-title"));
    say(hit);
    passages
        .getChildren()
        .setAll(hit.passages().stream().filter(HitWords::isShownApart).map(this::node).toList());
    setGraphic(box);
  }

  /// Says again what the list knows of it, if that is something else now.
  void rowChanged() {
    SearchHit hit = getItem();
    if (hit != null && !model.row(hit).equals(row)) {
      say(hit);
    }
  }

  private void say(SearchHit hit) {
    row = model.row(hit);
    facts.setText(words.facts(hit, row));
    setAccessibleText(words.aloud(hit, row));
  }

  private static List<Passage.Range> marks(SearchHit hit, FieldKind kind) {
    return hit.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .flatMap(passage -> passage.inField().stream())
        .toList();
  }

  private Node node(Passage passage) {
    var flow = new TextFlow();
    var place = new Text(words.place(passage) + "  ");
    place.getStyleClass().add("search-place");
    flow.getChildren().add(place);
    String before = passage.start() > 0 ? "…" : "";
    flow.getChildren().addAll(MarkedText.of(before, List.of(), "search-text"));
    flow.getChildren()
        .addAll(MarkedText.of(HitWords.oneLine(passage.text()), passage.marks(), "search-text"));
    flow.getStyleClass().add("search-passage");
    flow.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> clicked(click, passage));
    return flow;
  }

  private void clicked(MouseEvent click, @Nullable Passage passage) {
    SearchHit hit = getItem();
    boolean isPlain =
        click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown();
    if (hit != null && isPlain) {
      click.consume();
      open.accept(hit, passage);
    }
  }

  /// As high as its texts are at its width; a labelled control would ask them without one.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    return snapSizeY(box.prefHeight(Math.max(1, inner))) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      double inner = getWidth() - snappedLeftInset() - snappedRightInset();
      box.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          inner,
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
