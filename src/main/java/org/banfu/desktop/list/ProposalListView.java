package org.banfu.desktop.list;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.banfu.archive.ProposalRow;
import org.banfu.text.Messages;

/// The page of the list: the table, or what stands in its place, above a line of status.
public final class ProposalListView {
  private final ProposalListViewModel model;
  private final Messages messages;
  private final Consumer<ProposalRow> chosen;

  /// @param chosen told when a row is selected
  public ProposalListView(
      ProposalListViewModel model, Messages messages, Consumer<ProposalRow> chosen) {
    this.model = model;
    this.messages = messages;
    this.chosen = chosen;
  }

  /// Builds the page.
  public Region build() {
    var page = new BorderPane();
    page.setCenter(
        new StackPane(
            shownIn(ListPhase.OPENING, page("opening", text("desktop.list.opening"))),
            shownIn(ListPhase.EMPTY, emptyPage()),
            shownIn(ListPhase.LISTED, table()),
            shownIn(ListPhase.FAILED, failedPage())));
    page.setBottom(status());
    return page;
  }

  private Node table() {
    TableView<ProposalRow> table = new ProposalTable(messages).build();
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            chosen.accept(row);
          }
        });
    model.rows().subscribe(rows -> table.setItems(FXCollections.observableArrayList(rows)));
    return table;
  }

  private Node emptyPage() {
    var button = new Button(text("desktop.list.loadSample"));
    button.setId("load-sample");
    button.setDefaultButton(true);
    button.setAccessibleHelp(text("desktop.list.empty"));
    button.disableProperty().bind(model.loading());
    button.setOnAction(event -> model.loadSample());
    VBox page = page("empty", text("desktop.list.empty"));
    page.getChildren().add(button);
    return page;
  }

  private Node failedPage() {
    VBox page = page("failed", text("desktop.list.failed"));
    var reason = new Label();
    reason.setId("problem");
    reason.textProperty().bind(model.notes().map(notes -> sentences()));
    page.getChildren().add(reason);
    return page;
  }

  private Node status() {
    var status = new Label();
    status.setId("status");
    status.getStyleClass().add("status-bar");
    status.setMaxWidth(Double.MAX_VALUE);
    status
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::statusText, model.rows(), model.phase(), model.notes()));
    return status;
  }

  private String statusText() {
    String folder = model.folder().toString();
    return switch (model.phase().get()) {
      case OPENING, FAILED -> text("desktop.list.folder", folder);
      case EMPTY, LISTED -> {
        String counted = text("desktop.list.count", model.rows().get().size(), folder);
        yield model.notes().get().isEmpty() ? counted : sentences() + " · " + counted;
      }
    };
  }

  private String sentences() {
    return model.notes().get().stream().map(messages::text).collect(Collectors.joining(" "));
  }

  private static VBox page(String id, String sentence) {
    var page = new VBox(new Label(sentence));
    page.setId(id);
    page.getStyleClass().add("page");
    return page;
  }

  private Node shownIn(ListPhase phase, Node node) {
    node.visibleProperty().bind(model.phase().isEqualTo(phase));
    return node;
  }

  private String text(String code, Object... arguments) {
    return messages.text(code, arguments);
  }
}
