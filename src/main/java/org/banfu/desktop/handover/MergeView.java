package org.banfu.desktop.handover;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.work.OnDuplicate;

/// The merge page: above, one decision for all duplicates; the table; what was refused; and always
/// in sight, what would happen and the button that does it. The model belongs to the page, so what
/// is bound ends with it.
final class MergeView {
  private final Desk desk;
  private final MergeViewModel model;

  MergeView(Desk desk, MergeViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Region build() {
    var looking = new Label(desk.text("handover.merge.looking", model.from()));
    looking.setId("merge-looking");
    looking.setWrapText(true);
    TableView<MergeRow> table = new MergeTable(desk, model, looking.fontProperty()).build();
    model.rows().subscribe(rows -> table.setItems(FXCollections.observableArrayList(rows)));
    shownIf(looking, model.phase().map(phase -> phase == MergePhase.LOOKING));
    shownIf(table, model.phase().map(phase -> phase != MergePhase.LOOKING));
    model.phase().subscribe(phase -> begin(phase, table));
    var all = new VBox(looking, forAll(), table, sentences());
    VBox.setVgrow(table, Priority.ALWAYS);
    all.getStyleClass().add("merge-all");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    var page = new BorderPane(scroll);
    page.setBottom(foot());
    page.getStyleClass().add("merge-page");
    return page;
  }

  /// The first question is where the keyboard begins; only what is seen takes the focus.
  private static void begin(MergePhase phase, TableView<MergeRow> table) {
    if (phase == MergePhase.DECIDING && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
      table.requestFocus();
    }
  }

  private Node forAll() {
    var says = new Label();
    says.setId("merge-questions");
    says.setWrapText(true);
    says.textProperty()
        .bind(
            model
                .rows()
                .map(rows ->
                    model.questions() == 0
                        ? desk.text("handover.merge.noQuestions")
                        : desk.text("handover.merge.questions", model.questions())));
    var buttons = new FlowPane();
    for (OnDuplicate decision : OnDuplicate.values()) {
      buttons.getChildren().add(all(decision));
    }
    buttons.getStyleClass().add("merge-buttons");
    var bar = new VBox(says, buttons);
    bar.getStyleClass().add("merge-bar");
    shownIf(bar, model.phase().map(phase -> phase != MergePhase.LOOKING));
    return bar;
  }

  private Button all(OnDuplicate decision) {
    var button = new Button(desk.text("handover.all." + decision));
    button.setId("merge-all-" + MergeTable.idOf(decision));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> model.decideAll(decision));
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.phase().get() != MergePhase.DECIDING || model.questions() == 0,
                model.phase(),
                model.rows()));
    return button;
  }

  private Node foot() {
    var summary = new Label();
    summary.setId("merge-summary");
    summary.setWrapText(true);
    summary.textProperty().bind(model.summary());
    var merge = new Button(desk.text("handover.merge.do"), Icon.MERGE.node());
    merge.setId("merge-now");
    merge.setDefaultButton(true);
    merge.setMinWidth(Region.USE_PREF_SIZE);
    merge.setOnAction(event -> model.merge());
    merge
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.phase().get() != MergePhase.DECIDING || !model.hasWork(),
                model.phase(),
                model.summary()));
    var foot = new HBox(merge, summary);
    HBox.setHgrow(summary, Priority.ALWAYS);
    foot.getStyleClass().add("merge-foot");
    shownIf(foot, model.phase().map(phase -> phase != MergePhase.LOOKING));
    return foot;
  }

  /// What was refused, and why.
  private Node sentences() {
    var list = new VBox();
    list.setId("merge-told");
    list.getStyleClass().add("merge-told");
    list.setAccessibleText(desk.text("handover.merge.told"));
    model.told().subscribe(sentences -> list.getChildren().setAll(labels(sentences)));
    shownIf(list, model.told().map(sentences -> !sentences.isEmpty()));
    return list;
  }

  private static List<Label> labels(List<String> sentences) {
    return sentences.stream()
        .map(sentence -> {
          var label = new Label(sentence, Icon.WARNING.node());
          label.setWrapText(true);
          return label;
        })
        .toList();
  }

  private static void shownIf(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
