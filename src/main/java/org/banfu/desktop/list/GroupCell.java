package org.banfu.desktop.list;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.GroupLine;
import org.jspecify.annotations.Nullable;

/// A line of the side bar: the group, its count at the right, and above the first of a kind what
/// they have in common.
final class GroupCell extends ListCell<GroupLine> {
  private final Desk desk;
  private final GroupNames names;
  private final Label section = new Label();
  private final StackPane icon = new StackPane();
  private final Label name = new Label();
  private final Label count = new Label();
  private final VBox box;

  GroupCell(Desk desk, GroupNames names) {
    this.desk = desk;
    this.names = names;
    section.getStyleClass().add("side-section");
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("side-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    icon.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(icon, name, count);
    line.getStyleClass().add("side-line");
    this.box = new VBox(section, line);
    // Narrower than its content it wraps; it never asks for a scroll bar.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable GroupLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String section = isFirstOfItsKind(line.group()) ? names.section(line.group()) : "";
    this.section.setText(section);
    this.section.setManaged(!section.isEmpty());
    this.section.setVisible(!section.isEmpty());
    Icon shown = GroupNames.icon(line.group());
    icon.getChildren().setAll(shown.node());
    name.setText(names.name(line.group()));
    count.setText(Integer.toString(line.count()));
    setAccessibleText(desk.text("list.group.counted", name.getText(), line.count()));
    setGraphic(box);
  }

  private boolean isFirstOfItsKind(Group group) {
    int index = getIndex();
    return index == 0
        || (index > 0
            && index <= getListView().getItems().size()
            && !getListView()
                .getItems()
                .get(index - 1)
                .group()
                .getClass()
                .equals(group.getClass()));
  }
}
