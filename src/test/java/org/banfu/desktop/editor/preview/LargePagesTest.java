package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.Theme;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pages as large as they go: a picture that no graphics card takes would leave them blank or
/// black.
@ExtendWith(ApplicationExtension.class)
class LargePagesTest {
  private static final int LARGEST = 4096;

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

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "3, 1, true",
    "3, 1.25, false",
    "1.5, 2, true",
    "2, 2, false",
    "3, 2, false"
  })
  void onlyWhatACardTakesIsKeptAsAPicture(double zoom, double dots, boolean isKept, FxRobot robot)
      throws Exception {
    Preview sample = sample();

    robot.interact(() -> {
      for (int number = 1; number <= sample.pages().size(); number++) {
        var nodes = new PageNodes(new ScreenFonts(), new ScreenImages());
        var page = new PageView(preview.screen.desk, nodes, sample, number, zoom, dots, spot -> {});

        assertEquals(isKept, largestPicture(page) > 0, "page " + number);
        assertTrue(largestPicture(page) * dots <= LARGEST, "page " + number);
      }
    });
  }

  @Test
  void at300PercentAndALargeFontEveryPageHasItsText(FxRobot robot) throws Exception {
    robot.interact(() -> {
      var theme = new Theme(ChineseFont.choose());
      theme.use(new Look(Look.Mode.LIGHT, 200, null));
      theme.dress(stage.getScene());
    });
    while (!preview.label("#preview-zoom").equals("300%")) {
      String before = preview.label("#preview-zoom");
      preview.fire("#preview-larger");
      FxStage.until(() -> !preview.label("#preview-zoom").equals(before));
    }
    var list = (ListView<?>) stage.getScene().lookup("#preview-pages");

    for (int row = 0; row < list.getItems().size(); row++) {
      int at = row;
      robot.interact(() -> list.scrollTo(at));
      WaitForAsyncUtils.waitForFxEvents();
      String begins = preview.screen.desk.text("preview.page", row + 1, list.getItems().size());
      FxStage.until(() -> page(begins) != null);
      robot.interact(() -> assertHasText(page(begins), begins));
    }
  }

  private PageView page(String begins) {
    return preview.pages().stream()
        .filter(page -> page.getAccessibleText().startsWith(begins))
        .findFirst()
        .orElse(null);
  }

  /// Black on white: some of it dark, most of it not.
  private static void assertHasText(PageView page, String name) {
    assertTrue(page.getPrefWidth() > 2300, name + " " + page.getPrefWidth());
    WritableImage image = page.snapshot(new SnapshotParameters(), null);
    int dark = 0;
    int all = 0;
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        all++;
        dark += image.getPixelReader().getColor(x, y).getBrightness() < 0.4 ? 1 : 0;
      }
    }
    assertTrue(dark > all / 1000, name + " is blank: " + dark + " of " + all);
    assertFalse(dark > all / 3, name + " is black: " + dark + " of " + all);
  }

  private static double largestPicture(Node node) {
    double largest = 0;
    if (node.isCache()) {
      Bounds bounds = node.getBoundsInParent();
      largest = Math.max(bounds.getWidth(), bounds.getHeight());
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        largest = Math.max(largest, largestPicture(child));
      }
    }
    return largest;
  }

  private Preview sample() throws ProblemException {
    var sample = new Sample();
    var printed =
        new PrintedDocuments(new Documents())
            .pages(DocumentKind.REPLY_FORM, sample.proposal(), sample.profile());
    return new Preview(printed, List.of());
  }
}
