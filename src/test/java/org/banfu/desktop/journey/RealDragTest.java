package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.desktop.WindowFixture;
import org.banfu.desktop.field.InSight;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.Unsorted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Dragging with the mouse of a real X server: without a screen the robot lets go of a drag after a
/// few pixels. `xvfb-run -a mvn -Pxvfb`
@Tag("xvfb")
@ExtendWith(ApplicationExtension.class)
class RealDragTest {
  private static final ActionItem ITEM = ActionItem.of(org.banfu.proposal.Stage.DONE, "已建成");
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withTitle("拖动")
          .withUnsorted(List.of(new Unsorted("没有归类的一段。", "第3段")))
          .withProposers(List.of(Proposer.named("白露"), Proposer.named("江一苇"), Proposer.named("柏舟")))
          .withSuggestions(
              List.of(
                  Suggestion.of("甲", "答").withItems(List.of(ITEM)),
                  Suggestion.of("乙", "答"),
                  Suggestion.of("丙", "答")));

  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    Path folder = place.resolve("archive");
    try (Archive archive = Archive.open(folder, Clock.systemUTC())) {
      archive.save(PROPOSAL, 0, Occasion.EDIT);
    }
    window = new WindowFixture(folder);
    window.show(stage);
    // Both ends of each way are in sight: near the edge the column would scroll.
    robot.interact(() -> {
      stage.setWidth(1270);
      stage.setHeight(1000);
    });
    WindowFixture.open(robot, PROPOSAL.title());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aNameIsDraggedBehindTheOthers(FxRobot robot) throws Exception {
    Node first = robot.lookup("#proposal-proposers .chip").nth(0).query();
    Node last = robot.lookup("#proposal-proposers .chip").nth(2).query();

    drag(robot, first, right(last), middle(last));

    untilSaved(robot, List.of("江一苇", "柏舟", "白露"), Proposal::proposers, Proposer::name);
  }

  @Test
  void aCardIsDraggedAboveTheOneBefore(FxRobot robot) throws Exception {
    robot.clickOn("#tab-replies");
    untilStill(robot, "#suggestion-2");
    Node handle = robot.lookup("#suggestion-2 .card-handle").query();
    Bounds first = onScreen(robot.lookup("#suggestion-1").query());

    drag(robot, handle, first.getMinX() + 20, first.getMinY() + first.getHeight() * 0.3);

    untilSaved(robot, List.of("乙", "甲", "丙"), Proposal::suggestions, Suggestion::heading);
  }

  @Test
  void anItemIsDraggedToAnotherStage(FxRobot robot) throws Exception {
    robot.clickOn("#tab-worklist");
    // The first suggestion's columns: done, under way, planned.
    untilStill(robot, ".stage-column");
    Node done = robot.lookup(".stage-column").nth(0).query();
    Node handle = robot.from(done).lookup(".item-handle").query();
    Bounds planned = onScreen(robot.lookup(".stage-column").nth(2).query());

    drag(robot, handle, planned.getCenterX(), planned.getCenterY());

    robot.push(KeyCode.CONTROL, KeyCode.S);
    WindowFixture.until(() ->
        saved().suggestions().getFirst().items().getFirst().stage()
            == org.banfu.proposal.Stage.PLANNED);
  }

  /// Over the head of another tab, which opens, to the reply of a card there.
  @Test
  void anUnsortedTextIsDraggedToAFieldOfAnotherTab(FxRobot robot) throws Exception {
    untilStill(robot, "#unsorted-handle-1");
    robot.interact(() -> InSight.bring(robot.lookup("#unsorted-1").query()));
    untilStill(robot, "#unsorted-handle-1");

    robot.moveTo("#unsorted-handle-1").press(MouseButton.PRIMARY).moveTo("#tab-replies");
    untilStill(robot, "#reply-1");
    Bounds reply = onScreen(robot.lookup("#reply-1").query());
    robot.moveTo(reply.getMinX() + 5, reply.getMinY() + 5).release(MouseButton.PRIMARY);

    untilSaved(robot, List.of("没有归类的一段。\n答", "答", "答"), Proposal::suggestions, Suggestion::reply);
    assertEquals(List.of(), saved().unsorted());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    untilSaved(robot, List.of("没有归类的一段。"), Proposal::unsorted, Unsorted::text);
    assertEquals("答", saved().suggestions().getFirst().reply());
  }

  private void drag(FxRobot robot, Node from, double x, double y) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(x, y).release(MouseButton.PRIMARY);
  }

  /// Until it is shown where it stays: cards grow as they are laid out.
  private static void untilStill(FxRobot robot, String id) throws Exception {
    WindowFixture.untilShown(robot, id);
    Node node = robot.lookup(id).query();
    var before = new Bounds[1];
    WindowFixture.until(() -> {
      Bounds now = onScreen(node);
      boolean isStill = now.equals(before[0]);
      before[0] = now;
      return isStill;
    });
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static double right(Node node) {
    return onScreen(node).getMaxX() - 3;
  }

  private static double middle(Node node) {
    return onScreen(node).getCenterY();
  }

  private <T> void untilSaved(
      FxRobot robot,
      List<String> expected,
      Function<Proposal, List<T>> list,
      Function<T, String> name)
      throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    try {
      WindowFixture.until(() -> names(list, name).equals(expected));
    } catch (TimeoutException never) {
      assertEquals(expected, names(list, name));
    }
  }

  private <T> List<String> names(Function<Proposal, List<T>> list, Function<T, String> name)
      throws Exception {
    return list.apply(saved()).stream().map(name).toList();
  }

  private Proposal saved() throws Exception {
    return window.session.archive().find(PROPOSAL.id()).orElseThrow().proposal();
  }
}
