package org.banfu.desktop.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.intake.ledger.LedgerHeads;
import org.jspecify.annotations.Nullable;

/// The columns of one workbook, sheet by sheet: each with what it is taken for. Looked up when it
/// is unfolded, and once more after the workbook was read again.
final class LedgerColumns {
  private final Desk desk;
  private final LedgerColumnsViewModel model;
  private final Path file;
  private final int place;
  private final TitledPane pane = new TitledPane();
  private final VBox content = new VBox();
  private final Label said = note("");
  private final List<LedgerColumn> columns = new ArrayList<>();

  /// The heads whose columns are shown; null before any were looked up.
  private @Nullable List<String> shown;

  private int asked;

  LedgerColumns(Desk desk, LedgerColumnsViewModel model, Path file, int place) {
    this.desk = desk;
    this.model = model;
    this.file = file;
    this.place = place;
    content.getStyleClass().add("form-lines");
    pane.setId("ledger-" + place);
    said.setId("ledger-" + place + "-note");
    pane.setContent(content);
    pane.setText(desk.text("importing.ledger", String.valueOf(file.getFileName())));
    pane.setAnimated(false);
    // In a low window the page scrolls; its sentences are not cut.
    pane.setMinHeight(Region.USE_PREF_SIZE);
    // What is not understood at all is what a person must say first.
    pane.setExpanded(model.isUnknown(file));
    pane.expandedProperty().subscribe((before, open) -> refresh());
  }

  TitledPane pane() {
    return pane;
  }

  void refresh() {
    if (pane.isExpanded()) {
      int own = ++asked;
      model.look(
          file,
          sheets -> {
            // An answer that was overtaken says what is no longer so.
            if (own == asked) {
              show(sheets);
            }
          });
    }
  }

  private void show(List<LedgerHeads> sheets) {
    List<String> heads =
        sheets.stream()
            .flatMap(sheet -> sheet.columns().stream())
            .map(LedgerHeads.Column::head)
            .toList();
    // The chooser that was just used keeps the focus.
    if (!heads.equals(shown)) {
      shown = heads;
      build(sheets);
    }
    said.setText(
        desk.text(
            sheets.isEmpty()
                ? "importing.ledger.nothing"
                : model.isUnknown(file) ? "importing.ledger.unknown" : "importing.ledger.hint"));
    int at = 0;
    for (LedgerHeads sheet : sheets) {
      for (LedgerHeads.Column column : sheet.columns()) {
        columns.get(at++).show(column);
      }
    }
  }

  private void build(List<LedgerHeads> sheets) {
    columns.clear();
    content.getChildren().setAll(said);
    for (LedgerHeads sheet : sheets) {
      var row = new FlowPane();
      row.getStyleClass().add("form-row");
      for (LedgerHeads.Column column : sheet.columns()) {
        var made =
            new LedgerColumn(
                desk, model, "ledger-" + place + "-column-" + (columns.size() + 1), column.head());
        columns.add(made);
        row.getChildren().add(made.node());
      }
      if (sheets.size() > 1) {
        content.getChildren().add(note(desk.text("importing.ledger.sheet", sheet.sheet())));
      }
      content.getChildren().add(row);
    }
  }

  private static Label note(String text) {
    var note = new Label(text);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }
}
