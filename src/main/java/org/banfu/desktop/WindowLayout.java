package org.banfu.desktop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.banfu.desktop.importing.DropTarget;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.NoticesView;
import org.banfu.desktop.list.SideBarFolding;
import org.banfu.desktop.search.Question;
import org.banfu.desktop.settings.SettingsModel;
import org.jspecify.annotations.Nullable;

/// Where the features stand: the tool bar, side bar, list and editor or a page in their place, and
/// the status bar.
final class WindowLayout {
  private static final double SEARCHES = 0.45;

  private final Desk desk;
  private final SettingsModel settings;
  private final Features features;
  private final Reading reading;
  private final SideBarFolding folding;
  private final DropTarget drop;

  WindowLayout(Desk desk, SettingsModel settings, Features features, Reading reading) {
    this.reading = reading;
    this.desk = desk;
    this.settings = settings;
    this.features = features;
    this.folding = new SideBarFolding(settings);
    this.drop = new DropTarget(desk, features::take);
  }

  Region build() {
    var list = features.list();
    var search = features.search();
    Region rows = list.list(() -> search.model().ask(Question.NOTHING));
    rows.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    var workplace =
        new WorkplaceView(
                settings,
                folding,
                side(list.sideBar(), search.side()),
                search.place(rows, folding.narrow()),
                features.editor().view().build())
            .build();
    var shell =
        new BorderPane(
            new StackPane(
                new PagesView(desk, workplace).build(),
                new NoticesView(desk.notices(), desk.messages(), desk.dialogs()).build(),
                drop.node()));
    shell.setTop(
        desk.isReading()
            ? new VBox(toolBar(), new ReadingBanner(desk, reading, folding.narrow()).build())
            : toolBar());
    shell.setBottom(
        new StatusBarView(
                desk,
                features.editor().editings(),
                search.counted(list.counted()),
                folding.narrow(),
                features.backups().trouble())
            .build());
    return shell;
  }

  /// Takes what is dropped on the scene, and folds the side bar where it has no room.
  ///
  /// @return ends what follows the settings, which outlive the window
  Subscription install(Scene scene) {
    drop.install(scene);
    scene.widthProperty().subscribe(width -> folding.room(width.doubleValue()));
    features.editor().editings().current().subscribe(editing -> folding.editing(editing != null));
    features.editor().view().onWanted(folding::toEditor);
    features.search().model().hitsShown().subscribe(folding::searching);
    features
        .search()
        .field()
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            folding.toList();
          }
        });
    return settings.settings().subscribe(now -> folding.room(scene.getWidth()));
  }

  /// A row that was clicked alone is wanted in the editor.
  private void clicked(MouseEvent click) {
    boolean isPlain =
        click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown();
    if (isPlain && isInRow(click.getPickResult().getIntersectedNode())) {
      folding.toEditor();
    }
  }

  private static boolean isInRow(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof TableRow<?> row) {
        return !row.isEmpty();
      }
    }
    return false;
  }

  /// The groups have the room; the searches below them at most a part of it.
  private static Region side(Region groups, Region searches) {
    var side = new VBox(groups, searches);
    side.getStyleClass().add("side");
    VBox.setVgrow(groups, Priority.ALWAYS);
    searches.setMinHeight(0);
    searches.maxHeightProperty().bind(side.heightProperty().multiply(SEARCHES));
    return side;
  }

  private Region toolBar() {
    return new ToolBarView(desk, folding.narrow())
        .build(
            features.editor().actions().foldSideBar(folding),
            features.comingIn(),
            features.search().field(),
            List.of(features.editor().reviewed().action().button(), features.exports().button()),
            features.menu());
  }
}
