package org.banfu.desktop.editor.replies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.Completion;
import org.banfu.desktop.field.DropSpot;
import org.banfu.desktop.field.GrowingArea;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Suggestions;
import org.banfu.proposal.Suggestions.Part;
import org.jspecify.annotations.Nullable;

/// One suggestion with its reply. Dear to make, so it is filled with another suggestion when
/// another proposal is shown.
final class SuggestionCard extends VBox {
  private final Desk desk;
  private final RepliesViewModel model;
  private final RequestFolds folds;
  private final Ordinals ordinals;
  private final Binder binder = new Binder();
  private final CardHead head;
  private final Fold requestFold;
  private final GrowingArea request = new GrowingArea();
  private final CardFacts facts;
  private final GrowingArea reply = new GrowingArea();
  private final TextField unit = new TextField();
  private final TextField sourceNumber = new TextField();
  private final TextField remark = new TextField();
  private final Map<TextInputControl, Optional<Part>> watched = new HashMap<>();
  private Subscription bound = Subscription.EMPTY;
  private boolean isBound;
  private String id = "";
  private int index = -1;

  SuggestionCard(Desk desk, RepliesViewModel model, RequestFolds folds, KnownNames names) {
    this.desk = desk;
    this.model = model;
    this.folds = folds;
    this.ordinals = new Ordinals(desk);
    this.facts = new CardFacts(desk);
    this.head = new CardHead(desk, reply::requestFocus);
    this.requestFold = new Fold("", () -> request, open -> folds.turn(id, open));
    request.setPrefRowCount(1);
    reply.setPrefRowCount(3);
    reply.setPromptText(desk.text("replies.reply.prompt"));
    request.setPromptText(desk.text("replies.request.prompt"));
    var replyName = new Label(desk.text("replies.reply"));
    replyName.getStyleClass().add("card-reply-name");
    replyName.setMinWidth(USE_PREF_SIZE);
    var replyLine = new HBox(replyName, facts);
    replyLine.getStyleClass().add("card-reply-line");
    getStyleClass().add("suggestion-card");
    getChildren().addAll(head, requestFold, replyLine, reply, details());
    Completion.on(unit, Set.of(NameKind.UNIT), names);
    watch(head.heading(), null);
    watch(request, Part.REQUEST);
    watch(reply, Part.REPLY);
    watch(unit, null);
    watch(sourceNumber, null);
    watch(remark, null);
  }

  /// Makes its menu; the actions are for the card that the person is in.
  void actions(CardActions actions) {
    head.menu(actions, this::enter);
  }

  CardHead head() {
    return head;
  }

  String suggestionId() {
    return id;
  }

  /// Shows a suggestion from now on.
  void show(Editing editing, String suggestion, int place) {
    leave();
    id = suggestion;
    requestFold.open(folds.isOpen(id));
    at(place);
    binder.follow(proposal -> Suggestions.find(proposal, id).ifPresent(this::count));
    binder.show(editing);
    enterIfFocused();
  }

  /// Its place among the suggestions, from 0; what edits are called follows it.
  void at(int place) {
    if (place != index || !isBound) {
      index = place;
      name(ordinals.number(place));
      bind(new CardLenses(desk, id, ordinals.number(place)));
    }
  }

  boolean isShowing(Editing editing, String suggestion) {
    return id.equals(suggestion) && binder.editing().filter(now -> now == editing).isPresent();
  }

  /// The size of its letters in pixels.
  double em() {
    return reply.getFont().getSize();
  }

  /// Shows nothing any more; ready for another suggestion.
  void leave() {
    if (reply.isFocused()) {
      // The focus may stay, and the caret is then that of another reply.
      model.replyCaret().wasAt(id, reply.getCaretPosition());
    }
    bound.unsubscribe();
    isBound = false;
    binder.dispose();
  }

  /// The control of a field of the suggestion, opened if it was folded away.
  Optional<TextInputControl> control(Place place) {
    return Optional.ofNullable(
        switch (place.field()) {
          case "suggestions.heading" -> head.heading();
          case "suggestions.request" -> {
            requestFold.open(true);
            folds.turn(id, true);
            yield request;
          }
          case "suggestions.reply" -> reply;
          case "suggestions.unit" -> unit;
          case "suggestions.remark" -> remark;
          case "suggestions.sourceNumber" -> sourceNumber;
          default -> null;
        });
  }

  void fold(boolean open) {
    requestFold.open(open);
  }

  private void bind(CardLenses lenses) {
    bound.unsubscribe();
    isBound = true;
    bound =
        binder
            .text(head.heading(), lenses.heading())
            .and(binder.text(request, lenses.request()))
            .and(binder.text(reply, lenses.reply()))
            .and(binder.text(unit, lenses.unit()))
            .and(binder.text(sourceNumber, lenses.sourceNumber()))
            .and(binder.text(remark, lenses.remark()));
    DropSpot.extend(reply, this);
  }

  private void name(String number) {
    int shown = index + 1;
    head.number(index, number);
    name(request, "request-" + shown, desk.text("replies.name.request", number));
    name(reply, "reply-" + shown, desk.text("replies.name.reply", number));
    name(unit, "unit-" + shown, desk.text("replies.name.unit", number));
    name(sourceNumber, "source-" + shown, desk.text("replies.name.sourceNumber", number));
    name(remark, "remark-" + shown, desk.text("replies.name.remark", number));
  }

  private static void name(TextInputControl control, String id, String name) {
    control.setId(id);
    control.setAccessibleText(name);
  }

  private void count(Suggestion suggestion) {
    facts.show(suggestion);
    int words = WordCount.of(suggestion.request());
    requestFold.title(
        words == 0 ? desk.text("replies.request") : desk.text("replies.request.words", words));
  }

  private Region details() {
    // The name of a unit is long; the other two are short.
    unit.setPrefColumnCount(18);
    sourceNumber.setPrefColumnCount(6);
    var row =
        new FlowPane(
            labelled(desk.text("words.unit"), unit),
            labelled(desk.text("replies.sourceNumber"), sourceNumber),
            labelled(desk.text("words.remark"), remark));
    row.getStyleClass().add("card-details");
    return row;
  }

  private static Region labelled(String text, TextField control) {
    var label = new Label(text);
    label.setLabelFor(control);
    label.getStyleClass().add("field-label");
    var box = new VBox(label, control);
    box.getStyleClass().add("field-box");
    return box;
  }

  private void watch(TextInputControl control, @Nullable Part part) {
    watched.put(control, Optional.ofNullable(part));
    control
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            enter(control);
          } else if (part == Part.REPLY) {
            // The card may be filled with another suggestion by the time it is asked for.
            model.replyCaret().wasAt(id, control.getCaretPosition());
          }
        });
  }

  /// A control that keeps the focus while its card is filled anew tells of no focus.
  private void enterIfFocused() {
    watched.keySet().stream()
        .filter(TextInputControl::isFocused)
        .findFirst()
        .ifPresent(this::enter);
  }

  private void enter(TextInputControl control) {
    Optional<Part> part = watched.getOrDefault(control, Optional.empty());
    model.enter(new RepliesViewModel.Spot(id, part, control::getCaretPosition));
  }

  /// The menu of a card that the person is not in is for that card.
  private void enter() {
    boolean isIn = model.spot().get().filter(at -> at.suggestion().equals(id)).isPresent();
    if (!isIn) {
      model.enter(new RepliesViewModel.Spot(id, Optional.empty(), () -> 0));
    }
  }
}
