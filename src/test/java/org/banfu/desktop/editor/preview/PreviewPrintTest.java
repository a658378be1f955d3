package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.document.page.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Printing from the preview.
@ExtendWith(ApplicationExtension.class)
class PreviewPrintTest {
  @TempDir Path folder;

  private Stage stage;
  private OpenPreview preview;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    preview = OpenPreview.of(robot, stage, folder);
  }

  @AfterEach
  void close() {
    preview.close();
  }

  @Test
  void chosenPagesArePrinted() throws Exception {
    preview.fire("#preview-print");

    FxStage.until(() -> preview.paper.ended);
    assertEquals(List.of(1, 2), preview.paper.printed.stream().map(Page::number).toList());
    assertFalse(preview.paper.cancelled);
  }

  @Test
  void whatWasJustTypedIsPrinted(FxRobot robot) throws Exception {
    robot.interact(() -> {
      preview.changeNow(p -> p.withLetter(p.letter().withDocNumber("新府函〔2024〕99号")));
      ((ButtonBase) stage.getScene().lookup("#preview-print")).fire();
    });

    FxStage.until(() -> preview.paper.ended);
    assertTrue(
        preview.paper.printed.getFirst().lines().stream()
            .anyMatch(line -> line.text().contains("新府函〔2024〕99号")));
  }

  @Test
  void aPrintingThatFailsIsCalledOff() throws Exception {
    preview.paper.takes = 1;

    preview.fire("#preview-print");

    FxStage.until(() -> !preview.screen.desk.notices().shown().isEmpty());
    assertTrue(preview.paper.cancelled);
    assertFalse(preview.paper.ended);
  }

  @Test
  void missingPrinterIsSaid() throws Exception {
    preview.paper.there = false;

    preview.fire("#preview-print");

    FxStage.until(() -> !preview.screen.desk.notices().shown().isEmpty());
    assertFalse(preview.paper.ended);
    assertEquals(1, preview.screen.desk.notices().shown().size());
  }
}
