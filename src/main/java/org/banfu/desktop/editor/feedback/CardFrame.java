package org.banfu.desktop.editor.feedback;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.field.FieldBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;

/// A card: its number and the button that removes it above its fields.
final class CardFrame implements CardList.Card {
  private final String kind;
  private final IntFunction<String> name;
  private final IntFunction<String> removing;
  private final Subscription following;
  private final VBox node = new VBox();
  private final Label title = new Label();
  private final HBox head;
  private final SimpleStringProperty removal = new SimpleStringProperty("");
  private final Button remove;
  private final Map<String, Node> named = new HashMap<>();

  /// @param kind begins the ids of what is in it: `contact-0-on`
  /// @param name of the card at an index
  /// @param removing what the button does at an index
  /// @param following ends with the card
  CardFrame(
      String kind,
      IntFunction<String> name,
      IntFunction<String> removing,
      Runnable removed,
      Subscription following) {
    this.kind = kind;
    this.name = name;
    this.removing = removing;
    this.following = following;
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
  }

  /// Gives a part the id of a field, and the focus when the field is revealed.
  <N extends Node> N named(String field, N part) {
    named.put(field, part);
    return part;
  }

  FieldBox field(String field, FieldBox box) {
    named(field, box.control());
    return box;
  }

  /// Shows something beside the number.
  void beside(Node part) {
    head.getChildren().add(1, part);
  }

  /// Short fields in a row that folds.
  void row(Region... parts) {
    for (Region part : parts) {
      if (part instanceof FieldBox) {
        part.getStyleClass().add("feedback-field");
      }
    }
    var row = new FoldingRow(parts);
    row.getStyleClass().add("feedback-fields");
    node.getChildren().add(row);
  }

  /// A field as wide as the card.
  void line(Region part) {
    node.getChildren().add(part);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void at(int index) {
    String id = kind + "-" + index;
    title.setText(name.apply(index));
    removal.set(removing.apply(index));
    node.setId(id);
    node.setAccessibleText(name.apply(index));
    remove.setId(id + "-remove");
    named.forEach((field, part) -> part.setId(id + "-" + field));
  }

  @Override
  public Optional<Node> reveal(String field) {
    Optional<Node> part = Optional.ofNullable(named.getOrDefault(field, named.get("text")));
    part.ifPresent(Node::requestFocus);
    return part;
  }

  @Override
  public void dispose() {
    following.unsubscribe();
  }
}
