package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatusBarViewTest {
  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void theBoxOfAJobStaysWhenAnotherBegins(FxRobot robot) throws Exception {
    var ending = new CountDownLatch(1);
    try (var screen = new DeskOnScreen(folder)) {
      var editings = new Editings(screen.desk);
      robot.interact(() -> {
        var bar =
            new StatusBarView(
                screen.desk,
                editings,
                new SimpleStringProperty("0 件"),
                new SimpleBooleanProperty(),
                new Region());
        FxStage.show(stage, bar.build(), 800, 60);
        begin(screen, ending);
      });
      Button cancel = cancelOfFirst();
      robot.interact(cancel::fire);

      robot.interact(() -> begin(screen, ending));

      assertEquals(2, stage.getScene().getRoot().lookupAll(".job").size());
      assertSame(cancel, cancelOfFirst());
      assertTrue(cancel.isDisabled(), "it was pressed already");
      ending.countDown();
      FxStage.until(() -> stage.getScene().getRoot().lookupAll(".job").isEmpty());
    }
  }

  /// At 200 % in the narrowest window.
  @Test
  void aLongSentenceFoldsAndMakesTheBarNoWider(FxRobot robot) throws Exception {
    try (var screen = new DeskOnScreen(folder)) {
      var editings = new Editings(screen.desk);
      String sentence = "磁盘已满，这次修改尚未保存，内容还在窗口里，请腾出空间。".repeat(8);
      Region[] bar = new Region[1];
      robot.interact(() -> {
        bar[0] =
            new StatusBarView(
                    screen.desk,
                    editings,
                    new SimpleStringProperty(sentence),
                    new SimpleBooleanProperty(),
                    new Region())
                .build();
        ((Label) bar[0].lookup("#saved")).textProperty().unbind();
        ((Label) bar[0].lookup("#saved")).setText(sentence);
        var shell = new BorderPane();
        shell.setBottom(bar[0]);
        FxStage.show(stage, shell, 426, 400);
        stage.setWidth(426);
      });
      robot.interact(() -> {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
      });

      assertTrue(bar[0].minWidth(-1) <= 426, "wants " + bar[0].minWidth(-1));
      for (String id : List.of("#saved", "#counted")) {
        var label = (Label) bar[0].lookup(id);
        assertTrue(label.getBoundsInParent().getMaxX() <= bar[0].getWidth(), id);
        var text = (Text) label.lookup(".text");
        assertEquals(sentence, text.getText(), id + " is cut");
        assertTrue(text.getLayoutBounds().getHeight() <= label.getHeight(), id + " is cut");
      }
    }
  }

  private static void begin(DeskOnScreen screen, CountDownLatch ending) {
    screen
        .desk
        .jobs()
        .start(
            "导出",
            control -> {
              try {
                ending.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return 0;
            },
            done -> {},
            problem -> {});
  }

  private Button cancelOfFirst() {
    return (Button) stage.getScene().getRoot().lookup(".job").lookup(".button");
  }
}
