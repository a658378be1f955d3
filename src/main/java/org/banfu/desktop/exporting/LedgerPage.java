package org.banfu.desktop.exporting;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;

/// 台账: of which proposals, with which columns.
final class LedgerPage implements Page {
  private final Desk desk;
  private final TakeViewModel take;
  private final LedgerViewModel model;

  LedgerPage(Desk desk, TakeViewModel take, LedgerViewModel model) {
    this.desk = desk;
    this.take = take;
    this.model = model;
  }

  @Override
  public String id() {
    return "ledger";
  }

  @Override
  public String title() {
    return desk.text("exporting.ledgerTitle");
  }

  @Override
  public Region build() {
    var columns = new Label(desk.text("exporting.columnsHow"));
    columns.setWrapText(true);
    columns.getStyleClass().add("field-label");
    var said = new Label();
    said.setId("ledger-said");
    said.setWrapText(true);
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    desk.text(
                        "exporting.ledgerTaken",
                        take.rows().get().size(),
                        model.chosen().get().size()),
                take.rows(),
                model.chosen()));
    var form =
        new VBox(
            new TakeForm(desk, take).build("ledger"),
            columns,
            new LedgerColumnsView(desk, model).build(),
            said,
            button());
    form.getStyleClass().add("export-form");
    take.open();
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Button button() {
    var button = new Button(desk.text("exporting.ledgerDo"), Icon.EXPORT.node());
    button.setId("ledger-do");
    button.setDefaultButton(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> take.rows().get().isEmpty() || model.chosen().get().isEmpty(),
                take.rows(),
                model.chosen()));
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
