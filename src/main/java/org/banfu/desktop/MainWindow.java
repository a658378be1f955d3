package org.banfu.desktop;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.list.ProposalListView;
import org.banfu.desktop.list.ProposalListViewModel;
import org.banfu.text.Messages;

/// The one window, for now with the list of proposals alone.
final class MainWindow {
  private final ArchiveSession session;
  private final Tasks tasks;
  private final Theme theme;
  private final Messages messages;

  MainWindow(ArchiveSession session, Tasks tasks, Theme theme, Messages messages) {
    this.session = session;
    this.tasks = tasks;
    this.theme = theme;
    this.messages = messages;
  }

  /// Shows the window at once and opens the archive behind it. On the JavaFX thread.
  void show(Stage stage) {
    var list = new ProposalListViewModel(session, tasks);
    var scene = new Scene(new ProposalListView(list, messages).build(), 1120, 680);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setTitle(messages.text("desktop.title", session.folder()));
    stage.setMinWidth(640);
    stage.setMinHeight(400);
    stage.show();
    list.open();
  }
}
