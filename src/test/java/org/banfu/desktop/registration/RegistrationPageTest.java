package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RegistrationPageTest {
  @TempDir Path folder;
  private DeskOnScreen screen;
  private Editings editings;
  private RegistrationViewModel model;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    screen.archive();
    editings = new Editings(screen.desk);
    model = new RegistrationViewModel(screen.desk, editings);
    robot.interact(() -> FxStage.show(stage, page().build(), 850, 500));
  }

  private RegistrationPage page() {
    return new RegistrationPage(screen.desk, model, new KnownNames(screen.desk), () -> {});
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void threeFieldsByKeyboardMakeAProposal(FxRobot robot) throws Exception {
    FxStage.until(() -> node("#registration-number").isFocused());
    robot.write("20249005", 0).type(KeyCode.ENTER);
    robot.write("关于公园照明的提案", 0).type(KeyCode.ENTER);
    robot.write("白露、江一苇", 0).type(KeyCode.ENTER);

    robot.interact(() -> node("#registration-create").requestFocus());
    robot.type(KeyCode.SPACE);
    FxStage.until(() -> editings.current().get() != null);

    Proposal made = editings.current().get().proposalNow();
    assertEquals(List.of("白露", "江一苇"), made.proposers().stream().map(Proposer::name).toList());
    assertEquals(
        List.of("20249005"), screen.archive().rows().stream().map(ProposalRow::number).toList());
  }

  @Test
  void whatWasTypedIsThereWhenThePageIsOpenedAgain(FxRobot robot) throws Exception {
    robot.interact(() -> ((TextInputControl) node("#registration-title")).setText("半个题目"));

    robot.interact(() -> stage.getScene().setRoot(page().build()));

    assertEquals("半个题目", ((TextInputControl) node("#registration-title")).getText());
  }

  @Test
  void aPastedTextIsToldBeforeItIsTaken(FxRobot robot) throws Exception {
    robot.interact(() ->
        ((TextInputControl) node("#registration-paste"))
            .setText("提案号：20249006\n案由：关于增设书屋的提案\n建议：\n一、增设书屋。每区一处。"));
    FxStage.until(() -> ((Label) node("#registration-understood")).getText().contains("20249006"));
    assertEquals("", ((TextInputControl) node("#registration-title")).getText());

    robot.interact(() -> ((Button) node("#registration-take")).fire());

    assertEquals("关于增设书屋的提案", ((TextInputControl) node("#registration-title")).getText());
  }

  @Test
  void aTitleIsMissedOnlyWhileNoneIsTyped(FxRobot robot) throws Exception {
    robot.interact(
        () -> ((TextInputControl) node("#registration-paste")).setText("镇中心小学生源增加，建议另行选址迁建。"));
    FxStage.until(() -> ((Label) node("#registration-understood")).getText().contains("没有找到题目"));

    robot.interact(() -> ((TextInputControl) node("#registration-title")).setText("关于迁建镇中心小学的提案"));

    String told = ((Label) node("#registration-understood")).getText();
    assertFalse(told.contains("没有找到题目"), told);
  }

  @Test
  void whatIsPastedUnderstoodAndFilledIsSeenTogether(FxRobot robot) throws Exception {
    robot.interact(() -> FxStage.show(stage, page().build(), 1280, 600));
    pasteLong(robot);

    robot.clickOn("#registration-take");

    FxStage.until(() -> node("#registration-number").isFocused());
    for (String id : List.of("paste", "take", "understood", "number", "title", "create")) {
      assertTrue(isInSight(node("#registration-" + id)), id);
    }
    assertEquals("20249006", ((TextInputControl) node("#registration-number")).getText());
  }

  @Test
  void inANarrowWindowTheFilledFieldsComeToSight(FxRobot robot) throws Exception {
    robot.interact(() -> FxStage.show(stage, page().build(), 500, 320));
    pasteLong(robot);
    robot.interact(() -> InSight.bring(node("#registration-take")));

    robot.clickOn("#registration-take");

    FxStage.until(() -> isInSight(node("#registration-number")));
    assertTrue(node("#registration-number").isFocused());
    assertTrue(isInSight(node("#registration-title")));
  }

  private void pasteLong(FxRobot robot) throws Exception {
    String text = "提案号：20249006\n案由：关于增设书屋的提案\n建议：\n一、增设书屋。每区一处。\n" + "要多设一些。\n".repeat(60);
    robot.interact(() -> ((TextInputControl) node("#registration-paste")).setText(text));
    FxStage.until(() -> ((Label) node("#registration-understood")).getText().contains("20249006"));
    robot.interact(() -> stage.getScene().getRoot().layout());
  }

  private boolean isInSight(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    return bounds.getMinY() >= 0
        && bounds.getMaxY() <= stage.getScene().getHeight()
        && bounds.getMaxX() <= stage.getScene().getWidth();
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }
}
