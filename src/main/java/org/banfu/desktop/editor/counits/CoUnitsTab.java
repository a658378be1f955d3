package org.banfu.desktop.editor.counits;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;

/// 会办: whom we asked, who has not answered, and what they say.
public final class CoUnitsTab implements EditorTab {
  private final Desk desk;
  private final CoUnitsBoard board;
  private final Runnable toReplies;
  private final VBox cards = new VBox();
  private final KeyedNodes<CoUnitCard> nodes;
  private final MergeView merge;
  private final ToggleButton merged = new ToggleButton();
  private final Label awaited = new Label();
  private final FlowPane waiting = new FlowPane();
  private final VBox ours = new VBox();
  private final FlowPane buttons = new FlowPane();
  private final Label nothing = new Label();
  private Subscription following = Subscription.EMPTY;

  /// @param toReplies goes to the tab on which our own opinion is written
  public CoUnitsTab(Desk desk, KnownNames names, Runnable toReplies) {
    this.desk = desk;
    this.toReplies = toReplies;
    this.board = new CoUnitsBoard(desk, names);
    this.merge = new MergeView(board);
    this.nodes =
        new KeyedNodes<>(
            cards.getChildren(),
            key -> new CoUnitCard(board, key, this::remove),
            CoUnitCard::node,
            CoUnitCard::dispose);
  }

  @Override
  public String id() {
    return "counits";
  }

  @Override
  public String title() {
    return desk.text("counits.tab");
  }

  @Override
  public Region build() {
    nothing.setText(desk.text("counits.nothing"));
    nothing.setId("counits-empty");
    awaited.setId("counits-awaited");
    for (Label label : List.of(nothing, awaited)) {
      label.setWrapText(true);
      label.managedProperty().bind(label.visibleProperty());
    }
    waiting.getStyleClass().add("counits-waiting");
    cards.getStyleClass().add("counits-cards");
    buttons.getStyleClass().add("counits-buttons");
    buttons.getChildren().addAll(addButton(), mergeToggle());
    ours.getChildren().addAll(ours());
    for (Region part : List.of(ours, buttons, cards)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    merge.node().managedProperty().bind(merge.node().visibleProperty());
    merge.node().visibleProperty().bind(merged.selectedProperty());
    cards.visibleProperty().bind(merged.selectedProperty().not());
    var page = new VBox(ours, awaited, waiting, buttons, nothing, cards, merge.node());
    page.getStyleClass().addAll("form", "counits");
    var scroll = new ScrollPane(page);
    scroll.setId("counits");
    scroll.setFitToWidth(true);
    board.binder().follow(this::show);
    following = merged.selectedProperty().subscribe(is -> board.now().ifPresent(this::show));
    return scroll;
  }

  @Override
  public void show(Editing editing) {
    board.model().begin();
    nodes.clear();
    merge.clear();
    board.binder().show(editing);
  }

  @Override
  public void leave() {
    board.binder().show(null);
  }

  @Override
  public Optional<Node> reveal(Place place) {
    return place.field().startsWith("coUnits.")
        ? board.at(place).flatMap(at -> focus(at, place.field().substring("coUnits.".length())))
        : Optional.empty();
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    nodes.clear();
    merge.clear();
    board.binder().dispose();
  }

  private void show(Proposal proposal) {
    List<String> keys = board.model().keys(proposal);
    boolean isOurs = proposal.role() == Role.CO;
    ours.setVisible(isOurs);
    buttons.setVisible(!isOurs || !keys.isEmpty());
    nothing.setVisible(!isOurs && keys.isEmpty());
    nodes.show(keys);
    nodes.all().forEach(card -> card.show(proposal));
    if (merged.isSelected()) {
      merge.show(proposal);
    }
    showWaiting(proposal.coUnits(), keys);
  }

  private void showWaiting(List<CoOpinion> units, List<String> keys) {
    waiting.getChildren().clear();
    for (int i = 0; i < units.size(); i++) {
      if (CoUnitState.isAwaited(units.get(i))) {
        waiting.getChildren().add(link(units.get(i), keys.get(i)));
      }
    }
    int count = waiting.getChildren().size();
    awaited.setVisible(count > 0);
    awaited.setText(count == 0 ? "" : desk.text("counits.waiting", count));
    waiting.setVisible(count > 0);
    waiting.setManaged(count > 0);
  }

  private Hyperlink link(CoOpinion unit, String key) {
    CoUnitState state = CoUnitState.of(unit, desk);
    String name = unit.name().isBlank() ? desk.text("counits.unnamed") : unit.name();
    var link = new Hyperlink(desk.text("counits.awaited", name, state.words()));
    link.setWrapText(true);
    link.setOnAction(event -> focus(key, "receivedOn"));
    return link;
  }

  private Optional<Node> focus(String key, String field) {
    merged.setSelected(false);
    return nodes
        .at(key)
        .map(card -> {
          Node control = card.focus(field);
          InSight.bring(card.node());
          return control;
        });
  }

  private Button addButton() {
    Button add =
        Action.named("counits-add", desk.text("counits.add"))
            .icon(Icon.ADD)
            .runs(this::add)
            .button();
    add.setMinWidth(Region.USE_PREF_SIZE);
    return add;
  }

  private ToggleButton mergeToggle() {
    merged.setText(desk.text("counits.merge"));
    merged.setId("counits-merged");
    merged.setMinWidth(Region.USE_PREF_SIZE);
    return merged;
  }

  private List<Node> ours() {
    var told = new Label(desk.text("counits.ours"));
    told.setId("counits-ours");
    told.setWrapText(true);
    var link = new Hyperlink(desk.text("counits.toReplies"));
    link.setId("counits-to-replies");
    link.setWrapText(true);
    link.setOnAction(event -> toReplies.run());
    return List.of(told, link);
  }

  private void add() {
    board.model().add().ifPresent(key -> focus(key, "name"));
  }

  /// The person goes on at the unit that has taken the place.
  private void remove(String key) {
    int at = nodes.all().stream().map(CoUnitCard::key).toList().indexOf(key);
    board.model().remove(key);
    List<CoUnitCard> left = nodes.all();
    if (left.isEmpty()) {
      buttons.getChildren().getFirst().requestFocus();
    } else {
      left.get(Math.clamp(at, 0, left.size() - 1)).focus("name");
    }
  }
}
