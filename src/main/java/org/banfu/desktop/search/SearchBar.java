package org.banfu.desktop.search;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.search.ResultOrder;

/// The bar over what was found: hits or list, their order, what is done with them, and what they
/// are kept to.
final class SearchBar {
  /// The id of what is first in it.
  static final String FIRST = "show-hits";

  private final Desk desk;
  private final SearchViewModel model;
  private final GroupForm groups;
  private final FacetForm form;
  private final Runnable toField;

  SearchBar(Desk desk, SearchViewModel model, GroupForm groups, FacetForm form, Runnable toField) {
    this.desk = desk;
    this.model = model;
    this.groups = groups;
    this.form = form;
    this.toField = toField;
  }

  /// @param offered what other features do with what was found
  /// @param narrow whether there is little room
  Region build(List<Action> offered, ObservableBooleanValue narrow) {
    var turns = new ToggleGroup();
    var hits = turn(FIRST, "search.showHits", true, turns);
    var list = turn("show-list", "search.showList", false, turns);
    model
        .hitsWanted()
        .subscribe(isWanted -> turns.selectToggle(isWanted.booleanValue() ? hits : list));
    var facets = new FacetMenus(desk, model, form, narrow, toField);
    var first = new FlowPane(hits, list, order(), facets.all(), export(offered), groups.menu());
    first.setId("search-turns");
    first.getStyleClass().add("search-turns");
    // Low windows have no room for both.
    var usual = new VBox(first, facets.row());
    usual.visibleProperty().bind(groups.open().or(form.open()).not());
    usual.managedProperty().bind(usual.visibleProperty());
    var bar = new VBox(usual, groups.form());
    bar.getStyleClass().add("search-bar");
    bar.visibleProperty().bind(model.question().map(Question::isAsked));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private ToggleButton turn(String id, String text, boolean isHits, ToggleGroup turns) {
    var button = new ToggleButton(desk.text(text));
    button.setId(id);
    button.setToggleGroup(turns);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      // A second press would let go of it.
      turns.selectToggle(button);
      model.hitsWanted().set(isHits);
    });
    return button;
  }

  private MenuButton order() {
    var menu = new MenuButton();
    menu.setId("search-order");
    menu.textProperty().bind(model.order().map(order -> desk.text("search.order." + order)));
    for (ResultOrder order : ResultOrder.values()) {
      var item = new RadioMenuItem(desk.text("search.order." + order));
      item.setId("search-order-" + order);
      model.order().subscribe(now -> item.setSelected(now == order));
      item.setOnAction(event -> {
        item.setSelected(true);
        model.order(order);
        toField.run();
      });
      menu.getItems().add(item);
    }
    return seenWithHits(menu);
  }

  private MenuButton export(List<Action> offered) {
    var menu = new MenuButton("", Icon.EXPORT.node());
    menu.setId("search-export");
    menu.setAccessibleText(desk.text("search.export"));
    menu.setTooltip(new Tooltip(desk.text("search.export")));
    offered.forEach(action -> menu.getItems().add(action.menuItem()));
    return seenWithHits(menu);
  }

  private MenuButton seenWithHits(MenuButton menu) {
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.visibleProperty().bind(model.hitsShown());
    menu.managedProperty().bind(menu.visibleProperty());
    return menu;
  }
}
