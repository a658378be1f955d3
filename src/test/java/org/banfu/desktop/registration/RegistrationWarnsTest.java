package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 新建: what is told while one types, and that it hinders nothing.
@ExtendWith(ApplicationExtension.class)
class RegistrationWarnsTest {
  private static final String REQUEST = "老城区停车位缺口较大，建议利用桥下空间和闲置地块建设立体停车楼，并在医院和学校周边实行错时共享。";

  @TempDir Path folder;
  private final List<String> searched = new ArrayList<>();
  private DeskOnScreen screen;
  private Editings editings;
  private RegistrationViewModel model;
  private Stage stage;
  private Proposal there;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    there =
        Proposal.create(Kind.CPPCC)
            .withNumber("20220123")
            .withYear(2022)
            .withTitle("关于缓解老城区停车难的提案")
            .withProposers(List.of(Proposer.named("冯雁红"), Proposer.named("市工商联")))
            .withSuggestions(List.of(Suggestion.of("建设立体停车楼", "").withRequest(REQUEST)));
    screen.archive().save(there, 0, Occasion.EDIT);
    screen
        .archive()
        .save(
            Proposal.create(Kind.CPPCC)
                .withNumber("20210009")
                .withTitle("关于保护古樟树的提案")
                .withProposers(List.of(Proposer.named("冯雁红"))),
            0,
            Occasion.EDIT);
    editings = new Editings(screen.desk);
    model = new RegistrationViewModel(screen.desk, editings);
    var page =
        new RegistrationPage(
            screen.desk, model, new KnownNames(screen.desk), () -> {}, searched::add);
    robot.interact(() -> FxStage.show(stage, page.build(), 850, 500));
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aTitleThatIsMuchTheSameIsToldAndOpened(FxRobot robot) throws Exception {
    type(robot, "title", "关于缓解老城区停车难题的建议");
    FxStage.until(() -> node("#registration-open-" + there.id()) != null);

    String about = ((Label) node("#registration-about-" + there.id())).getText();
    assertTrue(about.contains("2022年 · 已签收 · 近似 9"), about);
    double least = ((Region) node("#registration-alike")).minWidth(-1);
    assertTrue(least < 200, "a long title folds, but it asks for " + least);
    robot.interact(() -> ((Hyperlink) node("#registration-open-" + there.id())).fire());
    FxStage.until(() -> editings.current().get() != null);
    assertEquals(there, editings.current().get().proposalNow());
    assertEquals("关于缓解老城区停车难题的建议", model.draft().get().title());
  }

  @Test
  void whatIsTheSameIsSaid(FxRobot robot) throws Exception {
    type(robot, "number", "20220123");
    FxStage.until(() -> node("#registration-open-" + there.id()) != null);

    assertEquals(
        "提案号相同 · 2022年 · 已签收", ((Label) node("#registration-about-" + there.id())).getText());
    assertTrue(all().contains("档案里已有提案号相同或内容相同的提案，请先看看是不是同一件："), all()::toString);
  }

  @Test
  void aLinkThatHasTheFocusKeepsItWhenTheAnswerChanges(FxRobot robot) throws Exception {
    type(robot, "title", "关于缓解老城区停车难题的建议");
    FxStage.until(() -> node("#registration-open-" + there.id()) != null);
    Node link = node("#registration-open-" + there.id());
    String before = ((Label) node("#registration-about-" + there.id())).getText();
    robot.interact(link::requestFocus);

    robot.interact(() ->
        model.edit(draft ->
            draft.withTitle("关于缓解老城区停车难问题的若干建议").withProposers(List.of(Proposer.named("冯雁红")))));
    FxStage.until(() -> node("#registration-member-1") != null);

    assertNotEquals(before, ((Label) node("#registration-about-" + there.id())).getText());
    assertSame(link, node("#registration-open-" + there.id()));
    assertSame(link, stage.getScene().getFocusOwner());
  }

  @Test
  void aPastedTextIsComparedThoughItIsNotTakenOver(FxRobot robot) throws Exception {
    type(robot, "paste", "案由：关于方便群众出行的提案\n建议：\n一、建设停车楼。" + REQUEST.replace("实行", "推行"));

    FxStage.until(() -> node("#registration-open-" + there.id()) != null);
    assertEquals(Draft.EMPTY, model.draft().get());
  }

  @Test
  void whatTheSameUnitAskedBeforeIsToldWithItsName(FxRobot robot) throws Exception {
    robot.interact(() ->
        model.edit(draft ->
            draft
                .withTitle("关于缓解老城区停车难题的建议")
                .withProposers(List.of(Proposer.named("市工商联"), Proposer.named("民盟市委")))));
    FxStage.until(() -> node("#registration-open-" + there.id()) != null);

    assertTrue(
        all().stream().anyMatch(label -> label.equals("同一委员（单位）曾提过相近的提案：")), all()::toString);
    assertTrue(((Label) node("#registration-about-" + there.id())).getText().startsWith("市工商联 · "));
  }

  @Test
  void whatAMemberProposedBeforeIsOneClickAway(FxRobot robot) throws Exception {
    robot.interact(() -> model.edit(draft -> draft.withProposers(List.of(Proposer.named("冯雁红")))));
    FxStage.until(() -> node("#registration-member-1") != null);

    Hyperlink link = (Hyperlink) node("#registration-member-1");
    assertEquals("查看冯雁红此前的提案（搜到 2 件）", link.getText());
    robot.interact(link::fire);
    assertEquals(List.of("委员:冯雁红"), searched);
  }

  @Test
  void nothingIsToldOfAnotherMatterAndAWarningHindersNothing(FxRobot robot) throws Exception {
    type(robot, "number", "20220123");
    FxStage.until(() -> node("#registration-open-" + there.id()) != null);
    type(robot, "number", "20249999");
    type(robot, "title", "关于鲸鱼歌唱的提案");
    FxStage.until(() -> node("#registration-open-" + there.id()) == null);
    assertFalse(node("#registration-alike").isVisible());

    type(robot, "title", "关于缓解老城区停车难的提案");
    FxStage.until(() -> node("#registration-open-" + there.id()) != null);
    robot.interact(() -> ((Button) node("#registration-create")).fire());
    FxStage.until(() -> editings.current().get() != null);

    assertNotNull(editings.current().get());
    assertEquals(
        List.of("20220123", "20210009", "20249999"),
        screen.archive().rows().stream().map(ProposalRow::number).toList());
  }

  private void type(FxRobot robot, String field, String text) {
    robot.interact(() -> ((TextInputControl) node("#registration-" + field)).setText(text));
  }

  private List<String> all() {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }
}
