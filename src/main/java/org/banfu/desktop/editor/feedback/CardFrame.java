package org.banfu.desktop.editor.feedback;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Icon;

/// The frame of a card: its number and the button that removes it above its fields.
final class CardFrame {
  private final String kind;
  private final IntFunction<String> name;
  private final IntFunction<String> removing;
  private final VBox node = new VBox();
  private final Label title = new Label();
  private final HBox head;
  private final SimpleStringProperty removal = new SimpleStringProperty("");
  private final Button remove;

  /// @param kind begins the ids of what is in it: `contact-0-on`
  /// @param name of the card at an index
  /// @param removing what the button does at an index
  CardFrame(
      String kind,
      IntFunction<String> name,
      IntFunction<String> removing,
      Runnable removed,
      Node... parts) {
    this.kind = kind;
    this.name = name;
    this.removing = removing;
    this.remove =
        Action.named(kind + "-remove", removal).icon(Icon.DELETE).runs(removed).iconButton();
    remove.getStyleClass().add(Styles.SMALL);
    var between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    title.getStyleClass().add("feedback-card-title");
    title.setWrapText(true);
    remove.setMinWidth(Region.USE_PREF_SIZE);
    this.head = new HBox(title, between, remove);
    head.getStyleClass().add("feedback-card-head");
    node.getStyleClass().add("feedback-card");
    node.getChildren().add(head);
    node.getChildren().addAll(parts);
  }

  Node node() {
    return node;
  }

  /// Shows something beside the number.
  void beside(Node part) {
    head.getChildren().add(1, part);
  }

  /// It is the one at this index now, and so are its fields.
  void at(int index, Map<String, FieldBox> fields) {
    title.setText(name.apply(index));
    removal.set(removing.apply(index));
    node.setId(kind + "-" + index);
    node.setAccessibleText(name.apply(index));
    remove.setId(kind + "-" + index + "-remove");
    fields.forEach((field, box) -> box.control().setId(kind + "-" + index + "-" + field));
  }
}
