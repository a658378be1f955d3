package org.banfu.desktop.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.list.rows.Listing;
import org.banfu.proposal.Problem;
import org.banfu.search.ShownQuery;

/// The list: its head, the table, or what stands in the table's place.
final class ProposalListView {
  /// Somebody else writes it, or nobody can write there (no rights, a full disk, no locks).
  private static final Set<String> READABLE =
      Set.of(
          "archive.locked",
          "archive.lockedByUnknown",
          "archive.lockLeft",
          "archive.lockRefused",
          "archive.dataInUse",
          "archive.folderUnusable");

  private final Desk desk;
  private final ProposalListViewModel model;
  private final SelectionActions actions;
  private final List<Action> beginnings;
  private final Action rescue;
  private final Action sample;
  private final Action readOnly;
  private final ProposalTable table;
  private final TableColumns columns;
  private final GroupNames names;
  private final Runnable clear;
  private final StackPane place = new StackPane();

  /// @param beginnings what one can do with an empty archive, the likeliest first
  /// @param rescue what one can do with an archive that cannot be opened, besides trying again
  /// @param readOnly offered where the archive cannot be opened to be written and may be readable
  /// @param clear ends the search that nothing fits
  ProposalListView(
      Desk desk,
      ProposalListViewModel model,
      SelectionActions actions,
      ProposalTable table,
      TableColumns columns,
      List<Action> beginnings,
      Action rescue,
      Action sample,
      Action readOnly,
      Runnable clear) {
    this.desk = desk;
    this.model = model;
    this.actions = actions;
    this.beginnings = List.copyOf(beginnings);
    this.rescue = rescue;
    this.sample = sample;
    this.readOnly = readOnly;
    this.clear = clear;
    this.table = table;
    this.columns = columns;
    this.names = new GroupNames(desk.messages());
  }

  /// Builds it, once.
  Region build() {
    var menu = new ContextMenu();
    menu.getItems().setAll(actions.menu());
    TableView<ProposalRow> rows =
        table.build(columns, menu, actions.open()::run, actions.moveToBin()::run);
    var list = new BorderPane(place);
    list.setId("list");
    list.setTop(head(rows));
    place
        .getChildren()
        .addAll(
            shownIn(ListPhase.LISTED, rows),
            shownIn(ListPhase.OPENING, page("opening", desk.text("list.opening"))),
            shownIn(ListPhase.EMPTY, emptyPage()),
            shownIn(ListPhase.NO_MATCH, noMatchPage()),
            shownIn(ListPhase.NOTHING, page("nothing", desk.text("list.nothing"))),
            shownIn(ListPhase.FAILED, failedPage()));
    return list;
  }

  private Node head(TableView<ProposalRow> rows) {
    var title = new Label();
    title.setId("list-title");
    title.setWrapText(true);
    title.textProperty().bind(model.listing().map(this::title));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    MenuButton selected = menuButton("selected-menu", Icon.MORE, "list.selected");
    selected.getItems().setAll(actions.menu());
    MenuButton choice = menuButton("columns", Icon.COLUMNS, "list.columns");
    choice.getItems().setAll(columns.menu(rows));
    var head = new HBox(title, selected, choice);
    head.getStyleClass().add("list-head");
    return head;
  }

  private MenuButton menuButton(String id, Icon icon, String code) {
    var button = new MenuButton();
    button.setId(id);
    button.setGraphic(icon.node());
    button.setAccessibleText(desk.text(code));
    button.setTooltip(new Tooltip(desk.text(code)));
    button.getStyleClass().addAll("button-icon", "no-arrow", "flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private String title(Listing listing) {
    String group = names.name(listing.query().group());
    return listing.rows().size() == listing.inGroup()
        ? desk.text("list.title", group, listing.inGroup())
        : desk.text("list.title.narrowed", group, listing.rows().size(), listing.inGroup());
  }

  private Node shownIn(ListPhase phase, Node node) {
    return node instanceof VBox page
        ? tied(phase, scrolling((VBox) tied(phase, page)))
        : tied(phase, node);
  }

  /// In a large font a page may be higher than the list.
  private static Node scrolling(VBox page) {
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private Node tied(ListPhase phase, Node node) {
    node.visibleProperty().bind(model.phase().isEqualTo(phase));
    // What is not seen needs no room either.
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private Node emptyPage() {
    VBox page = page("empty", desk.text("list.empty"));
    for (Action action : beginnings) {
      Button button = action.button();
      // The tool bar has one of the same action.
      button.setId("empty-" + action.id());
      if (action == beginnings.getFirst()) {
        button.getStyleClass().add("accent");
      }
      page.getChildren().add(beginning(button));
    }
    page.getChildren().add(beginning(sample.button()));
    return page;
  }

  private static Node beginning(Button button) {
    // In a large font its text folds.
    button.setMinWidth(0);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setWrapText(true);
    var line = new VBox(button);
    line.getStyleClass().add("beginning");
    return line;
  }

  private Node noMatchPage() {
    VBox page = page("no-match", "");
    var said = new Label();
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.textProperty()
        .bind(
            model
                .query()
                .map(query ->
                    query.words().isBlank()
                        ? desk.text("list.noneFiltered")
                        : desk.text("list.noMatch", ShownQuery.of(query.words()))));
    page.getChildren().setAll(said, button("clear-search", "list.clear", clear));
    return page;
  }

  private Node failedPage() {
    VBox page = page("failed", desk.text("list.failed"));
    var reason = new Label();
    reason.setId("problem");
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.textProperty().bind(model.reasons().map(this::sentences));
    Button restore = rescue.button();
    restore.setId("failed-" + rescue.id());
    Button read = readOnly.button();
    read.visibleProperty().bind(model.reasons().map(ProposalListView::mayBeReadable));
    read.managedProperty().bind(read.visibleProperty());
    page.getChildren()
        .addAll(
            reason,
            button("retry", "list.retry", model::open),
            beginning(read),
            beginning(restore));
    return page;
  }

  private static boolean mayBeReadable(List<Problem> problems) {
    return problems.stream().map(Problem::code).anyMatch(READABLE::contains);
  }

  private String sentences(List<Problem> problems) {
    return problems.stream().map(desk.messages()::text).collect(Collectors.joining(" "));
  }

  private Button button(String id, String code, Runnable act) {
    var button = new Button(desk.text(code));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static VBox page(String id, String sentence) {
    var said = new Label(sentence);
    said.setMinHeight(Region.USE_PREF_SIZE);
    var page = new VBox(said);
    page.setId(id);
    page.getStyleClass().add("page");
    return page;
  }
}
