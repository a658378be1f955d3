package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.document.page.GlyphRun;
import org.banfu.document.page.Line;
import org.banfu.document.page.Page;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
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
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private final Paper paper = new Paper();
  private DeskOnScreen screen;
  private PreviewTab tab;
  private Stage stage;
  private Editing editing;

  /// A printer that counts; it is asked for the first two pages only.
  private static final class Paper implements Printers {
    private final List<Page> printed = new ArrayList<>();
    private boolean there = true;
    private int takes = Integer.MAX_VALUE;
    private boolean cancelled;
    private boolean ended;

    @Override
    public Answer ask(Window owner, int pages) {
      return new Answer(there, there ? Optional.of(new Counting()) : Optional.empty());
    }

    private final class Counting implements Run {
      @Override
      public boolean wants(int number) {
        return number <= 2;
      }

      @Override
      public boolean print(Page page, Node content) {
        return printed.size() < takes && printed.add(page);
      }

      @Override
      public boolean end() {
        ended = true;
        return true;
      }

      @Override
      public void cancel() {
        cancelled = true;
      }
    }
  }

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    var links =
        new PreviewLinks(
            kind -> told.add("export " + kind),
            kind -> told.add("pdf " + kind),
            kind -> told.add("word " + kind),
            (place, at) -> told.add(place.field() + " " + at));
    robot.interact(() -> tab = new PreviewTab(screen.desk, links, paper));
    editing = OpenTab.show(robot, stage, screen.desk, SAMPLE, tab, 900, 900);
    FxStage.until(() -> !pages().isEmpty());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tab::dispose);
    screen.close();
  }

  private List<PageView> pages() {
    return stage.getScene().getRoot().lookupAll(".preview-page").stream()
        .map(PageView.class::cast)
        .filter(page -> page.getParent() != null)
        .toList();
  }

  private String said() {
    return ((Label) stage.getScene().lookup("#preview-said")).getText();
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) stage.getScene().lookup(id)).fire());
  }

  /// What is done seldom is in the menu of the bar.
  private void choose(FxRobot robot, String id) {
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
  void whatTheDocumentCannotDoWithoutIsSaid(FxRobot robot) throws Exception {
    robot.interact(() ->
        editing.change(
            EditLabel.of("desktop.edit", "x"),
            p -> p.withLetter(p.letter().withDate(null)).withLeadUnit(null).withCategory(null)));
    var problems = (MenuButton) stage.getScene().lookup("#preview-problems");
    List<String> missing =
        List.of("leadUnit", "date", "category").stream()
            .map(name -> screen.desk.text("document.missing." + name))
            .toList();
    // What 校对 finds besides follows.
    FxStage.until(() ->
        missing.equals(problems.getItems().stream().map(MenuItem::getText).limit(3).toList()));
    robot.interact(() -> problems.getItems().get(1).fire());
    assertEquals(List.of("letter.date 0"), told);
  }

  @Test
  void pagesAreShownAndCounted() throws Exception {
    assertTrue(said().startsWith("共 "), said());
    PageView first = pages().getFirst();
    assertTrue(first.getAccessibleText().startsWith("第 1 页"), first.getAccessibleText());
    assertTrue(first.getAccessibleText().contains(SAMPLE.letter().docNumber()));
  }

  @Test
  void onlyPagesInSightAreDrawn(FxRobot robot) throws Exception {
    robot.interact(() -> editing.change(EditLabel.of("desktop.edit", "x"), PreviewTabTest::longer));

    FxStage.until(() -> said().startsWith("共 ") && pageCount() > 50);
    assertTrue(pages().size() < 8, "drawn: " + pages().size());
  }

  private int pageCount() {
    String digits = said().lines().findFirst().orElse("").replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static Proposal longer(Proposal proposal) {
    var first = proposal.suggestions().getFirst();
    return proposal.withSuggestions(List.of(first.withReply("一段很长的答复文字，有标点，也有2023年。".repeat(900))));
  }

  @Test
  void typingIsFollowed(FxRobot robot) throws Exception {
    robot.interact(() ->
        editing.change(
            EditLabel.of("desktop.edit", "x"),
            p -> p.withLetter(p.letter().withDocNumber("新府函〔2024〕99号"))));

    FxStage.until(() ->
        !pages().isEmpty() && pages().getFirst().getAccessibleText().contains("新府函〔2024〕99号"));
  }

  @Test
  void clickLeadsToTheField(FxRobot robot) throws Exception {
    var model = new org.banfu.document.PrintedDocuments(new org.banfu.document.Documents());
    var printed = model.pages(DocumentKind.REPLY_FORM, SAMPLE, screen.archive().profile());
    Page page = printed.pages().pages().getFirst();
    String number = SAMPLE.letter().docNumber();
    Line line =
        page.lines().stream().filter(l -> l.text().equals(number)).findFirst().orElseThrow();
    GlyphRun run = line.runs().getFirst();
    PageView view =
        pages().stream()
            .filter(p -> p.getAccessibleText().startsWith("第 1 页"))
            .findFirst()
            .orElseThrow();
    double scale = view.getPrefWidth() / page.width();

    robot.interact(() -> {
      Point2D at = view.localToScene((run.x(2) + 1) * scale, (line.top() + 5) * scale);
      view.fireEvent(click(at.getX(), at.getY()));
    });

    assertEquals(List.of("letter.docNumber 2"), told);
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
  void buttonsLeadToTheExport(FxRobot robot) throws Exception {
    fire(robot, "#preview-export");
    choose(robot, "menu-preview-pdf");
    choose(robot, "menu-preview-word");

    assertEquals(List.of("export REPLY_FORM", "pdf REPLY_FORM", "word REPLY_FORM"), told);
  }

  @Test
  void chosenPagesArePrinted(FxRobot robot) throws Exception {
    fire(robot, "#preview-print");

    FxStage.until(() -> paper.ended);
    assertEquals(List.of(1, 2), paper.printed.stream().map(Page::number).toList());
    assertFalse(paper.cancelled);
  }

  @Test
  void whatWasJustTypedIsPrinted(FxRobot robot) throws Exception {
    robot.interact(() -> {
      editing.change(
          EditLabel.of("desktop.edit", "x"),
          p -> p.withLetter(p.letter().withDocNumber("新府函〔2024〕99号")));
      ((ButtonBase) stage.getScene().lookup("#preview-print")).fire();
    });

    FxStage.until(() -> paper.ended);
    assertTrue(
        paper.printed.getFirst().lines().stream()
            .anyMatch(line -> line.text().contains("新府函〔2024〕99号")));
  }

  @Test
  void aPrintingThatFailsIsCalledOff(FxRobot robot) throws Exception {
    paper.takes = 1;

    fire(robot, "#preview-print");

    FxStage.until(() -> !screen.desk.notices().shown().isEmpty());
    assertTrue(paper.cancelled);
    assertFalse(paper.ended);
  }

  @Test
  void missingPrinterIsSaid(FxRobot robot) throws Exception {
    paper.there = false;

    fire(robot, "#preview-print");

    FxStage.until(() -> !screen.desk.notices().shown().isEmpty());
    assertFalse(paper.ended);
    assertEquals(1, screen.desk.notices().shown().size());
  }

  @Test
  void zoomChangesTheSizeAndFitsAgain(FxRobot robot) throws Exception {
    double fitting = pages().getFirst().getPrefWidth();

    fire(robot, "#preview-larger");
    FxStage.until(() -> !pages().isEmpty() && pages().getFirst().getPrefWidth() > fitting + 10);
    fire(robot, "#preview-fit");

    FxStage.until(
        () -> !pages().isEmpty() && Math.abs(pages().getFirst().getPrefWidth() - fitting) < 1);
  }

  @Test
  void twoPagesStandSideBySide(FxRobot robot) throws Exception {
    choose(robot, "preview-two-up");

    FxStage.until(() ->
        pages().stream().anyMatch(page -> page.getParent().getChildrenUnmodifiable().size() == 2));
  }

  @Test
  void problemsAreMarkedAndListed(FxRobot robot) throws Exception {
    robot.interact(() ->
        editing.change(
            EditLabel.of("desktop.edit", "x"), p -> p.withContact(p.contact().withPhone("1x"))));
    var problems = (MenuButton) stage.getScene().lookup("#preview-problems");
    String phone = screen.desk.text("field.phone");
    FxStage.until(
        () -> problems.getItems().stream().anyMatch(item -> item.getText().equals(phone)));
    robot.interact(() -> problems.getItems().forEach(item -> item.fire()));
    assertTrue(told.contains("contact.phone 0"), told.toString());

    ListView<?> list = (ListView<?>) stage.getScene().lookup("#preview-pages");
    robot.interact(() -> list.scrollTo(list.getItems().size() - 1));
    for (int i = list.getItems().size() - 1; i >= 0 && !isMarked(phone); i--) {
      int row = i;
      robot.interact(() -> list.scrollTo(row));
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertTrue(isMarked(phone));
  }

  private boolean isMarked(String said) {
    return marks().stream().anyMatch(mark -> said.equals(mark.getAccessibleText()));
  }

  private Set<Node> marks() {
    return stage.getScene().getRoot().lookupAll(".preview-problem");
  }
}
