package org.banfu.desktop.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;
import org.banfu.proposal.DocumentKind;

/// 批量导出: of which proposals, which document, in which form.
final class BatchPage implements Page {
  private final Desk desk;
  private final List<DocumentKind> documents;
  private final TakeViewModel take;
  private final BatchViewModel model;

  /// @param documents those that can be chosen by name
  BatchPage(Desk desk, List<DocumentKind> documents, TakeViewModel take, BatchViewModel model) {
    this.desk = desk;
    this.documents = List.copyOf(documents);
    this.take = take;
    this.model = model;
  }

  @Override
  public String id() {
    return "batch-export";
  }

  @Override
  public String title() {
    return desk.text("exporting.batchTitle");
  }

  @Override
  public Region build() {
    var kinds = new ArrayList<Optional<DocumentKind>>();
    kinds.add(Optional.empty());
    documents.forEach(kind -> kinds.add(Optional.of(kind)));
    var kind =
        TakeForm.box(
            FXCollections.observableArrayList(kinds),
            model.kind(),
            of ->
                of.map(one -> desk.text("words.document." + one))
                    .orElseGet(() -> desk.text("exporting.byRole")));
    var kindField = new FieldBox("batch-kind", desk.text("exporting.kind"), kind);
    kindField.visibleProperty().bind(model.format().map(BatchFormat::isDocument));
    kindField.managedProperty().bind(kindField.visibleProperty());
    var format =
        TakeForm.box(
            FXCollections.observableArrayList(BatchFormat.values()),
            model.format(),
            of -> desk.text("exporting.format." + of));
    var said = new Label();
    said.setId("batch-said");
    said.setWrapText(true);
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> desk.text("exporting.taken", take.rows().get().size()), take.rows()));
    var form =
        new VBox(
            new TakeForm(desk, take).build("batch"),
            kindField,
            new FieldBox("batch-format", desk.text("exporting.format"), format),
            said,
            button());
    form.getStyleClass().add("export-form");
    take.open();
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Button button() {
    var button = new Button(desk.text("exporting.batchDo"), Icon.EXPORT.node());
    button.setId("batch-do");
    button.setDefaultButton(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> take.rows().get().isEmpty(), take.rows()));
    button.setOnAction(event -> {
      if (model.export(take.rows().get())) {
        desk.pages().back();
      }
    });
    return button;
  }

  @Override
  public void dispose() {
    // It has subscribed to nothing that outlives it.
  }
}
