package org.banfu.desktop.list;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.GroupLine;
import org.jspecify.annotations.Nullable;

/// A line of the side bar: the group and its count at the right; a rule above the first of a kind.
final class GroupCell extends ListCell<GroupLine> {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-of-kind");

  private final Desk desk;
  private final GroupNames names;
  private final StackPane icon = new StackPane();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox(icon, name, count);

  GroupCell(Desk desk, GroupNames names) {
    this.desk = desk;
    this.names = names;
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("side-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    icon.setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("side-line");
  }

  @Override
  protected void updateItem(@Nullable GroupLine shown, boolean empty) {
    super.updateItem(shown, empty);
    if (empty || shown == null) {
      pseudoClassStateChanged(FIRST, false);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    pseudoClassStateChanged(FIRST, isFirstOfItsKind(shown.group()));
    icon.getChildren().setAll(GroupNames.icon(shown.group()).node());
    name.setText(names.name(shown.group()));
    count.setText(Integer.toString(shown.count()));
    setAccessibleText(desk.text("list.group.counted", name.getText(), shown.count()));
    setGraphic(line);
  }

  private boolean isFirstOfItsKind(Group group) {
    int before = getIndex() - 1;
    return before >= 0
        && before < getListView().getItems().size()
        && !getListView().getItems().get(before).group().getClass().equals(group.getClass());
  }
}
