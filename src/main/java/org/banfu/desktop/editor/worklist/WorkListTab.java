package org.banfu.desktop.editor.worklist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.field.Binder;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.KeyedNodes;
import org.banfu.desktop.kit.Pulses;
import org.banfu.proposal.Items;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// 工作清单: the work list that goes out with the reply.
///
/// Rows are dear to make and to style, so they are handed over to the next proposal, and those
/// below the first screen follow one with each pulse.
public final class WorkListTab implements EditorTab {
  private static final int FIRST_SCREEN = 4;
  private static final String ITEMS = "suggestions.items.";

  private final Desk desk;
  private final Binder binder = new Binder();
  private final WorkListBoard board;
  private final WorkListHead head;
  private final ExtractionPanel extraction;
  private final ObjectProperty<Fold> fold = new SimpleObjectProperty<>(Fold.MIDDLE);
  private final VBox rows = new VBox();
  private final Label nothing = new Label();
  private final KeyedNodes<SuggestionRow> nodes;
  private final Deque<SuggestionRow> spare = new ArrayDeque<>();
  private Subscription following = Subscription.EMPTY;
  private int shown = Integer.MAX_VALUE;

  public WorkListTab(Desk desk, KnownNames names) {
    this.desk = desk;
    this.board = new WorkListBoard(desk, binder, names);
    this.head = new WorkListHead(board);
    this.extraction = new ExtractionPanel(board);
    extraction.begin("extract-all-panel");
    board.whenMissing(this::showAll);
    this.nodes = new KeyedNodes<>(rows.getChildren(), this::row, SuggestionRow::node, this::spare);
  }

  @Override
  public String id() {
    return "worklist";
  }

  @Override
  public String title() {
    return desk.text("worklist.tab");
  }

  @Override
  public Region build() {
    var keys = new Label(desk.text("worklist.keys"));
    keys.setWrapText(true);
    keys.getStyleClass().add("text-muted");
    nothing.setText(desk.text("worklist.nothingYet"));
    nothing.setId("worklist-empty");
    nothing.setWrapText(true);
    nothing.managedProperty().bind(nothing.visibleProperty());
    rows.getStyleClass().add("worklist-rows");
    var extractAll =
        Action.named("extract-all", desk.text("worklist.extractAll"))
            .icon(Icon.EXTRACT)
            .runs(() -> board.now().ifPresent(now -> extraction.open(now.suggestions())))
            .button();
    extractAll.setMinWidth(Region.USE_PREF_SIZE);
    var list =
        new VBox(head.build(), new FlowPane(extractAll), extraction.node(), nothing, rows, keys);
    list.getStyleClass().addAll("form", "worklist");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setId("worklist");
    binder.follow(this::show);
    following =
        scroll
            .viewportBoundsProperty()
            .subscribe(seen -> fold.set(Fold.of(seen.getWidth(), keys.getFont().getSize())))
            .and(
                keys.fontProperty()
                    .subscribe(font ->
                        fold.set(Fold.of(scroll.getViewportBounds().getWidth(), font.getSize()))));
    return scroll;
  }

  @Override
  public void show(Editing editing) {
    board.model().begin();
    extraction.close();
    binder.show(null);
    shown = FIRST_SCREEN;
    nodes.handOver(ids(editing.proposalNow()), SuggestionRow::begin);
    binder.show(editing);
    showMore(editing);
  }

  @Override
  public void leave() {
    binder.show(null);
  }

  @Override
  public Optional<Node> reveal(Place place) {
    if (place.field().startsWith("workList.")) {
      Node control = head.control(place.field());
      control.requestFocus();
      InSight.bring(control);
      return Optional.of(control);
    }
    showAll();
    String id = place.id();
    if (id == null) {
      return Optional.empty();
    }
    if (place.field().equals("suggestions.remark")) {
      return nodes.at(id).map(SuggestionRow::focusRemark);
    }
    return place.field().startsWith(ITEMS)
        ? revealItem(id, place.field().substring(ITEMS.length()))
        : Optional.empty();
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    nodes.clear();
    spare.clear();
    board.spareLines().clear();
    binder.dispose();
  }

  private Optional<Node> revealItem(String id, String field) {
    return board
        .line(id)
        .filter(shown -> isItem(id))
        .map(shown -> {
          Node control = shown.focus(field);
          InSight.bring(shown.node());
          return control;
        });
  }

  private boolean isItem(String id) {
    return board.now().flatMap(now -> Items.find(now, id)).isPresent();
  }

  private void show(Proposal proposal) {
    nodes.show(ids(proposal));
    nodes.all().forEach(row -> row.show(proposal));
    nothing.setVisible(proposal.suggestions().isEmpty());
  }

  private SuggestionRow row(String id) {
    SuggestionRow unused = spare.poll();
    if (unused == null) {
      return new SuggestionRow(board, id, fold);
    }
    unused.begin(id);
    return unused;
  }

  private void spare(SuggestionRow row) {
    row.end();
    spare.push(row);
  }

  private void showMore(Editing of) {
    if (shown >= of.proposalNow().suggestions().size()) {
      shown = Integer.MAX_VALUE;
      return;
    }
    Pulses.afterLayout(
        rows,
        () -> {
          if (shown < Integer.MAX_VALUE && binder.editing().filter(now -> now == of).isPresent()) {
            shown++;
            show(of.proposalNow());
            showMore(of);
          }
        });
  }

  private void showAll() {
    if (shown < Integer.MAX_VALUE) {
      shown = Integer.MAX_VALUE;
      board.now().ifPresent(this::show);
    }
  }

  private List<String> ids(Proposal proposal) {
    return proposal.suggestions().stream().limit(shown).map(Suggestion::id).toList();
  }
}
