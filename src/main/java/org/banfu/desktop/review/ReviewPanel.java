package org.banfu.desktop.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.proposal.Weight;
import org.banfu.review.Finding;
import org.jspecify.annotations.Nullable;

/// The panel under the editor's head that lists what was found, the heavy first. Enter or a click
/// leads to the place, Shift+Enter or the button of a line makes it right.
public final class ReviewPanel {
  /// How much of the window the list takes.
  private static final double SHARE = 0.25;

  private final Desk desk;
  private final ReviewViewModel model;
  private final Consumer<Finding> reveal;
  private final ListView<Finding> list = new ListView<>();
  private final Action open;
  private final Action close;

  /// @param reveal brings a finding's place to the screen, with its characters selected
  public ReviewPanel(
      Desk desk, Editings editings, ReviewViewModel model, Consumer<Finding> reveal) {
    this.desk = desk;
    this.model = model;
    this.reveal = reveal;
    this.open =
        Action.named("review", model.findings().map(this::named))
            .icon(Icon.CHECK)
            .keys("F7")
            .when(Bindings.isNotNull(editings.current()).and(desk.pages().none()))
            .runs(this::show);
    this.close =
        Action.named("review-close", desk.text("review.close"))
            .icon(Icon.CLOSE)
            .when(model.open())
            .runs(() -> model.open().set(false));
  }

  /// Opens the panel; its button tells how many were found.
  public Action action() {
    return open;
  }

  /// Opens the panel with the keyboard in it.
  public void show() {
    model.open().set(true);
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  public Region build() {
    var summary = new Label();
    summary.setId("review-summary");
    summary.setWrapText(true);
    summary.textProperty().bind(model.findings().map(this::summary));
    var go = button("review-go", "review.go", () -> chosen(this::go));
    var fix = button("review-fix", "review.fix", () -> chosen(model::fix));
    var selected = list.getSelectionModel().selectedItemProperty();
    go.disableProperty().bind(selected.isNull());
    fix.disableProperty().bind(selected.map(one -> one.fix().isEmpty()).orElse(true));
    if (desk.isReading()) {
      ReadOnlyNodes.hold(fix);
    }
    fix.textProperty().bind(selected.map(this::fixSaid).orElse(desk.text("review.fix")));
    var head = new FoldingRow(summary, go, fix);
    head.getStyleClass().add("review-head");
    // The row is as high as it is at its own width, not at a width of the pane's.
    head.prefWrapLengthProperty().bind(head.widthProperty());
    HBox.setHgrow(head, Priority.ALWAYS);
    list.setId("review-findings");
    // In a low window the tab below keeps its room.
    list.prefHeightProperty()
        .bind(
            list.sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> height.doubleValue() * SHARE)
                .orElse(0.0));
    list.setAccessibleText(desk.text("review.title"));
    list.setPlaceholder(new Label(desk.text("review.nothing")));
    list.setCellFactory(of -> new FindingCell(desk, model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        chosen(this::go);
      }
    });
    model.findings().subscribe(this::fill);
    var top = new HBox(head, close.iconButton());
    var panel = new VBox(top, list);
    panel.setId("review-panel");
    panel.getStyleClass().add("review-panel");
    panel.visibleProperty().bind(model.open());
    panel.managedProperty().bind(model.open());
    panel.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            model.open().set(false);
            key.consume();
          }
        });
    return panel;
  }

  private Button button(String id, String text, Runnable act) {
    var button = new Button(desk.text(text));
    button.setId(id);
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(event -> act.run());
    return button;
  }

  /// The line that was chosen stays so, or the one in its place once it is mended.
  private void fill(List<Finding> found) {
    @Nullable Finding before = list.getSelectionModel().getSelectedItem();
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(found);
    int now = before == null ? -1 : found.indexOf(before);
    if (!found.isEmpty() && at >= 0) {
      list.getSelectionModel().select(now >= 0 ? now : Math.min(at, found.size() - 1));
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      chosen(key.isShiftDown() ? model::fix : this::go);
    }
  }

  private void go(Finding finding) {
    reveal.accept(finding);
  }

  private void chosen(Consumer<Finding> act) {
    @Nullable Finding chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      act.accept(chosen);
    }
  }

  private String fixSaid(Finding finding) {
    return finding
        .fix()
        .map(fix -> desk.messages().text(fix.said()))
        .orElseGet(() -> desk.text("review.fix"));
  }

  private String named(List<Finding> found) {
    return found.isEmpty() ? desk.text("review.title") : desk.text("review.counted", found.size());
  }

  private String summary(List<Finding> found) {
    return found.isEmpty()
        ? desk.text("review.nothing")
        : desk.text("review.summary", model.count(Weight.WRONG), model.count(Weight.DOUBTFUL));
  }
}
