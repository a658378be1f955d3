package org.banfu.desktop;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.banfu.desktop.importing.DropTarget;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.NoticesView;
import org.banfu.desktop.list.SideBarFolding;
import org.banfu.desktop.settings.SettingsModel;

/// Where the features stand: the tool bar, side bar, list and editor or a page in their place, and
/// the status bar.
final class WindowLayout {
  private final Desk desk;
  private final SettingsModel settings;
  private final Features features;
  private final SideBarFolding folding;
  private final DropTarget drop;

  WindowLayout(Desk desk, SettingsModel settings, Features features) {
    this.desk = desk;
    this.settings = settings;
    this.features = features;
    this.folding = new SideBarFolding(settings);
    this.drop = new DropTarget(desk, features::take);
  }

  Region build() {
    var list = features.list();
    var workplace =
        new WorkplaceView(
                settings, folding, list.sideBar(), list.list(), features.editor().view().build())
            .build();
    var shell =
        new BorderPane(
            new StackPane(
                new PagesView(desk, workplace).build(),
                new NoticesView(desk.notices(), desk.messages(), desk.dialogs()).build(),
                drop.node()));
    shell.setTop(toolBar());
    shell.setBottom(new StatusBarView(desk, features.editor().editings(), list.counted()).build());
    return shell;
  }

  /// Takes what is dropped on the scene, and folds the side bar where it has no room.
  ///
  /// @return ends what follows the settings, which outlive the window
  Subscription install(Scene scene) {
    drop.install(scene);
    scene.widthProperty().subscribe(width -> folding.room(width.doubleValue()));
    return settings.settings().subscribe(now -> folding.room(scene.getWidth()));
  }

  private Region toolBar() {
    return new ToolBarView(desk, folding.narrow())
        .build(
            features.editor().actions().foldSideBar(folding),
            features.comingIn(),
            features.list().search(),
            List.of(features.exports().button()),
            features.menu());
  }
}
