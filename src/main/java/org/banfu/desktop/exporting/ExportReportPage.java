package org.banfu.desktop.exporting;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.ColumnWidths;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;
import org.banfu.desktop.kit.TablePage;
import org.banfu.desktop.kit.WrappingCell;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;

/// What an export of many wrote, and what it refused and why.
final class ExportReportPage implements Page {
  private final ColumnWidths widths = new ColumnWidths();
  private final Desk desk;
  private final ExportReport report;

  ExportReportPage(Desk desk, ExportReport report) {
    this.desk = desk;
    this.report = report;
  }

  @Override
  public String id() {
    return "export-report";
  }

  @Override
  public String title() {
    return desk.text("exporting.reportTitle");
  }

  @Override
  public Region build() {
    var table = new TableView<>(FXCollections.observableArrayList(report.results()));
    table.setId("export-results");
    table.setAccessibleText(title());
    table.setPlaceholder(new Label(desk.text("exporting.nothing")));
    table.getColumns().add(column("words.number", 10, ExportResult::name));
    table.getColumns().add(column("exporting.file", 22, this::file));
    table.getColumns().add(column("exporting.said", 40, this::said));
    table.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        open(table.getSelectionModel().getSelectedItem());
      }
    });
    table.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        open(table.getSelectionModel().getSelectedItem());
      }
    });
    return new TablePage(widths, table).build();
  }

  @Override
  public void dispose() {}

  private void open(ExportResult result) {
    if (result != null && result.file() != null) {
      desk.dialogs().open(result.file());
    }
  }

  private String file(ExportResult result) {
    return result.file() == null ? "" : String.valueOf(result.file().getFileName());
  }

  private String said(ExportResult result) {
    return Stream.concat(Stream.ofNullable(result.reason()), result.notes().stream())
        .map(desk.messages()::text)
        .collect(Collectors.joining("\n"));
  }

  private TableColumn<ExportResult, String> column(
      String heading, int characters, Function<ExportResult, String> shown) {
    var column = new TableColumn<ExportResult, String>(desk.text(heading));
    widths.set(column, characters);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown.apply(row.getValue())));
    column.setCellFactory(of -> new WrappingCell<>());
    return column;
  }
}
