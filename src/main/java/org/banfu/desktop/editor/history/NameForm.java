package org.banfu.desktop.editor.history;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.banfu.archive.Revision;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.kit.AfterLayout;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.jspecify.annotations.Nullable;

/// The line in which a kept state gets its name; it is there as long as one is being named.
final class NameForm {
  private final Desk desk;
  private final Label label = new Label();
  private final TextField field = new TextField();
  private final Label trouble = new Label();
  private final VBox node;
  private Consumer<String> done = name -> {};
  private @Nullable Node before;

  NameForm(Desk desk) {
    this.desk = desk;
    label.setWrapText(true);
    label.setLabelFor(field);
    field.setId("revision-name");
    field.setPromptText(desk.text("history.name.prompt"));
    field.setOnAction(event -> save());
    trouble.setId("revision-name-trouble");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("danger");
    trouble.managedProperty().bind(trouble.visibleProperty());
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    var save = new Button(desk.text("history.name.save"));
    save.setId("revision-name-save");
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    var cancel = new Button(desk.text("desktop.cancel"));
    cancel.setId("revision-name-cancel");
    cancel.setOnAction(event -> close());
    var row = new FoldingRow(field, save, cancel);
    row.getStyleClass().add("history-row");
    this.node = new VBox(label, row, trouble);
    node.setId("revision-name-form");
    node.getStyleClass().add("history-name");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
  }

  Node node() {
    return node;
  }

  /// Asks for a name.
  ///
  /// @param what is being named, as shown
  /// @param then takes the name, which may be blank
  void open(String what, String name, Consumer<String> then) {
    before = node.getScene() == null ? null : node.getScene().getFocusOwner();
    label.setText(what);
    field.setAccessibleText(what);
    field.setText(name);
    trouble.setText("");
    done = then;
    node.setVisible(true);
    field.requestFocus();
    field.selectAll();
    if (node.getScene() != null) {
      // In a large font it stands below what is seen.
      AfterLayout.run(node.getScene(), () -> InSight.bring(node));
    }
  }

  /// Goes away; nothing is named.
  void close() {
    boolean hadFocus = field.isFocused();
    node.setVisible(false);
    done = name -> {};
    if (hadFocus && before != null) {
      before.requestFocus();
    }
  }

  private void save() {
    String name = field.getText().strip();
    if (name.length() > Revision.LONGEST_NAME) {
      trouble.setText(desk.text("history.name.long", Revision.LONGEST_NAME, name.length()));
      return;
    }
    Consumer<String> then = done;
    close();
    then.accept(name);
  }
}
