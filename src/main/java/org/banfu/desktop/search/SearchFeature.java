package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.banfu.archive.Archive;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.search.Passage;
import org.banfu.search.ResultOrder;
import org.banfu.search.SearchHit;
import org.jspecify.annotations.Nullable;

/// The parts of the search wired together: the field of the tool bar, and what was found in the
/// place of the list.
public final class SearchFeature {
  private static final String ORDER = "search.order";
  private static final String VIEW = "search.view";
  private static final String LIST = "list";

  private final Desk desk;
  private final SettingsModel settings;
  private final SearchViewModel model;
  private final SearchField field;
  private final ResultsView results;
  private final Runnable toList;
  private final List<Action> offered = new ArrayList<>();

  /// @param rows what the list knows of a proposal, by its id
  /// @param open brings a proposal into the editor, at a place of it if there is one
  /// @param narrow narrows the list to the words
  /// @param toList gives the list the keyboard
  public SearchFeature(
      Desk desk,
      SettingsModel settings,
      Function<String, Optional<ProposalRow>> rows,
      BiConsumer<String, Optional<Passage>> open,
      Consumer<String> narrow,
      Runnable toList) {
    this.desk = desk;
    this.settings = settings;
    this.model = new SearchViewModel(desk, rows);
    this.toList = toList;
    this.field = new SearchField(desk, model, this::key);
    this.results =
        new ResultsView(
            desk,
            model,
            (hit, passage) -> open.accept(hit.id(), place(hit, passage)),
            field::focus);
    recall();
    model.question().subscribe(question -> narrow.accept(question.words()));
  }

  /// The field that is searched in.
  public Region field() {
    return field.node();
  }

  /// Goes to that field.
  public Action find() {
    return field.action();
  }

  /// Adds something that another feature does with what was found; before [#place].
  public void offer(Action action) {
    offered.add(action);
  }

  /// What was asked and found.
  public SearchViewModel model() {
    return model;
  }

  /// The list, or what was found in its place, and how one turns to the other.
  public Region place(Region list) {
    Region found = results.build();
    found.visibleProperty().bind(model.hitsShown());
    list.visibleProperty().bind(model.hitsShown().not());
    var place = new BorderPane(new StackPane(list, found));
    place.setId("list-place");
    place.setTop(turns());
    return place;
  }

  /// Follows what is saved.
  public void follow(Archive archive) {
    model.follow(archive);
  }

  public void dispose() {
    model.dispose();
  }

  private Region turns() {
    var group = new ToggleGroup();
    var hits = turn("show-hits", desk.text("search.showHits"), group);
    var list = turn("show-list", desk.text("search.showList"), group);
    model
        .hitsWanted()
        .subscribe(isWanted -> group.selectToggle(isWanted.booleanValue() ? hits : list));
    hits.setOnAction(event -> model.hitsWanted().set(true));
    list.setOnAction(event -> model.hitsWanted().set(false));
    var bar = new FlowPane(hits, list, export());
    bar.setId("search-turns");
    bar.getStyleClass().add("search-turns");
    bar.visibleProperty().bind(model.question().map(Question::isAsked));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private MenuButton export() {
    var menu = new MenuButton(desk.text("search.export"), Icon.EXPORT.node());
    menu.setId("search-export");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    offered.forEach(action -> menu.getItems().add(action.menuItem()));
    menu.visibleProperty().bind(model.hitsShown());
    menu.managedProperty().bind(menu.visibleProperty());
    return menu;
  }

  private static ToggleButton turn(String id, String text, ToggleGroup group) {
    var button = new ToggleButton(text);
    button.setId(id);
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// The best passage of a hit is that of the most relevant kind.
  private static Optional<Passage> place(SearchHit hit, @Nullable Passage passage) {
    if (passage != null) {
      return Optional.of(passage);
    }
    List<Passage> all = hit.passages();
    return all.stream()
        .filter(one -> one.kind() == hit.kind())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private void key(KeyCode code) {
    if (model.hitsShown().get()) {
      results.key(code);
    } else if (code == KeyCode.DOWN || code == KeyCode.ENTER) {
      toList.run();
    }
  }

  private void recall() {
    settings
        .get()
        .remembered(ORDER)
        .filter(ResultOrder.NEWEST.name()::equals)
        .ifPresent(newest -> model.order(ResultOrder.NEWEST));
    model.hitsWanted().set(settings.get().remembered(VIEW).filter(LIST::equals).isEmpty());
    model.order().subscribe(order -> settings.remember(ORDER, order.name()));
    model
        .hitsWanted()
        .subscribe(isWanted -> settings.remember(VIEW, isWanted.booleanValue() ? "hits" : LIST));
  }
}
