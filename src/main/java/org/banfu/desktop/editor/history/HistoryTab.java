package org.banfu.desktop.editor.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.archive.Revision;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.EditorTab;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.FoldingRow;
import org.banfu.desktop.kit.Icon;
import org.banfu.proposal.Place;

/// 历史: the kept states above, what is different in the chosen one below.
public final class HistoryTab implements EditorTab {
  private final Desk desk;
  private final HistoryViewModel model;
  private final ListView<Revision> list = new ListView<>();
  private final DifferenceView difference;
  private final NameForm form;
  private Subscription following = Subscription.EMPTY;
  private boolean isRefreshing;

  public HistoryTab(Desk desk) {
    this.desk = desk;
    this.model = new HistoryViewModel(desk);
    this.difference = new DifferenceView(desk);
    this.form = new NameForm(desk);
  }

  @Override
  public String id() {
    return "history";
  }

  @Override
  public String title() {
    return desk.text("history.tab");
  }

  @Override
  public boolean changes() {
    return false;
  }

  @Override
  public Region build() {
    list.setId("revisions");
    list.setAccessibleText(desk.text("history.revisions"));
    list.getStyleClass().add("history-list");
    var none = new Label(desk.text("history.none"));
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setCellFactory(view -> new RevisionCell());
    following =
        list.getSelectionModel()
            .selectedItemProperty()
            .subscribe((before, revision) -> {
              if (!isRefreshing) {
                model.choose(revision);
              }
            })
            .and(model.revisions().subscribe(this::refresh))
            .and(model.compared().subscribe(difference::show));
    var page = new VBox(actions(), form.node(), filters(), list, comparing(), difference.node());
    page.getStyleClass().add("history");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    return scroll;
  }

  @Override
  public void show(Editing editing) {
    form.close();
    model.show(editing);
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public Optional<Node> reveal(Place place) {
    return Optional.empty();
  }

  @Override
  public void dispose() {
    following.unsubscribe();
    model.leave();
  }

  private FoldingRow actions() {
    var keep =
        Action.named("keep-revision", desk.text("history.keep"))
            .icon(Icon.SAVE)
            .changes(desk)
            .runs(model::keep)
            .button();
    var restore =
        Action.named("restore-revision", desk.text("history.restore"))
            .icon(Icon.RESTORE)
            .when(model.canRestore())
            .changes(desk)
            .runs(model::restore)
            .button();
    var keepNamed =
        Action.named("keep-named", desk.text("history.keepNamed"))
            .icon(Icon.STAR)
            .changes(desk)
            .runs(() -> form.open(desk.text("history.name.now"), "", model::keepNamed))
            .button();
    var rename =
        Action.named("rename-revision", desk.text("history.rename"))
            .icon(Icon.EDIT)
            .when(isChosen(revision -> true))
            .changes(desk)
            .runs(this::rename)
            .button();
    var unname =
        Action.named("unname-revision", desk.text("history.unname"))
            .when(isChosen(revision -> !revision.name().isEmpty()))
            .changes(desk)
            .runs(() -> model.name(""))
            .button();
    for (Button button : List.of(keep, keepNamed, restore, rename, unname)) {
      button.setWrapText(true);
    }
    return row(keep, keepNamed, restore, rename, unname);
  }

  private void rename() {
    model
        .chosen()
        .get()
        .ifPresent(revision ->
            form.open(
                desk.text("history.name.of", model.words().time(revision)),
                revision.name(),
                model::name));
  }

  private BooleanBinding isChosen(Predicate<Revision> which) {
    return Bindings.createBooleanBinding(
        () -> model.chosen().get().filter(which).isPresent(), model.chosen());
  }

  private FoldingRow filters() {
    var exports = new CheckBox(desk.text("history.exportsOnly"));
    exports.setId("exports-only");
    exports.setWrapText(true);
    exports.setOnAction(event -> model.exportsOnly(exports.isSelected()));
    var named = new CheckBox(desk.text("history.namedOnly"));
    named.setId("named-only");
    named.setWrapText(true);
    named.setOnAction(event -> model.namedOnly(named.isSelected()));
    return row(exports, named);
  }

  private FoldingRow comparing() {
    var group = new ToggleGroup();
    RadioButton now = against("against-now", desk.text("history.againstNow"), group);
    RadioButton next = against("against-next", desk.text("history.againstNext"), group);
    now.setSelected(true);
    now.setOnAction(event -> model.againstNext(false));
    next.setOnAction(event -> model.againstNext(true));
    return row(now, next);
  }

  private static RadioButton against(String id, String text, ToggleGroup group) {
    var button = new RadioButton(text);
    button.setId(id);
    button.setWrapText(true);
    button.setToggleGroup(group);
    return button;
  }

  private static FoldingRow row(Region... parts) {
    var row = new FoldingRow(parts);
    row.getStyleClass().add("history-row");
    return row;
  }

  /// Keeps the choice where its revision is still there.
  private void refresh(List<Revision> revisions) {
    Revision chosen = list.getSelectionModel().getSelectedItem();
    isRefreshing = true;
    list.getItems().setAll(revisions);
    Optional<Revision> still =
        chosen == null ? Optional.empty() : HistoryViewModel.same(revisions, chosen);
    still.ifPresentOrElse(
        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    isRefreshing = false;
  }

  private final class RevisionCell extends ListCell<Revision> {
    RevisionCell() {
      // As wide as the list, so that it wraps there in a large font.
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(Revision revision, boolean isEmpty) {
      super.updateItem(revision, isEmpty);
      setText(isEmpty || revision == null ? null : model.words().line(revision));
    }
  }
}
