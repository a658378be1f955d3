package org.banfu.desktop.similar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;
import org.banfu.search.SimilarSuggestion;
import org.jspecify.annotations.Nullable;

/// The tab of the cards with 相似建议 at its right, and the way back from a past proposal above it.
public final class SimilarBeside implements EditorTab {
  private static final String REPLY = "suggestions.reply";

  private final Desk desk;
  private final EditorTab cards;
  private final Links links;
  private final SimilarViewModel model;
  private final SimilarFolding folding;
  private final SimilarWords words;
  private final SimilarPanel panel;
  private final PanelRoom room;
  private final WayBack way = new WayBack();
  private final Action open;
  private final Action close;
  private final Action back;
  private @Nullable Editing editing;
  private Subscription following = Subscription.EMPTY;

  /// What it needs of others.
  ///
  /// @param current the suggestion whose card the person is in
  /// @param rows what the list knows of a proposal, by its id
  /// @param insertion puts a past reply where the caret is
  /// @param open brings a proposal into the editor, at a place of it
  /// @param toTab shows the tab
  public record Links(
      ObservableValue<Optional<String>> current,
      Function<String, Optional<ProposalRow>> rows,
      Insertion insertion,
      BiConsumer<String, Place> open,
      Runnable toTab) {}

  /// Puts a text into the reply to a suggestion.
  public interface Insertion {
    void insert(String suggestion, String text, ReplySource source);
  }

  public SimilarBeside(Desk desk, SettingsModel settings, EditorTab cards, Links links) {
    this.desk = desk;
    this.cards = cards;
    this.links = links;
    this.model = new SimilarViewModel(desk);
    this.folding = new SimilarFolding(settings);
    this.words = new SimilarWords(desk);
    this.panel = new SimilarPanel(desk, model, links.rows(), new Deeds());
    this.room = new PanelRoom(settings, folding);
    this.open =
        Action.named("similar-open", desk.text("similar.title"))
            .icon(Icon.MESSAGE)
            .keys("F8")
            .when(present(model.current()))
            .runs(this::go);
    this.close =
        Action.named("similar-close", desk.text("similar.close")).icon(Icon.RIGHT).runs(this::fold);
    this.back =
        Action.named("similar-back", way.now().map(this::backSaid))
            .icon(Icon.BACK)
            .keys("Alt+Left")
            .when(present(way.now()))
            .runs(this::goBack);
  }

  /// Goes to the panel, and unfolds it.
  public Action open() {
    return open;
  }

  /// What can be done here by a key wherever the focus is.
  public List<Action> actions() {
    return List.of(open, back);
  }

  @Override
  public String id() {
    return cards.id();
  }

  @Override
  public String title() {
    return cards.title();
  }

  @Override
  public Region build() {
    following =
        folding
            .shown()
            .subscribe(model::watched)
            .and(links.current().subscribe(now -> now.ifPresent(model::enter)));
    Region beside = panel.build(close.iconButton());
    beside.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            toReply();
            key.consume();
          }
        });
    var page = new BorderPane(room.build(cards.build(), ReadOnlyNodes.reading(beside)));
    page.setTop(wayBack());
    page.setMinHeight(0);
    return page;
  }

  @Override
  public void show(Editing next) {
    editing = next;
    cards.show(next);
    model.show(next);
    // The card that kept the focus was entered before its proposal was shown here.
    links.current().getValue().ifPresent(model::enter);
    way.shows(next.id());
  }

  @Override
  public void leave() {
    editing = null;
    cards.leave();
    model.leave();
  }

  @Override
  public Optional<Node> reveal(Place place) {
    Optional<Node> here = cards.reveal(place);
    if (here.isPresent() && !folding.cardsShown().get()) {
      folding.toCards();
      return cards.reveal(place);
    }
    return here;
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    model.leave();
    cards.dispose();
  }

  private static BooleanBinding present(ReadOnlyObjectProperty<? extends Optional<?>> value) {
    return Bindings.createBooleanBinding(() -> value.get().isPresent(), value);
  }

  private Region wayBack() {
    var button = back.button();
    button.setWrapText(true);
    button.setMinWidth(0);
    var bar = new StackPane(ReadOnlyNodes.reading(button));
    bar.getStyleClass().add("similar-way");
    bar.visibleProperty().bind(button.disabledProperty().not());
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private void go() {
    links.toTab().run();
    folding.open(true);
    panel.focusSoon();
  }

  private void fold() {
    folding.open(false);
    toReply();
  }

  private void toReply() {
    folding.toCards();
    model.current().get().ifPresent(id -> cards.reveal(new Place(REPLY, id)));
  }

  private void goBack() {
    way.back().ifPresent(step -> links.open().accept(step.from(), step.place()));
  }

  private String backSaid(Optional<WayBack.Step> step) {
    return desk.text("similar.back", step.map(WayBack.Step::name).orElse(""));
  }

  private final class Deeds implements SimilarCard.Deeds {
    @Override
    public void open(SimilarSuggestion past) {
      Editing now = editing;
      if (now != null) {
        Proposal from = now.proposalNow();
        String number = Objects.toString(from.number(), "");
        String name =
            words.proposal(number, from.title()) + " " + words.suggestion(model.position());
        way.went(new WayBack.Step(now.id(), reply(), name, past.proposalId()));
        folding.toCards();
        links.open().accept(past.proposalId(), new Place(REPLY, past.suggestionId()));
      }
    }

    @Override
    public void insert(SimilarSuggestion past, String text) {
      var source = new ReplySource(past.proposalId(), past.number(), past.title(), past.position());
      folding.toCards();
      model.current().get().ifPresent(id -> links.insertion().insert(id, text, source));
    }

    private Place reply() {
      return new Place(REPLY, model.current().get().orElse(null));
    }
  }
}
