package org.banfu.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// What a person does in an [OpenWindow] beyond opening and pressing.
final class Hands {
  private final OpenWindow window;

  /// Something done meanwhile.
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  Hands(OpenWindow window) {
    this.window = window;
  }

  /// Writes into the field with this id, in the place of what stands there.
  void type(String id, String text) throws Exception {
    OpenWindow.onScreen(() -> {
      var field = (TextInputControl) window.scene().lookup("#" + id);
      field.requestFocus();
      field.setText(text);
      return field;
    });
    window.settle();
  }

  /// Opens a menu, does this, and closes it before it is painted: the headless screen has no room
  /// for a long one.
  void open(String menu, Work meanwhile) throws Exception {
    bring(menu);
    OpenWindow.onScreen(() -> {
      var button = (MenuButton) window.scene().lookup("#" + menu);
      button.show();
      meanwhile.run();
      button.hide();
      return button;
    });
    window.settle();
  }

  /// Selects all rows of the list.
  void selectAll() throws Exception {
    bring("proposal-table");
    OpenWindow.onScreen(() -> {
      ((TableView<?>) window.scene().lookup("#proposal-table")).getSelectionModel().selectAll();
      return window;
    });
    window.settle();
  }

  /// In a very narrow window list and editor take turns.
  void bring(String id) throws Exception {
    if (window.scene().lookup("#" + id) == null) {
      window.act("fold-side-bar");
    }
  }

  /// Waits until something is told at the edge, and does this.
  void whenTold(Work then) throws Exception {
    window.until(() -> window.scene().lookup(".notice") != null);
    window.settle();
    then.run();
  }

  /// Follows the last link of what is told, and closes all of it.
  void followNotice() throws Exception {
    OpenWindow.onScreen(() -> {
      window.scene().getRoot().lookupAll(".notice .hyperlink").stream()
          .map(Hyperlink.class::cast)
          .reduce((before, last) -> last)
          .ifPresent(Hyperlink::fire);
      return window;
    });
    window.settle();
    closeNotices();
  }

  void closeNotices() throws Exception {
    OpenWindow.onScreen(() -> {
      window.scene().getRoot().lookupAll(".notice .button").forEach(node -> ((Button) node).fire());
      return window;
    });
    window.settle();
  }
}
