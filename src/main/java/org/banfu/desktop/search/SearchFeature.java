package org.banfu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.banfu.archive.ArchiveView;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
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
  private final SavedSearchesViewModel saved;
  private final GroupForm groups;
  private final Runnable toList;
  private @Nullable Region bar;
  private final List<Action> offered = new ArrayList<>();

  /// @param rows what the list knows of a proposal, by its id
  /// @param open brings a proposal into the editor, at a place of it if there is one
  /// @param narrow narrows the list to the words, and to the ids of what was found by them, null
  ///   where they are not known
  /// @param toList gives the list the keyboard
  public SearchFeature(
      Desk desk,
      SettingsModel settings,
      Function<String, Optional<ProposalRow>> rows,
      BiConsumer<String, Optional<Passage>> open,
      BiConsumer<String, @Nullable Set<String>> narrow,
      Runnable toList) {
    this.desk = desk;
    this.settings = settings;
    this.model = new SearchViewModel(desk, rows);
    this.toList = toList;
    this.saved = new SavedSearchesViewModel(desk, settings);
    this.field = new SearchField(desk, model, this::key, this::end, this::toBar);
    this.results =
        new ResultsView(
            desk,
            model,
            (hit, passage) -> {
              saved.remember(model.question().get());
              // What was set aside for the search is left for what was found.
              desk.pages().home();
              open.accept(hit.id(), place(hit, passage));
            },
            field::focus);
    this.groups = new GroupForm(desk, model, saved, this::toField);
    recall();
    new ListNarrowing(desk, model, narrow).follow();
    model.question().subscribe(question -> bringUp());
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
  ///
  /// @param narrow whether there is little room
  public Region place(Region list, ObservableBooleanValue narrow) {
    Region found = results.build();
    var form = new FacetForm(desk, model, this::toField);
    found.visibleProperty().bind(model.hitsShown().and(form.open().not()));
    list.visibleProperty().bind(model.hitsShown().not());
    var either = new StackPane(list, found, form.build());
    var place = new BorderPane(either);
    place.setId("list-place");
    // In a low window the hits scroll; the list behind them asks for no room.
    found.setMinHeight(0);
    either.setMinHeight(0);
    place.setMinHeight(0);
    bar = new SearchBar(desk, model, groups, form, this::toField).build(offered, narrow);
    place.setTop(bar);
    return place;
  }

  /// The saved searches and the last ones, to stand under the groups.
  public Region side() {
    return new SideSearches(
            desk,
            saved,
            question -> {
              model.hitsWanted().set(true);
              model.ask(question);
            })
        .build();
  }

  /// How much is seen: of what was found while one looks at it, else of the list.
  public ObservableValue<String> counted(ObservableValue<String> ofList) {
    return Bindings.createStringBinding(
        () -> {
          SearchViewModel.Answered answered = model.answered().get();
          return answered != null && model.hitsShown().get()
              ? ResultsHead.counted(desk, answered)
              : ofList.getValue();
        },
        model.answered(),
        model.hitsShown(),
        ofList);
  }

  /// With the caret behind the words, so that typing goes on and does not replace them.
  private void toField() {
    field.node().requestFocus();
    field.node().end();
  }

  /// Searches for words that another feature gives.
  public void search(String words) {
    model.hitsWanted().set(true);
    model.ask(Question.NOTHING.withWords(words));
    toField();
  }

  /// Ends the search where what was found hides a list that is wanted.
  public void leaveHits() {
    if (model.hitsShown().get()) {
      model.ask(Question.NOTHING);
    }
  }

  /// Told when the list knows something else of a proposal.
  public void rowsChanged() {
    results.rowsChanged();
  }

  /// Follows what is saved.
  public void follow(ArchiveView archive) {
    model.follow(archive);
    saved.follow(archive);
  }

  public void dispose() {
    model.dispose();
    saved.dispose();
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

  /// What was found is kept to a year or a unit next; the buttons between are for other work.
  private boolean toBar() {
    Region there = bar;
    if (there == null || !there.isVisible()) {
      return false;
    }
    Node first = there.lookup("#" + SearchBar.FIRST);
    if (first != null) {
      first.requestFocus();
      return true;
    }
    return false;
  }

  /// A page must not hide what is found meanwhile; it waits behind.
  private void bringUp() {
    if (model.question().get().isAsked()) {
      desk.pages().setAside();
    }
  }

  /// Back to where one was before: the list, or the page.
  private boolean end() {
    boolean isAsked = model.question().get().isAsked();
    model.ask(Question.NOTHING);
    return desk.pages().takeUp() || isAsked;
  }

  private void key(KeyCode code) {
    bringUp();
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
