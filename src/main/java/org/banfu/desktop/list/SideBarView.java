package org.banfu.desktop.list;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.GroupLine;
import org.banfu.desktop.list.rows.Listing;

/// The groups beside the list, each with its count. Arrow keys walk through them.
final class SideBarView {
  private final Desk desk;
  private final ProposalListViewModel model;
  private final ObservableList<GroupLine> lines = FXCollections.observableArrayList();
  private final ListView<GroupLine> list = new ListView<>(lines);
  private boolean isRefreshing;

  SideBarView(Desk desk, ProposalListViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  Region build() {
    var names = new GroupNames(desk.messages());
    list.setId("side-bar");
    list.setAccessibleText(desk.text("list.groups"));
    list.getStyleClass().add("side-bar");
    list.setCellFactory(view -> new GroupCell(desk, names));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.listing().subscribe(this::show);
    return list;
  }

  private void chosen(GroupLine line) {
    if (!isRefreshing && line != null) {
      model.choose(line.group());
    }
  }

  private void show(Listing listing) {
    isRefreshing = true;
    List<GroupLine> next = listing.groups();
    if (!lines.equals(next)) {
      lines.setAll(next);
    }
    select(listing.query().group());
    isRefreshing = false;
  }

  private void select(Group group) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).group().equals(group) && list.getSelectionModel().getSelectedIndex() != i) {
        list.getSelectionModel().select(i);
      }
    }
  }
}
