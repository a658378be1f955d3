package org.banfu.desktop.importing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;

/// The fields of a row beside their original text; where there is no room for both, one of them,
/// chosen by two buttons.
final class ImportCheckBeside {
  /// Where both have room beside each other, in signs.
  private static final double BESIDE = 44;

  /// Of the width, in percent; the letter has the rest.
  private static final double FIELDS = 54;

  private final Region fields;
  private final Region original;
  private final Label probe = new Label();
  private final GridPane both = new GridPane();
  private List<Region> shown = List.of();
  private final ToggleButton showFields;
  private final ToggleButton showOriginal;
  private final ToggleGroup chosen = new ToggleGroup();
  private final VBox all;

  ImportCheckBeside(Desk desk, Region fields, Region original) {
    this.fields = fields;
    this.original = original;
    showFields = button(desk, "review-show-fields", "importing.original.fields");
    showOriginal = button(desk, "review-show-original", "importing.original");
    var buttons = new FlowPane(showFields, showOriginal);
    buttons.getStyleClass().add("review-beside-choice");
    buttons.managedProperty().bind(buttons.visibleProperty());
    probe.setManaged(false);
    probe.setVisible(false);
    var row = new RowConstraints();
    row.setPercentHeight(100);
    both.getRowConstraints().setAll(row);
    both.getStyleClass().add("review-beside");
    all = new VBox(probe, buttons, both);
    VBox.setVgrow(both, Priority.ALWAYS);
    showFields.setSelected(true);
    chosen
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          // One of the two is always shown.
          if (now == null && before != null) {
            chosen.selectToggle(before);
          }
          arrange();
        });
    all.widthProperty().subscribe(width -> arrange());
    probe.fontProperty().subscribe(font -> arrange());
    buttons.visibleProperty().bind(all.widthProperty().map(width -> !isWide()));
  }

  Region node() {
    return all;
  }

  /// Brings the fields to sight where only one of the two is.
  void showFields() {
    showFields.setSelected(true);
  }

  private boolean isWide() {
    return all.getWidth() >= BESIDE * probe.getFont().getSize();
  }

  private void arrange() {
    List<Region> next =
        isWide()
            ? List.of(fields, original)
            : List.of(showOriginal.isSelected() ? original : fields);
    if (!next.equals(shown)) {
      shown = next;
      both.getChildren().clear();
      both.getColumnConstraints()
          .setAll(
              next.size() == 1
                  ? List.of(column(100))
                  : List.of(column(FIELDS), column(100 - FIELDS)));
      for (int i = 0; i < next.size(); i++) {
        both.add(next.get(i), i, 0);
      }
    }
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private ToggleButton button(Desk desk, String id, String words) {
    var button = new ToggleButton(desk.text(words));
    button.setId(id);
    button.setToggleGroup(chosen);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
