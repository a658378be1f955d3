package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.document.Documents;
import org.banfu.document.PrintedDocuments;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees and does on the preview.
@ExtendWith(ApplicationExtension.class)
class PreviewTabTest {
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
  void theBarTakesNoMoreThanTwoRows(FxRobot robot) throws Exception {
    // As wide as the editor is in a window of 1280.
    robot.interact(() -> stage.setWidth(700));
    WaitForAsyncUtils.waitForFxEvents();

    var bar = (Region) stage.getScene().lookup("#preview-bar");
    long rows =
        bar.getChildrenUnmodifiable().stream()
            .mapToInt(node -> (int) (node.getBoundsInParent().getCenterY() / 20))
            .distinct()
            .count();
    assertTrue(rows <= 2, "rows: " + rows);
  }

  @Test
  void pagesAreShownAndCounted() throws Exception {
    assertTrue(preview.said().startsWith("共 "), preview.said());
    PageView first = preview.pages().getFirst();
    assertTrue(first.getAccessibleText().startsWith("第 1 页"), first.getAccessibleText());
    assertTrue(first.getAccessibleText().contains(OpenPreview.SAMPLE.letter().docNumber()));
  }

  @Test
  void onlyPagesInSightAreDrawn() throws Exception {
    preview.change(PreviewTabTest::longer);

    FxStage.until(() -> preview.said().startsWith("共 ") && pageCount() > 50);
    assertTrue(preview.pages().size() < 8, "drawn: " + preview.pages().size());
  }

  private int pageCount() {
    String digits = preview.said().lines().findFirst().orElse("").replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static Proposal longer(Proposal proposal) {
    var first = proposal.suggestions().getFirst();
    return proposal.withSuggestions(List.of(first.withReply("一段很长的答复文字，有标点，也有2023年。".repeat(900))));
  }

  @Test
  void typingIsFollowed() throws Exception {
    preview.change(p -> p.withLetter(p.letter().withDocNumber("新府函〔2024〕99号")));

    FxStage.until(() ->
        !preview.pages().isEmpty()
            && preview.pages().getFirst().getAccessibleText().contains("新府函〔2024〕99号"));
  }

  @Test
  void clickLeadsToTheField(FxRobot robot) throws Exception {
    var model = new PrintedDocuments(new Documents());
    var printed =
        model.pages(
            DocumentKind.REPLY_FORM, OpenPreview.SAMPLE, preview.screen.archive().profile());
    Page page = printed.pages().pages().getFirst();
    String number = OpenPreview.SAMPLE.letter().docNumber();
    Line line =
        page.lines().stream().filter(l -> l.text().equals(number)).findFirst().orElseThrow();
    GlyphRun run = line.runs().getFirst();
    PageView view =
        preview.pages().stream()
            .filter(p -> p.getAccessibleText().startsWith("第 1 页"))
            .findFirst()
            .orElseThrow();
    double scale = view.getPrefWidth() / page.width();

    robot.interact(() -> {
      Point2D at = view.localToScene((run.x(2) + 1) * scale, (line.top() + 5) * scale);
      view.fireEvent(click(at.getX(), at.getY()));
    });

    assertEquals(List.of("letter.docNumber 2"), preview.told);
  }

  private static MouseEvent click(double x, double y) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Test
  void buttonsLeadToTheExport() throws Exception {
    preview.fire("#preview-export");
    preview.choose("menu-preview-pdf");
    preview.choose("menu-preview-word");

    assertEquals(List.of("export REPLY_FORM", "pdf REPLY_FORM", "word REPLY_FORM"), preview.told);
  }

  @Test
  void zoomChangesTheSizeAndFitsAgain() throws Exception {
    double fitting = preview.pages().getFirst().getPrefWidth();

    preview.fire("#preview-larger");
    FxStage.until(() ->
        !preview.pages().isEmpty() && preview.pages().getFirst().getPrefWidth() > fitting + 10);
    preview.fire("#preview-fit");

    FxStage.until(() ->
        !preview.pages().isEmpty()
            && Math.abs(preview.pages().getFirst().getPrefWidth() - fitting) < 1);
  }

  @Test
  void twoPagesStandSideBySide() throws Exception {
    preview.choose("preview-two-up");

    FxStage.until(() ->
        preview.pages().stream()
            .anyMatch(page -> page.getParent().getChildrenUnmodifiable().size() == 2));
  }
}
