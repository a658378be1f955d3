package org.banfu.desktop.editor.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.Chips;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.field.Fields;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.ReadOnlyNodes;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Place;
import org.banfu.proposal.ReplySource;
import org.banfu.proposal.Sorting;
import org.banfu.proposal.Unsorteds.Taken;
import org.jspecify.annotations.Nullable;

/// 建议与答复: laid out like the letter, the cards of the suggestions between its head and tail.
public final class RepliesTab implements EditorTab {
  private static final int SETTLED = 4;

  private final Desk desk;
  private final RepliesViewModel model;
  private final Binder binder = new Binder();
  private final ScrollPane scroll = new ScrollPane();
  private final ViewedPart view = new ViewedPart(scroll);
  private final RequestFolds folds;
  private final KnownNames names;
  private final CardActions actions;
  private final CardColumn cards;
  private final CardDrag drag;
  private final LetterParts letter;
  private final Fold head;
  private final Fold tail;
  private final PasteView pasting;
  private final Ordinals ordinals;
  private final List<Action> offered = new ArrayList<>();
  private Subscription following = Subscription.EMPTY;

  public RepliesTab(Desk desk, SettingsModel settings, KnownNames names) {
    this.letter = new LetterParts(desk, new Fields(desk, binder, names));
    this.head = part("letter-head", "replies.head", letter::head, desk, settings);
    this.tail = part("letter-tail", "replies.tail", letter::tail, desk, settings);
    this.desk = desk;
    this.names = names;
    this.ordinals = new Ordinals(desk);
    this.model = new RepliesViewModel(desk);
    this.folds = new RequestFolds(settings);
    this.actions = new CardActions(desk, model, this::reveal, this::keepFocusInSight);
    this.cards = new CardColumn(view, folds, this::card);
    this.drag = new CardDrag(cards, view, model);
    this.pasting = new PasteView(desk, model, this::reveal);
  }

  /// Adds the button of something that another feature does with the cards; before [#build].
  public void offer(Action action) {
    offered.add(action);
  }

  /// What can be done here by a key wherever the focus is.
  public List<Action> actions() {
    return actions.all();
  }

  @Override
  public String id() {
    return "replies";
  }

  @Override
  public String title() {
    return desk.text("replies.tab");
  }

  @Override
  public Region build() {
    var add = actions.add().button();
    DropSpot.mark(
        add,
        new DropSpot(
            desk.text("fields.newSuggestion"),
            (proposal, text, at) ->
                Optional.of(new Taken(Sorting.newSuggestion(proposal, text), ""))));
    var form = new VBox(head, bar(), pasting, cards, add, tail);
    form.getStyleClass().addAll("form", "replies");
    scroll.setContent(form);
    scroll.setFitToWidth(true);
    binder.follow(cards::refresh);
    following =
        form.sceneProperty()
            .flatMap(Scene::focusOwnerProperty)
            .subscribe((before, owner) -> focused(owner));
    return scroll;
  }

  @Override
  public void show(Editing editing) {
    model.show(editing);
    cards.show(editing);
    pasting.show(editing.id());
    binder.show(editing);
  }

  @Override
  public void leave() {
    model.show(null);
    pasting.leave();
    binder.show(null);
    cards.leave();
  }

  @Override
  public Optional<Node> reveal(Place place) {
    if (LetterParts.isHead(place)) {
      head.open(true);
      return letter.control(place).map(control -> focus(control, place));
    }
    if (LetterParts.isTail(place)) {
      tail.open(true);
      return letter.control(place).map(control -> focus(control, place));
    }
    return cards.control(place).map(control -> focus(control, place));
  }

  /// The suggestion whose card the person is in.
  public ObservableValue<Optional<String>> current() {
    return model.spot().map(spot -> spot.map(RepliesViewModel.Spot::suggestion));
  }

  /// Inserts a past reply or a part of one at the caret of a reply, as one step, and goes on there.
  public void insert(String suggestion, String text, ReplySource source) {
    Editing now = model.editing().get();
    int index = model.index(suggestion);
    if (now != null && index >= 0) {
      EditLabel label = EditLabel.of("replies.edit.insert", ordinals.number(index));
      OptionalInt end = model.replyCaret().insert(now, suggestion, label, text, source);
      end.ifPresent(at -> goOn(new Place("suggestions.reply", suggestion), at));
    }
  }

  private void goOn(Place reply, int caret) {
    cards
        .control(reply)
        .ifPresent(control -> {
          focus(control, reply);
          control.positionCaret(Math.min(caret, control.getLength()));
        });
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    binder.dispose();
  }

  /// A part of the letter that is found again as it was left.
  private static Fold part(
      String id, String title, Supplier<Region> build, Desk desk, SettingsModel settings) {
    String remembered = "replies." + id;
    var part = new Fold(id, build, open -> settings.remember(remembered, Boolean.toString(open)));
    part.title(desk.text(title));
    part.open(settings.get().remembered(remembered).map(Boolean::parseBoolean).orElse(false));
    return part;
  }

  private SuggestionCard card() {
    var card = new SuggestionCard(desk, model, folds, names);
    card.actions(actions);
    drag.by(card.head().handle(), card);
    return card;
  }

  private Region bar() {
    Action paste =
        Action.named("paste-proposal", desk.text("replies.paste"))
            .changes(desk)
            .icon(Icon.PASTE)
            .runs(() -> pasting.begin(desk.dialogs().pasted()));
    var requests = new Button(desk.text("replies.requests"));
    requests.setId("fold-requests");
    requests.setOnAction(event -> cards.foldAll(!folds.isAllOpen()));
    var bar =
        new FlowPane(
            paste.button(),
            ReadOnlyNodes.reading(actions.copyLetter().button()),
            ReadOnlyNodes.reading(requests));
    offered.forEach(action -> bar.getChildren().add(ReadOnlyNodes.reading(action.button())));
    bar.getStyleClass().add("card-bar");
    return bar;
  }

  private Node focus(Node control, Place place) {
    if (control instanceof Chips<?> chips) {
      chips.focus(place.innerIndex());
    } else {
      control.requestFocus();
    }
    keepInSight(control, SETTLED);
    return control;
  }

  /// Cards that come near are made with the next layouts and push others away.
  private void keepInSight(Node control, int layouts) {
    view.afterLayout(() -> {
      if (control instanceof GrowingArea area) {
        area.showCaret();
      } else {
        InSight.bring(control);
      }
      if (layouts > 1 && binder.editing().isPresent()) {
        keepInSight(control, layouts - 1);
      }
    });
  }

  private void keepFocusInSight() {
    Scene scene = scroll.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner != null && isIn(owner, cards)) {
      keepInSight(owner, SETTLED);
    }
  }

  /// A button is pressed for the card that the person was in; any other control is outside of it.
  private void focused(@Nullable Node owner) {
    boolean isButton = owner instanceof ButtonBase || owner instanceof MenuButton;
    if (owner != null && !isButton && !isIn(owner, cards)) {
      model.leaveCards();
    }
  }

  private static boolean isIn(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(parent)) {
        return true;
      }
    }
    return false;
  }
}
