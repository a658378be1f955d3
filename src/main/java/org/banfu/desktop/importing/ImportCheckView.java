package org.banfu.desktop.importing;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.work.FileResult;
import org.banfu.work.OnDuplicate;

/// The page of an import: above, one decision for all that are there already; the table beside what
/// was understood of the chosen row; what could not be read; and always in sight, what would be
/// done and the button that does it.
final class ImportCheckView {
  /// Where the table and the details have room beside each other, in signs.
  private static final double BESIDE = 70;

  /// How much of the room the table has at first.
  private static final double TABLE = 0.4;

  private final Desk desk;
  private final ImportCheckViewModel model;
  private final ImportCheckTable table;
  private final ImportCheckDetails details;
  private final ReportWords words;
  private final LedgerColumnsView ledgers;
  private boolean isBegun;

  ImportCheckView(
      Desk desk, KnownNames names, ImportCheckViewModel model, LedgerColumnsViewModel ledgers) {
    this.desk = desk;
    this.model = model;
    this.table = new ImportCheckTable(desk, model);
    this.details = new ImportCheckDetails(desk, names, model);
    this.ledgers = new LedgerColumnsView(desk, ledgers);
    this.words = new ReportWords(desk.messages());
  }

  Region build() {
    var looking = new Label(desk.text("importing.review.looking"));
    looking.setId("review-looking");
    looking.setWrapText(true);
    var split = new SplitPane(table.build(), details.build());
    split.getStyleClass().add("review-split");
    split.setDividerPositions(TABLE);
    split
        .orientationProperty()
        .bind(
            split
                .widthProperty()
                .map(width ->
                    width.doubleValue() >= BESIDE * table.em()
                        ? Orientation.HORIZONTAL
                        : Orientation.VERTICAL));
    table.chosen().subscribe(details::show);
    ObservableValue<Boolean> isRead = model.phase().map(phase -> phase != ImportCheckPhase.LOOKING);
    shownIf(looking, isRead.map(is -> !is));
    shownIf(split, isRead);
    Node refused = refused();
    Region columns = ledgers.build();
    shownIf(
        columns,
        model
            .phase()
            .map(phase -> phase != ImportCheckPhase.LOOKING && !model.ledgers().isEmpty()));
    var all = new VBox(looking, forAll(isRead), columns, split, refused);
    VBox.setVgrow(split, Priority.ALWAYS);
    all.getStyleClass().add("review-all");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    var page = new BorderPane(scroll);
    page.setBottom(foot(isRead));
    // Not the Enter key alone: it ends the typing in a field.
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.importNow();
            key.consume();
          }
        });
    model
        .phase()
        .subscribe(phase -> {
          if (phase == ImportCheckPhase.DECIDING) {
            ledgers.refresh();
            begin();
          }
        });
    return page;
  }

  /// Once: after reading again the person is at the columns.
  private void begin() {
    if (!isBegun) {
      isBegun = true;
      table.begin();
    }
  }

  void dispose() {
    details.dispose();
  }

  private Node forAll(ObservableValue<Boolean> isRead) {
    var says = new Label();
    says.setId("review-questions");
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    says.textProperty()
        .bind(
            model
                .rows()
                .map(rows ->
                    desk.text(
                        model.isAllThere()
                            ? "importing.review.allThere"
                            : model.known() == 0
                                ? "importing.review.noQuestions"
                                : model.same() == 0
                                    ? "importing.review.questions"
                                    : "importing.review.same",
                        rows.size(),
                        model.known(),
                        model.same())));
    var notes = new Label();
    notes.setId("review-notes");
    notes.setWrapText(true);
    notes.setMinHeight(Region.USE_PREF_SIZE);
    notes.textProperty().bind(model.rows().map(rows -> model.notes()));
    shownIf(notes, notes.textProperty().isNotEmpty());
    var buttons = new FlowPane();
    for (OnDuplicate decision : OnDuplicate.values()) {
      var button = new Button(desk.text("importing.all." + decision));
      button.setId("review-all-" + decision.name().toLowerCase(Locale.ROOT));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> model.decideAll(decision));
      button.disableProperty().bind(model.phase().isNotEqualTo(ImportCheckPhase.DECIDING));
      buttons.getChildren().add(button);
    }
    buttons.getStyleClass().add("review-buttons");
    shownIf(buttons, model.rows().map(rows -> model.questions() > 0));
    var bar = new VBox(says, notes, buttons);
    bar.getStyleClass().add("review-bar");
    shownIf(bar, isRead);
    return bar;
  }

  /// The files that could not be read, and why.
  private Node refused() {
    var list = new VBox();
    list.setId("review-refused");
    list.getStyleClass().add("review-told");
    list.setAccessibleText(desk.text("importing.review.refused"));
    model.rows().subscribe(rows -> list.getChildren().setAll(labels(model.refused())));
    shownIf(list, model.rows().map(rows -> !model.refused().isEmpty()));
    return list;
  }

  private List<Label> labels(List<FileResult> refused) {
    return refused.stream()
        .map(one -> {
          var label = new Label(words.said(one), Icon.WARNING.node());
          label.setWrapText(true);
          label.setMinHeight(Region.USE_PREF_SIZE);
          return label;
        })
        .toList();
  }

  private Node foot(ObservableValue<Boolean> isRead) {
    var summary = new Label();
    summary.setId("import-summary");
    summary.setWrapText(true);
    summary.textProperty().bind(model.summary());
    var doIt = new Button(desk.text("importing.review.do"), Icon.IMPORT.node());
    doIt.setId("review-import");
    doIt.setTooltip(new Tooltip(desk.text("importing.review.doKeys")));
    doIt.setMinWidth(Region.USE_PREF_SIZE);
    doIt.setOnAction(event -> model.importNow());
    doIt.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.phase().get() != ImportCheckPhase.DECIDING || !model.hasWork(),
                model.phase(),
                model.summary()));
    var foot = new HBox(doIt, summary);
    HBox.setHgrow(summary, Priority.ALWAYS);
    foot.getStyleClass().add("review-foot");
    shownIf(foot, isRead);
    return foot;
  }

  private static void shownIf(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
