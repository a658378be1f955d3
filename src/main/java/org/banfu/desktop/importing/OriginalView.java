package org.banfu.desktop.importing;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.banfu.desktop.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The original text of a letter, passage by passage with what became of each, to be read and
/// copied. Only the passages in sight are laid out.
final class OriginalView {
  private final Desk desk;
  private final OriginalViewModel model;
  private final Consumer<Passage> go;
  private final ListView<Passage> list = new ListView<>();
  private @Nullable PassageNames names;
  private Subscription following = Subscription.EMPTY;

  /// @param go leads to the field of a passage
  OriginalView(Desk desk, OriginalViewModel model, Consumer<Passage> go) {
    this.desk = desk;
    this.model = model;
    this.go = go;
  }

  Region build() {
    list.setId("review-original");
    list.getStyleClass().add("passages");
    list.setAccessibleText(desk.text("importing.original"));
    list.setAccessibleHelp(desk.text("importing.original.keys"));
    var told = new Label();
    told.setId("review-original-told");
    told.setWrapText(true);
    told.getStyleClass().add("passages-told");
    list.setPlaceholder(told);
    list.setCellFactory(of -> new PassageCell(() -> names));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        go();
      }
    });
    following =
        model
            .told()
            .subscribe(told::setText)
            .and(
                model
                    .text()
                    .subscribe(text -> {
                      names = text.map(Original::names).orElse(null);
                      list.setItems(
                          text.map(it -> FXCollections.observableList(it.passages()))
                              .orElseGet(FXCollections::observableArrayList));
                      list.scrollTo(0);
                    }))
            .and(model.passage().subscribe(index -> bring(index.intValue())))
            // Out of sight, a list does not scroll.
            .and(
                list.sceneProperty()
                    .subscribe(scene -> desk.tasks().onScreen(() -> bring(model.passage().get()))));
    return list;
  }

  void dispose() {
    following.unsubscribe();
  }

  private void bring(int index) {
    if (index < 0 || index >= list.getItems().size()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(index);
    // With what stands before it, so that it is read in its place.
    int top = Math.max(0, index - 1);
    list.scrollTo(top);
    // The heights of passages that were never seen are guesses until now.
    desk.tasks().onScreen(() -> list.scrollTo(top));
  }

  private void pressed(KeyEvent key) {
    Passage passage = list.getSelectionModel().getSelectedItem();
    if (passage == null) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
      go();
      key.consume();
    } else if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN).match(key)) {
      desk.dialogs().copy(passage.text());
      key.consume();
    }
  }

  private void go() {
    Passage passage = list.getSelectionModel().getSelectedItem();
    if (passage != null) {
      go.accept(passage);
    }
  }
}
