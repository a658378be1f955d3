package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What becomes of a name that is typed among chips, and of one that is changed.
@ExtendWith(ApplicationExtension.class)
class ChipsTest {
  @TempDir Path folder;

  private final Proposal other = Proposal.create(Kind.CPPCC).withTags(List.of("养老服务", "养老"));
  private final Proposal proposal =
      Proposal.create(Kind.CPPCC)
          .withTags(List.of("教育"))
          .withCoUnits(List.of(CoOpinion.named("某局").withOpinion("同意。")));
  private DeskOnScreen screen;
  private Binder binder;
  private Editings editings;
  private Stage stage;
  private Editing editing;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    screen.archive().save(other, 0, Occasion.EDIT);
    screen.archive().save(proposal, 0, Occasion.EDIT);
    robot.interact(() -> {
      editings = new Editings(screen.desk);
      show();
      editings.open(proposal.id());
    });
    FxStage.until(() -> editings.current().get() != null);
    editing = editings.current().get();
    robot.interact(input("#tags-input")::requestFocus);
  }

  private void show() {
    binder = new Binder();
    var fields = new Fields(screen.desk, binder, new KnownNames(screen.desk));
    var form =
        new VBox(
            fields.line(
                "number",
                fields.lens("number", "words.number", Proposal::number, Proposal::withNumber)),
            fields.chips(
                "tags",
                fields.lens("tags", "words.tags", Proposal::tags, ChipsTest::withTags),
                ChipKind.names(),
                NameKind.TAG),
            fields.chips(
                "units",
                fields.lens("coUnits", "words.coUnits", Proposal::coUnits, ChipsTest::withUnits),
                new ChipKind<>(
                    CoOpinion::name,
                    CoOpinion::named,
                    known -> CoOpinion.named(known.name()),
                    CoOpinion::withName)),
            fields.chips(
                "annexes",
                fields.lens(
                    "letter.attachments",
                    "replies.attachments",
                    one -> one.letter().attachments(),
                    ChipsTest::withAnnexes),
                ChipKind.titles()));
    editings.current().subscribe(binder::show);
    FxStage.show(stage, form, 500, 500);
  }

  private static Proposal withTags(Proposal proposal, List<String> tags) {
    return proposal.withTags(tags == null ? List.of() : tags);
  }

  private static Proposal withUnits(Proposal proposal, List<CoOpinion> units) {
    return proposal.withCoUnits(units == null ? List.of() : units);
  }

  private static Proposal withAnnexes(Proposal proposal, List<String> annexes) {
    return proposal.withLetter(
        proposal.letter().withAttachments(annexes == null ? List.of() : annexes));
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aNameIsOnDiskWhileItIsTyped(FxRobot robot) throws Exception {
    robot.write("医疗", 0);

    FxStage.until(() -> saved(proposal).tags().equals(List.of("教育", "医疗")));
    assertEquals("医疗", input("#tags-input").getText());
    assertTrue(input("#tags-input").isFocused());
    assertEquals(1, robot.lookup("#tags .chip").queryAll().size());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("教育", "医疗"), editing.proposalNow().tags());
    assertEquals(2, robot.lookup("#tags .chip").queryAll().size());
  }

  @Test
  void aNameInTypingIsSavedWhenTheWindowIsClosed(FxRobot robot) throws Exception {
    robot.write("医疗", 0);

    var isFlushed = new boolean[1];
    robot.interact(() -> editings.flush(failure -> isFlushed[0] = failure.isEmpty()));

    FxStage.until(() -> isFlushed[0]);
    assertEquals(List.of("教育", "医疗"), saved(proposal).tags());
  }

  @Test
  void aNameInTypingIsKeptWhenAnotherTabIsShown(FxRobot robot) throws Exception {
    robot.write("医疗", 0);

    robot.interact(() -> {
      binder.show(null);
      input("#number").requestFocus();
      binder.show(editing);
    });

    assertEquals(List.of("教育", "医疗"), editing.proposalNow().tags());
    assertEquals(2, robot.lookup("#tags .chip").queryAll().size());
    assertEquals("", input("#tags-input").getText());
  }

  @Test
  void aNameInTypingStaysWithItsProposal(FxRobot robot) throws Exception {
    robot.write("医疗", 0);

    robot.interact(() -> editings.open(other.id()));
    FxStage.until(() -> editings.current().get().id().equals(other.id()));
    assertEquals("", input("#tags-input").getText());
    robot.interact(input("#number")::requestFocus);

    assertEquals(other, editings.current().get().proposalNow());
    FxStage.until(() -> saved(proposal).tags().equals(List.of("教育", "医疗")));
  }

  @Test
  void undoTakesANameInTypingOutOfTheField(FxRobot robot) {
    robot.write("医疗", 0);

    robot.interact(editing::undo);

    assertEquals(proposal, editing.proposalNow());
    assertEquals("", input("#tags-input").getText());
    robot.interact(editing::redo);
    assertEquals(2, robot.lookup("#tags .chip").queryAll().size());
  }

  @Test
  void anOfferedNameRenamesTheChipThatIsChanged(FxRobot robot) throws Exception {
    robot.type(KeyCode.LEFT).type(KeyCode.F2);
    FxStage.until(() -> {
      input("#tags-input").setText("养");
      return robot.lookup(".completion-row").tryQuery().isPresent();
    });

    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals(List.of("养老"), editing.proposalNow().tags());
    robot.write("医疗", 0).type(KeyCode.ENTER);

    assertEquals(List.of("养老", "医疗"), editing.proposalNow().tags());
  }

  @Test
  void aRenamedUnitKeepsItsOpinion(FxRobot robot) {
    robot.interact(input("#units-input")::requestFocus);
    robot.type(KeyCode.LEFT).type(KeyCode.F2);
    robot.write("某委、某办", 0).type(KeyCode.ENTER);

    assertEquals(
        List.of(CoOpinion.named("某委、某办").withOpinion("同意。")), editing.proposalNow().coUnits());
  }

  @Test
  void escapeGivesTheChipItsNameBack(FxRobot robot) {
    robot.type(KeyCode.LEFT).type(KeyCode.F2);
    robot.write("医疗", 0);
    assertEquals(List.of("医疗"), editing.proposalNow().tags());

    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);

    assertEquals(List.of("教育"), editing.proposalNow().tags());
  }

  @Test
  void theTitleOfAnAnnexMayHoldACommaAndALineIsATitle(FxRobot robot) {
    robot.interact(input("#annexes-input")::requestFocus);
    robot.write("资金、用地清单", 0).type(KeyCode.ENTER);
    screen.dialogs.clipboard = "第一表，第二表\r\n说明\r\n";

    robot.interact(input("#annexes-input")::paste);
    robot.type(KeyCode.ENTER);

    assertEquals(List.of("资金、用地清单", "第一表，第二表", "说明"), editing.proposalNow().letter().attachments());
  }

  private Proposal saved(Proposal one) throws Exception {
    return screen.archive().find(one.id()).orElseThrow().proposal();
  }

  private TextField input(String id) {
    return (TextField) stage.getScene().lookup(id);
  }
}
