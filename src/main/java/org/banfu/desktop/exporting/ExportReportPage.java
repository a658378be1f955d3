package org.banfu.desktop.exporting;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
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
import org.banfu.desktop.kit.Page;
import org.banfu.desktop.kit.TablePage;
import org.banfu.desktop.kit.WrappingCell;
import org.banfu.work.ExportReport;
import org.banfu.work.ExportResult;
import org.jspecify.annotations.Nullable;

/// What an export of many wrote, and what it refused and why: to be looked through, copied, saved,
/// and mended one by one.
final class ExportReportPage implements Page {
  private final ColumnWidths widths = new ColumnWidths();
  private final TableView<ExportResult> table = new TableView<>();
  private final Desk desk;
  private final ExportReport report;
  private final Consumer<String> edit;
  private final ExportWords words;

  /// @param edit brings a proposal into the editor
  ExportReportPage(Desk desk, ExportReport report, Consumer<String> edit) {
    this.desk = desk;
    this.report = report;
    this.edit = edit;
    this.words = new ExportWords(desk.messages());
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
    table.setItems(FXCollections.observableArrayList(words.refusedFirst(report)));
    table.setId("export-results");
    table.setAccessibleText(title());
    table.setPlaceholder(new Label(desk.text("exporting.nothing")));
    table.getColumns().add(column("words.number", 10, words::name));
    table.getColumns().add(column("exporting.outcome", 6, words::outcome));
    table.getColumns().add(column("exporting.file", 20, words::file));
    table.getColumns().add(column("exporting.said", 36, words::said));
    table.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        open(selected());
      }
    });
    table.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        open(selected());
      }
    });
    var sums = new Label(words.sums(report));
    sums.setId("export-sums");
    sums.setWrapText(true);
    sums.setMinHeight(Region.USE_PREF_SIZE);
    return new TablePage(widths, table, sums, buttons()).build();
  }

  @Override
  public void dispose() {
    // It has subscribed to nothing that outlives it.
  }

  private Region buttons() {
    var selection = table.getSelectionModel().selectedItemProperty();
    Button opens = button("open", Icon.FILE, () -> open(selected()));
    opens
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !isWritten(selected()), selection));
    Button edits = button("edit", Icon.EDIT, this::editSelected);
    edits.disableProperty().bind(selection.isNull());
    var buttons =
        new FlowPane(
            opens,
            edits,
            button("copy", Icon.COPY, () -> desk.dialogs().copy(words.copy(report))),
            button("save", Icon.SAVE, () -> new ReportSaving(desk).save(report)));
    buttons.getStyleClass().add("import-buttons");
    return buttons;
  }

  private Button button(String id, Icon icon, Runnable act) {
    var button = new Button(desk.text("exporting.report." + id), icon.node());
    button.setId("export-report-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private @Nullable ExportResult selected() {
    return table.getSelectionModel().getSelectedItem();
  }

  private static boolean isWritten(@Nullable ExportResult result) {
    return result instanceof ExportResult.Written;
  }

  /// The file; of what was not written, the proposal in which to mend it.
  private void open(@Nullable ExportResult result) {
    if (result instanceof ExportResult.Written it) {
      desk.dialogs().open(it.file());
    } else {
      editSelected();
    }
  }

  private void editSelected() {
    ExportResult result = selected();
    if (result != null) {
      desk.pages().home();
      edit.accept(result.of().id());
    }
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
