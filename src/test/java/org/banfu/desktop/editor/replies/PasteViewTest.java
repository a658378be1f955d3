package org.banfu.desktop.editor.replies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PasteViewTest {
  private static final String TEXT = "关于食堂的提案\n社区老人多。\n建议：\n一、增设食堂。\n请安排选址。";

  @TempDir Path folder;
  private DeskOnScreen screen;
  private Editing editing;
  private PasteView view;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    Proposal proposal = Proposal.create(Kind.CPPCC).withTitle("另一个题目").withNotes("先前的备注");
    screen.archive().save(proposal, 0, Occasion.EDIT);
    var editings = new Editings(screen.desk);
    robot.interact(() -> editings.open(proposal.id()));
    FxStage.until(() -> editings.current().get() != null);
    editing = editings.current().get();
    var model = new RepliesViewModel(screen.desk);
    robot.interact(() -> {
      model.show(editing);
      view = new PasteView(screen.desk, model, place -> {});
      view.show(editing.id());
      FxStage.show(stage, view, 700, 500);
      view.begin(TEXT);
    });
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void whatIsNoSuggestionIsToldAndGoesToTheNotes(FxRobot robot) throws Exception {
    FxStage.until(() -> found().contains("其余内容放进备注：社区老人多。"));
    assertTrue(found().contains("不改动已填的内容"), found());

    robot.interact(() -> button("#paste-append").fire());

    Proposal now = editing.proposalNow();
    assertEquals(List.of("增设食堂。"), now.suggestions().stream().map(Suggestion::heading).toList());
    assertTrue(now.notes().startsWith("先前的备注\n社区老人多。"), now.notes());
    assertEquals("另一个题目", now.title());
    assertFalse(view.isVisible());
  }

  @Test
  void whatWasNotTakenIsThereAgainWithItsProposal(FxRobot robot) throws Exception {
    robot.interact(() -> {
      view.leave();
      view.show("another");
    });
    assertFalse(view.isVisible());

    robot.interact(() -> {
      view.leave();
      view.show(editing.id());
    });

    assertTrue(view.isVisible());
    assertEquals(TEXT, text().getText());
    FxStage.until(() -> !button("#paste-append").isDisabled());
  }

  @Test
  void anOlderReadingIsNotTakenForANewerText(FxRobot robot) throws Exception {
    FxStage.until(() -> !button("#paste-append").isDisabled());

    robot.interact(() -> text().appendText("\n二、加装电梯。"));
    assertTrue(button("#paste-append").isDisabled());

    FxStage.until(() -> found().contains("加装电梯"));
    assertFalse(button("#paste-append").isDisabled());
  }

  private String found() {
    return ((Label) view.lookup("#paste-found")).getText();
  }

  private TextInputControl text() {
    return (TextInputControl) view.lookup("#paste-text");
  }

  private Button button(String id) {
    return (Button) view.lookup(id);
  }
}
