package org.banfu.desktop.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.State;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The screen of the totals, as a person uses it.
@ExtendWith(ApplicationExtension.class)
class DashboardPageTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  private Path folder;
  private DeskFixture fixture;
  private Stage stage;

  @Start
  void start(Stage given) throws Exception {
    stage = given;
    folder = Files.createTempDirectory("banfu-dashboard");
    fixture = new DeskFixture(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void cardsShowNumbersAndSayThemAloud(FxRobot robot) throws Exception {
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    show(1280, 720);

    Node overview = robot.lookup("#statistics-overview").query();

    assertTrue(overview.isFocusTraversable());
    assertTrue(
        overview.getAccessibleText().startsWith("概况：提案、建议件数 1，"), overview::getAccessibleText);
    assertTrue(robot.lookup("#statistics-timing").tryQuery().isPresent());
  }

  @Test
  void anotherYearIsChosenByKeyboard(FxRobot robot) throws Exception {
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    fixture
        .archive()
        .save(
            Proposal.create(Kind.CPPCC).withYear(2031).withState(State.HANDLING),
            0,
            Occasion.IMPORT);
    show(1280, 720);
    ComboBox<Optional<Integer>> years = robot.lookup("#statistics-year").queryComboBox();
    assertEquals(Optional.of(2031), years.getValue());

    robot.interact(years::requestFocus);
    robot.type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(Optional.of(SAMPLE.year()), years.getValue());
    Node overview = robot.lookup("#statistics-overview").query();
    assertTrue(overview.getAccessibleText().contains("提案、建议件数 1，"));
  }

  @Test
  void copyAndSaveAreButtons(FxRobot robot) throws Exception {
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    fixture.dialogs.newFiles.add(folder.resolve("统计.xlsx"));
    show(1280, 720);

    robot.clickOn("#statistics-copy");
    robot.clickOn("#statistics-save");
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(fixture.dialogs.clipboard.contains("办理时效"));
    assertTrue(Files.exists(folder.resolve("统计.xlsx")));
  }

  @Test
  void anEmptyArchiveSaysSo(FxRobot robot) {
    show(1280, 720);

    assertEquals(
        "档案里还没有提案，没有可以统计的。",
        robot.lookup("#statistics-note").<Labeled>queryAs(Labeled.class).getText());
  }

  @Test
  void inANarrowWindowCardsFoldAndTheFocusedOneIsSeen(FxRobot robot) throws Exception {
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    show(480, 360);
    ScrollPane scroll = robot.lookup("#statistics-scroll").queryAs(ScrollPane.class);
    Region last = robot.lookup("#statistics-filing-unit").queryAs(Region.class);

    robot.interact(last::requestFocus);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(List.of(), clipped(robot, scroll));
    double shown = scroll.localToScene(scroll.getBoundsInLocal()).getMaxY();
    assertTrue(last.localToScene(last.getBoundsInLocal()).getMinY() < shown);
  }

  private static List<String> clipped(FxRobot robot, ScrollPane scroll) {
    double width = scroll.getViewportBounds().getWidth();
    return robot.lookup(".dashboard-card").queryAllAs(Region.class).stream()
        .filter(card -> card.getBoundsInParent().getMaxX() > width)
        .map(Node::getId)
        .toList();
  }

  private void show(double width, double height) {
    robotless(() -> FxStage.show(stage, new DashboardPage(fixture.desk).build(), width, height));
  }

  private static void robotless(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
