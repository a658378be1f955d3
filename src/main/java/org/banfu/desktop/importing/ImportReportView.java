package org.banfu.desktop.importing;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.ColumnWidths;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.TablePage;
import org.banfu.desktop.kit.WrappingCell;
import org.banfu.work.FileResult;
import org.banfu.work.ImportReport;
import org.jspecify.annotations.Nullable;

/// The table of what became of each file, with what can be done about it.
final class ImportReportView {
  private final ColumnWidths widths = new ColumnWidths();
  private final Desk desk;
  private final ImportReport report;
  private final Consumer<String> open;
  private final ReportWords words;
  private final TableView<FileResult> table = new TableView<>();

  ImportReportView(Desk desk, ImportReport report, Consumer<String> open) {
    this.desk = desk;
    this.report = report;
    this.open = open;
    this.words = new ReportWords(desk.messages());
  }

  Region build() {
    table.setId("import-table");
    table.setAccessibleText(desk.text("importing.report"));
    table.setItems(FXCollections.observableArrayList(report.files()));
    table.getColumns().add(column("file", 16, words::file));
    table.getColumns().add(column("outcome", 8, words::outcome));
    table.getColumns().add(column("number", 9, words::number));
    table.getColumns().add(column("said", 34, words::said));
    table.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        openSelected();
      }
    });
    table.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        openSelected();
      }
    });
    var notes = new Label(words.notes(report));
    notes.setId("import-notes");
    notes.setWrapText(true);
    notes.setMinHeight(Region.USE_PREF_SIZE);
    notes.setVisible(!notes.getText().isEmpty());
    notes.setManaged(notes.isVisible());
    return new TablePage(widths, table, notes, buttons()).build();
  }

  private Region buttons() {
    var opening = new Button(desk.text("importing.open"), Icon.EDIT.node());
    opening.setId("import-open");
    opening
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !isOpenable(table.getSelectionModel().getSelectedItem()),
                table.getSelectionModel().selectedItemProperty()));
    opening.setOnAction(event -> openSelected());
    var copy = new Button(desk.text("importing.copy"), Icon.COPY.node());
    copy.setId("import-copy");
    copy.setOnAction(event -> desk.dialogs().copy(words.copy(report)));
    opening.setMinWidth(Region.USE_PREF_SIZE);
    copy.setMinWidth(Region.USE_PREF_SIZE);
    var buttons = new FlowPane(Orientation.HORIZONTAL, opening, copy);
    buttons.getStyleClass().add("import-buttons");
    return buttons;
  }

  private void openSelected() {
    FileResult result = table.getSelectionModel().getSelectedItem();
    if (result != null && result.id() != null) {
      desk.pages().home();
      open.accept(result.id());
    }
  }

  private static boolean isOpenable(@Nullable FileResult result) {
    return result != null && result.id() != null;
  }

  private TableColumn<FileResult, String> column(
      String id, int ems, Function<FileResult, String> text) {
    var column = new TableColumn<FileResult, String>(desk.text("importing.column." + id));
    column.setId("import-" + id);
    widths.set(column, ems);
    column.setCellFactory(of -> new WrappingCell<>());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }
}
