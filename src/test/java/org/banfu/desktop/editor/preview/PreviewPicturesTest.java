package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.document.Machine;
import org.banfu.proposal.DocumentKind;
import org.banfu.work.OfficeTemplates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pictures of an office's own template are decoded beside the screen, and once only.
@ExtendWith(ApplicationExtension.class)
class PreviewPicturesTest {
  private static final DocumentKind KIND = DocumentKind.REPLY_FORM;

  @TempDir Path folder;

  private final Queue<Boolean> onScreen = new ConcurrentLinkedQueue<>();
  private final ScreenImages images =
      new ScreenImages(content -> {
        onScreen.add(Platform.isFxApplicationThread());
        return new Image(new ByteArrayInputStream(content));
      });
  private Stage stage;
  private DeskOnScreen screen;
  private PreviewTab tab;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tab::dispose);
    screen.close();
  }

  private static byte[] template() throws Exception {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
    var bytes = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("{{题目}}");
      word.createParagraph()
          .createRun()
          .addPicture(
              new ByteArrayInputStream(png.toByteArray()),
              Document.PICTURE_TYPE_PNG,
              "seal.png",
              Units.toEMU(40),
              Units.toEMU(40));
      word.write(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void picturesAreDecodedBesideTheScreen(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    screen.archive().saveTemplate("函.docx", template());
    screen
        .archive()
        .saveProfile(OfficeTemplates.choosing(screen.archive().profile(), KIND, "函.docx"));
    var links = new PreviewLinks(kind -> {}, kind -> {}, kind -> {}, (place, at) -> {});
    robot.interact(() ->
        tab = new PreviewTab(screen.desk, links, new CountingPrinter(), new Machine(), images));
    Editing editing = OpenTab.show(robot, stage, screen.desk, OpenPreview.SAMPLE, tab, 900, 900);
    FxStage.until(() -> !pages().isEmpty());
    List<PageView> before = pages();

    robot.interact(() -> editing.change(EditLabel.of("desktop.edit", "x"), p -> p.withTitle("乙")));
    FxStage.until(() -> !pages().isEmpty() && !pages().equals(before));

    assertFalse(onScreen.contains(true));
    assertEquals(1, onScreen.size());
  }

  private List<PageView> pages() {
    return stage.getScene().getRoot().lookupAll(".preview-page").stream()
        .map(PageView.class::cast)
        .filter(page -> page.getParent() != null)
        .toList();
  }
}
