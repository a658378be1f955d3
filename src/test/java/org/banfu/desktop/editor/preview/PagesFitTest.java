package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.document.PrintedDocuments.Printed;
import org.banfu.document.page.Page;
import org.banfu.document.page.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pages that are fitted are seen in their whole width, whichever way they lie.
@ExtendWith(ApplicationExtension.class)
class PagesFitTest {
  /// The list's width less what it takes beside the pages, as [PagesList] has it.
  private static final double ROOM = 1000 - 48;

  @TempDir Path folder;

  private DeskOnScreen screen;
  private PagesList pages;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) {
    screen = new DeskOnScreen(folder);
    robot.interact(() -> {
      pages =
          new PagesList(
              screen.desk, new PageNodes(new ScreenFonts(), new ScreenImages()), spot -> {});
      pages.node().setMinWidth(1000);
      pages.node().setMaxWidth(1000);
      stage.setScene(new Scene(new StackPane(pages.node()), 1000, 600));
      stage.show();
    });
  }

  @AfterEach
  void close() {
    screen.close();
  }

  private static Page page(int number, double width, double height) {
    return new Page(number, width, height, List.of(), List.of(), List.of(), List.of());
  }

  private void show(FxRobot robot, Page... shown) {
    var laidOut = new Pages(List.of(shown), List.of(), List.of(), List.of());
    var preview = new Preview(new Printed(laidOut, List.of(), List.of()), List.of());
    robot.interact(() -> pages.show(Optional.of(preview)));
  }

  private void assertZoom(double points, double room) {
    long percent = Math.round(room / (points * 96 / 72) * 100);
    assertEquals(percent + "%", pages.zoomLabel().getText());
  }

  @Test
  void uprightPagesTakeTheWidth(FxRobot robot) {
    show(robot, page(1, 595, 842), page(2, 595, 842));

    assertZoom(595, ROOM);
  }

  @Test
  void pagesThatLieAreNotCut(FxRobot robot) {
    show(robot, page(1, 595, 842), page(2, 842, 595));

    assertZoom(842, ROOM);
  }

  @Test
  void theWidestPairIsFitted(FxRobot robot) {
    robot.interact(() -> pages.twoUp(true));

    show(robot, page(1, 595, 842), page(2, 595, 842), page(3, 595, 842), page(4, 842, 595));

    assertZoom(595 + 842, ROOM - 16);
  }
}
