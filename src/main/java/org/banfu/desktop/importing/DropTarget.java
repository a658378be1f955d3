package org.banfu.desktop.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// Takes files and folders that are dropped anywhere on the window, and says so while they are held
/// over it. A part of the window that wants files for itself takes them first.
public final class DropTarget {
  private final Desk desk;
  private final Consumer<List<Path>> take;
  private final VBox veil;

  public DropTarget(Desk desk, Consumer<List<Path>> take) {
    this.desk = desk;
    this.take = take;
    this.veil = veil();
  }

  /// What lies over the window while files are held over it.
  public Node node() {
    return veil;
  }

  /// Begins to take what is dropped on this scene.
  public void install(Scene scene) {
    scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
    scene.addEventHandler(DragEvent.DRAG_EXITED, event -> veil.setVisible(false));
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    // A part of the window that has taken it for itself shows so itself.
    boolean isOurs = event.getDragboard().hasFiles() && !event.isAccepted();
    if (isOurs) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    veil.setVisible(isOurs);
  }

  private void dropped(DragEvent event) {
    veil.setVisible(false);
    if (event.getDragboard().hasFiles() && !event.isDropCompleted()) {
      take.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
    }
  }

  private VBox veil() {
    var says = new Label(desk.text("importing.drop"));
    says.setWrapText(true);
    var sign = new StackPane(Icon.IMPORT.node());
    sign.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    var made = new VBox(sign, says);
    made.setId("drop-target");
    made.getStyleClass().add("drop-target");
    made.setMouseTransparent(true);
    made.setVisible(false);
    return made;
  }
}
