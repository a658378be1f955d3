package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.search.Facet;

/// What the results can be kept to: a menu for each facet, whose values tell how many of them there
/// are; in a narrow window one menu for all.
final class FacetMenus {
  /// No screen is higher; the others are behind the last item.
  private static final int MOST = 30;

  private final Desk desk;
  private final SearchViewModel model;
  private final ObservableBooleanValue narrow;
  private final Runnable toField;
  private final FacetForm form;
  private final FacetValues values;

  /// @param form where all values of a facet are chosen from
  /// @param narrow whether one menu holds them all
  /// @param toField gives the field the keyboard back
  FacetMenus(
      Desk desk,
      SearchViewModel model,
      FacetForm form,
      ObservableBooleanValue narrow,
      Runnable toField) {
    this.desk = desk;
    this.model = model;
    this.narrow = narrow;
    this.toField = toField;
    this.values = new FacetValues(desk.messages(), model);
    this.form = form;
  }

  /// A row of them; where there is little room only the way back from what is chosen.
  FlowPane row() {
    var row = new FlowPane();
    for (Facet facet : Facet.values()) {
      row.getChildren().add(menu(facet));
    }
    row.getChildren().add(clear());
    row.getStyleClass().add("search-facets");
    row.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.hitsShown().get()
                        && (!narrow.get() || !model.question().get().filters().isEmpty()),
                model.hitsShown(),
                narrow,
                model.question()));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private MenuButton menu(Facet facet) {
    var menu = new MenuButton();
    menu.setId("search-facet-" + facet);
    menu.textProperty().bind(model.question().map(question -> named(facet, question)));
    menu.setOnShowing(event -> menu.getItems().setAll(items(facet)));
    menu.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> values.of(facet).isEmpty(), model.result(), model.question()));
    menu.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.hitsShown().get() && !narrow.get(), model.hitsShown(), narrow));
    return dressed(menu);
  }

  /// All in one, seen where there is little room.
  MenuButton all() {
    var menu = new MenuButton(desk.text("search.filter"), Icon.FILTER.node());
    menu.setId("search-filter");
    menu.setOnShowing(event -> {
      var menus = new ArrayList<MenuItem>();
      for (Facet facet : Facet.values()) {
        var one = new Menu(named(facet, model.question().get()));
        one.getItems().setAll(items(facet));
        one.setDisable(one.getItems().isEmpty());
        menus.add(one);
      }
      menu.getItems().setAll(menus);
    });
    menu.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.hitsShown().get() && narrow.get(), model.hitsShown(), narrow));
    return dressed(menu);
  }

  private static MenuButton dressed(MenuButton menu) {
    menu.setMaxWidth(Region.USE_PREF_SIZE);
    menu.accessibleTextProperty().bind(menu.textProperty());
    menu.managedProperty().bind(menu.visibleProperty());
    return menu;
  }

  private Button clear() {
    var clear = new Button(desk.text("search.clearFilters"), Icon.CLOSE.node());
    clear.setId("search-clear-filters");
    clear.getStyleClass().add("flat");
    clear.setMinWidth(Region.USE_PREF_SIZE);
    clear.setOnAction(event -> {
      model.ask(model.question().get().withoutFilters());
      toField.run();
    });
    clear
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.hitsShown().get() && !model.question().get().filters().isEmpty(),
                model.hitsShown(),
                model.question()));
    clear.managedProperty().bind(clear.visibleProperty());
    return clear;
  }

  private List<MenuItem> items(Facet facet) {
    List<FacetValues.Value> all = values.of(facet);
    var items = new ArrayList<MenuItem>();
    // What is chosen can be let go wherever it stands among the others.
    Stream.concat(
            all.stream().limit(MOST), all.stream().skip(MOST).filter(FacetValues.Value::isChosen))
        .forEach(value -> items.add(item(facet, value)));
    if (all.size() > MOST) {
      var more = new MenuItem(desk.text("search.more", all.size() - MOST));
      more.setId("search-more-" + facet);
      more.setOnAction(event -> form.open(facet));
      items.add(more);
    }
    return items;
  }

  private CheckMenuItem item(Facet facet, FacetValues.Value value) {
    var item = new CheckMenuItem(desk.text("search.valueCount", value.word(), value.count()));
    item.setId("search-" + facet + "-" + value.value());
    item.setMnemonicParsing(false);
    item.setSelected(value.isChosen());
    item.setOnAction(event -> {
      model.filter(facet, value.value(), !value.isChosen());
      toField.run();
    });
    return item;
  }

  private String named(Facet facet, Question question) {
    String name = desk.text("search.facet." + facet);
    Set<String> chosen = question.chosen(facet);
    return chosen.isEmpty()
        ? name
        : desk.text(
            "search.chosen",
            name,
            chosen.stream()
                .sorted()
                .map(value -> values.word(facet, value))
                .collect(Collectors.joining(desk.text("search.and"))));
  }
}
