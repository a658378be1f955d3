package org.banfu.desktop.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Problem;
import org.jspecify.annotations.Nullable;

/// The pages one below the other, or two side by side; only those in sight are drawn.
final class PagesList {
  private static final List<Double> STEPS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

  /// What the list takes beside the pages: the scroll bar and the distance around them.
  private static final double BESIDE = 48;

  private static final double BETWEEN = 16;

  private final Desk desk;
  private final PageNodes nodes;
  private final Consumer<Preview.Spot> jump;
  private final ListView<List<Integer>> list = new ListView<>();
  private final Label zoomLabel = new Label();
  private final Label none = new Label();
  private @Nullable Preview preview;
  private boolean isTwoUp;
  private boolean fits = true;
  private double zoom = 1;
  private int returnTo = 1;

  PagesList(Desk desk, PageNodes nodes, Consumer<Preview.Spot> jump) {
    this.desk = desk;
    this.nodes = nodes;
    this.jump = jump;
    list.setId("preview-pages");
    list.setAccessibleText(desk.text("preview.tab"));
    list.getStyleClass().add("preview-pages");
    list.setCellFactory(view -> new PagesCell());
    list.widthProperty().subscribe(width -> fitted());
    none.setId("preview-none");
    none.setWrapText(true);
    // Above, where it is seen in a low window too.
    none.setMaxHeight(Double.MAX_VALUE);
    none.getStyleClass().add("preview-none");
    list.setPlaceholder(none);
    zoomLabel.setId("preview-zoom");
    zoomLabel.setMinWidth(Region.USE_PREF_SIZE);
    say();
  }

  Region node() {
    return list;
  }

  PageNodes nodes() {
    return nodes;
  }

  Label zoomLabel() {
    return zoomLabel;
  }

  void show(Optional<Preview> shown) {
    preview = shown.orElse(null);
    fitted();
    fill();
    if (preview != null && returnTo > 1) {
      list.scrollTo((returnTo - 1) / (isTwoUp ? 2 : 1));
      returnTo = 1;
    }
  }

  /// Why there are no pages stands in their place.
  void sayWhy(Optional<Problem> failure) {
    none.setText(failure.map(desk.messages()::text).orElse(""));
  }

  /// The pages shown next begin where these are now; without pages, the place kept before stays.
  void keepPlace() {
    if (preview != null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      if (first != null) {
        // Where only its lower end is left in sight, the next one is being read.
        boolean isEnd = first.getBoundsInParent().getMaxY() < flow.getHeight() / 2;
        int row = Math.min(first.getIndex() + (isEnd ? 1 : 0), flow.getCellCount() - 1);
        returnTo = row * (isTwoUp ? 2 : 1) + 1;
      }
    }
  }

  /// The pages shown next begin with the first.
  void forgetPlace() {
    returnTo = 1;
  }

  void twoUp(boolean side) {
    isTwoUp = side;
    fitted();
    fill();
  }

  /// As wide as there is room.
  void fit() {
    fits = true;
    fitted();
  }

  /// The next size up or down.
  void zoom(int direction) {
    fits = false;
    double now = zoom;
    double next =
        direction > 0
            ? STEPS.stream().filter(step -> step > now + 0.01).findFirst().orElse(STEPS.getLast())
            : STEPS.reversed().stream()
                .filter(step -> step < now - 0.01)
                .findFirst()
                .orElse(STEPS.getFirst());
    zoomTo(next);
  }

  private void fitted() {
    Preview shown = preview;
    if (!fits || shown == null || list.getWidth() <= BESIDE || shown.pages().isEmpty()) {
      return;
    }
    double widest =
        rows(shown).stream()
            .mapToDouble(row ->
                row.stream().mapToDouble(number -> shown.pages().get(number - 1).width()).sum())
            .max()
            .orElse(1);
    double room = list.getWidth() - BESIDE - (isTwoUp ? BETWEEN : 0);
    double fitting = room / (widest * PageView.PIXELS);
    zoomTo(Math.max(STEPS.getFirst() / 2, Math.min(STEPS.getLast(), fitting)));
  }

  private void zoomTo(double next) {
    if (Math.abs(next - zoom) > 0.005) {
      zoom = next;
      say();
      list.refresh();
    }
  }

  private void say() {
    zoomLabel.setText(Math.round(zoom * 100) + "%");
  }

  /// New pages in the place of the old ones: the list stays where it was scrolled to.
  private void fill() {
    Preview shown = preview;
    List<List<Integer>> rows = shown == null ? List.of() : rows(shown);
    if (!rows.equals(list.getItems())) {
      list.getItems().setAll(rows);
    }
    list.refresh();
  }

  /// The numbers of the pages that stand side by side.
  private List<List<Integer>> rows(Preview shown) {
    List<List<Integer>> rows = new ArrayList<>();
    int count = shown.pages().size();
    for (int i = 1; i <= count; i += isTwoUp ? 2 : 1) {
      rows.add(isTwoUp && i < count ? List.of(i, i + 1) : List.of(i));
    }
    return rows;
  }

  /// Those of the sharpest screen: a window may be moved to it.
  private static double dotsPerPixel() {
    return Screen.getScreens().stream()
        .mapToDouble(screen -> Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()))
        .max()
        .orElse(1);
  }

  private final class PagesCell extends ListCell<List<Integer>> {
    @Override
    protected void updateItem(List<Integer> numbers, boolean isEmpty) {
      super.updateItem(numbers, isEmpty);
      setText(null);
      Preview shown = preview;
      if (isEmpty || numbers == null || shown == null) {
        setGraphic(null);
        return;
      }
      var row = new HBox(BETWEEN);
      row.setAlignment(Pos.TOP_CENTER);
      for (int number : numbers) {
        if (number <= shown.pages().size()) {
          row.getChildren()
              .add(new PageView(desk, nodes, shown, number, zoom, dotsPerPixel(), jump));
        }
      }
      setGraphic(row);
      setAlignment(Pos.TOP_CENTER);
    }
  }
}
