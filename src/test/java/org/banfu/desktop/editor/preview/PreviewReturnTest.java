package org.banfu.desktop.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.document.Machine;
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

/// The preview after a jump to a field and back.
@ExtendWith(ApplicationExtension.class)
class PreviewReturnTest {
  @TempDir Path folder;

  private DeskOnScreen screen;
  private PreviewTab tab;
  private Stage stage;
  private Editing editing;
  private DocumentKind usual;
  private DocumentKind other;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    var links = new PreviewLinks(kind -> {}, kind -> {}, kind -> {}, (place, at) -> {});
    Printers none = (owner, pages) -> new Printers.Answer(false, Optional.empty());
    robot.interact(() -> tab = new PreviewTab(screen.desk, links, none, new Machine()));
    editing = OpenTab.show(robot, stage, screen.desk, longer(), tab, 900, 900);
    usual = kinds().getValue();
    other = DocumentKind.REPLY_PROSE;
    FxStage.until(() -> list().getItems().size() > 4);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(tab::dispose);
    screen.close();
  }

  @Test
  void theDocumentAndThePageAreThoseThatWereLeft(FxRobot robot) throws Exception {
    chooseOtherAndPage(robot, 3);

    robot.interact(tab::leave);
    robot.interact(() -> tab.show(editing));
    FxStage.until(() -> list().getItems().size() > 4);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(other, kinds().getValue());
    FxStage.until(() -> firstRow() == 3);
  }

  @Test
  void anotherProposalBeginsWithItsUsualDocumentAndItsFirstPage(FxRobot robot) throws Exception {
    chooseOtherAndPage(robot, 3);
    Proposal next = longer().withId("another");

    robot.interact(tab::leave);
    robot.interact(() -> tab.show(Editing.loose(next, DeskFixture.CLOCK)));
    FxStage.until(() -> list().getItems().size() > 4);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(usual, kinds().getValue());
    assertEquals(0, firstRow());
  }

  private void chooseOtherAndPage(FxRobot robot, int row) throws Exception {
    robot.interact(() -> kinds().setValue(other));
    // Cleared, so that the pages waited for are those of the chosen document.
    robot.interact(tab::leave);
    robot.interact(() -> tab.show(editing));
    FxStage.until(() -> list().getItems().size() > 4);
    robot.interact(() -> list().scrollTo(row));
    FxStage.until(() -> firstRow() == row);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<DocumentKind> kinds() {
    return (ComboBox<DocumentKind>) stage.getScene().lookup("#preview-kind");
  }

  private ListView<?> list() {
    return (ListView<?>) stage.getScene().lookup("#preview-pages");
  }

  private int firstRow() {
    var flow = (VirtualFlow<?>) list().lookup(".virtual-flow");
    IndexedCell<?> first = flow.getFirstVisibleCell();
    return first == null ? -1 : first.getIndex();
  }

  private static Proposal longer() {
    Proposal sample = new Sample().proposal();
    var first = sample.suggestions().getFirst();
    return sample.withSuggestions(List.of(first.withReply("一段很长的答复文字，有标点，也有2023年。".repeat(400))));
  }
}
