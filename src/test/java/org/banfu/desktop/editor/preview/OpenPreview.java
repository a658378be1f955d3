package org.banfu.desktop.editor.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.document.Machine;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.testfx.api.FxRobot;

/// The preview of the sample alone on the stage, and a hand on its bar.
final class OpenPreview implements AutoCloseable {
  static final Proposal SAMPLE = new Sample().proposal();

  /// Where its buttons and clicks led.
  final List<String> told = new ArrayList<>();

  final CountingPrinter paper = new CountingPrinter();
  final DeskOnScreen screen;
  final Stage stage;
  private final FxRobot robot;
  private PreviewTab tab;
  private Editing editing;

  private OpenPreview(FxRobot robot, Stage stage, Path folder) {
    this.robot = robot;
    this.stage = stage;
    this.screen = new DeskOnScreen(folder);
  }

  /// Opens the sample; its pages are there. From the test's thread.
  static OpenPreview of(FxRobot robot, Stage stage, Path folder) throws Exception {
    var open = new OpenPreview(robot, stage, folder);
    var links =
        new PreviewLinks(
            kind -> open.told.add("export " + kind),
            kind -> open.told.add("pdf " + kind),
            kind -> open.told.add("word " + kind),
            (place, at) -> open.told.add(place.field() + " " + at));
    robot.interact(
        () -> open.tab = new PreviewTab(open.screen.desk, links, open.paper, new Machine()));
    open.editing = OpenTab.show(robot, stage, open.screen.desk, SAMPLE, open.tab, 900, 900);
    FxStage.until(() -> !open.pages().isEmpty());
    return open;
  }

  void change(UnaryOperator<Proposal> change) {
    robot.interact(() -> changeNow(change));
  }

  /// On the screen's thread, so that something else may follow at once.
  void changeNow(UnaryOperator<Proposal> change) {
    editing.change(EditLabel.of("desktop.edit", "x"), change);
  }

  List<PageView> pages() {
    return stage.getScene().getRoot().lookupAll(".preview-page").stream()
        .map(PageView.class::cast)
        .filter(page -> page.getParent() != null)
        .toList();
  }

  String said() {
    return label("#preview-said");
  }

  String label(String id) {
    return stage.getScene().lookup(id) instanceof Label label ? label.getText() : "";
  }

  MenuButton problems() {
    return (MenuButton) stage.getScene().lookup("#preview-problems");
  }

  void fire(String id) {
    robot.interact(() -> ((ButtonBase) stage.getScene().lookup(id)).fire());
  }

  @SuppressWarnings("unchecked")
  void show(DocumentKind kind) {
    robot.interact(
        () -> ((ComboBox<DocumentKind>) stage.getScene().lookup("#preview-kind")).setValue(kind));
  }

  /// What is done seldom is in the menu of the bar.
  void choose(String id) {
    var more = (MenuButton) stage.getScene().lookup("#preview-more");
    MenuItem item =
        more.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    robot.interact(() -> {
      if (item instanceof CheckMenuItem check) {
        check.setSelected(!check.isSelected());
      }
      item.fire();
    });
  }

  @Override
  public void close() {
    robot.interact(tab::dispose);
    screen.close();
  }
}
