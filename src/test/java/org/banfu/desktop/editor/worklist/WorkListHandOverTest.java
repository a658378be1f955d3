package org.banfu.desktop.editor.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.Theme;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The rows of one proposal are handed over to the next, which must not be told from new ones.
@ExtendWith(ApplicationExtension.class)
class WorkListHandOverTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final Proposal SHORT =
      proposal(1, ActionItem.of(Stage.PLANNED, "增设两处").withPromisedOn(MAY));
  private static final Proposal LONG = proposal(9, ActionItem.of(Stage.PLANNED, "配备三辆"));

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing first;
  private Editing second;
  private WorkListTab tab;

  private static Proposal proposal(int suggestions, ActionItem item) {
    return Proposal.create(Kind.CPPCC)
        .withSuggestions(
            IntStream.range(0, suggestions)
                .mapToObj(i ->
                    Suggestion.of("建议" + i, "")
                        .withItems(i == 0 ? List.of(item) : List.<ActionItem>of()))
                .toList());
  }

  @Start
  void start(javafx.stage.Stage stage) throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive().save(SHORT, 0, Occasion.IMPORT);
    fixture.archive().save(LONG, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(SHORT.id());
    first = editings.current().get();
    editings.open(LONG.id());
    second = editings.current().get();
    tab = new WorkListTab(fixture.desk, new KnownNames(fixture.desk));
    var scene = new Scene(tab.build(), 1000, 700);
    var theme = new Theme(ChineseFont.choose());
    theme.use(new Look(Look.Mode.LIGHT, 100, null));
    theme.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    tab.show(first);
    stage.show();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          tab.dispose();
          fixture.close();
        });
  }

  @Test
  void whatIsTypedGoesToTheProposalThatIsShown(FxRobot robot) {
    robot.interact(() -> tab.show(second));
    robot.interact(() -> line(robot, LONG).requestFocus());
    robot.interact(() -> line(robot, LONG).end());

    robot.write("abc");

    assertEquals("配备三辆abc", text(second));
    assertEquals(SHORT, first.proposalNow());
  }

  @Test
  void whatWasOpenedForAnItemGoesWithIt(FxRobot robot) {
    open(robot, SHORT);
    assertEquals("2024-05-01", promised(robot, SHORT).getText());

    robot.interact(() -> tab.show(second));

    assertTrue(robot.lookup("#item-promised-" + item(SHORT)).tryQuery().isEmpty());
    open(robot, LONG);
    assertEquals("", promised(robot, LONG).getText());
    assertEquals(LONG, second.proposalNow());
  }

  @Test
  void allRowsOfALongListFollowAndNoneOfItStayForAShortOne(FxRobot robot) {
    robot.interact(() -> tab.show(second));
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals(headings(9), headings(robot));

    robot.interact(() -> tab.show(first));
    assertEquals(headings(1), headings(robot));
    assertEquals("增设两处", line(robot, SHORT).getText());
  }

  @Test
  void aPlaceInARowThatHasNotFollowedYetIsShownAtOnce(FxRobot robot) {
    robot.interact(() -> {
      tab.show(second);
      String last = LONG.suggestions().getLast().id();
      assertTrue(tab.reveal(new Place("suggestions.remark", last)).isPresent());
    });

    assertEquals(9, headings(robot).size());
  }

  private static String item(Proposal proposal) {
    return proposal.suggestions().getFirst().items().getFirst().id();
  }

  private static String text(Editing editing) {
    return editing.proposalNow().suggestions().getFirst().items().getFirst().text();
  }

  private static List<String> headings(int count) {
    return IntStream.range(0, count).mapToObj(i -> "一二三四五六七八九".charAt(i) + "、建议" + i).toList();
  }

  private static List<String> headings(FxRobot robot) {
    return robot.lookup(".worklist-row .worklist-heading").queryAllAs(Node.class).stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static void open(FxRobot robot, Proposal proposal) {
    robot.interact(() -> line(robot, proposal).requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
  }

  private static TextArea line(FxRobot robot, Proposal proposal) {
    return robot.lookup(".item-text").queryAllAs(TextArea.class).stream()
        .filter(area -> item(proposal).equals(area.getUserData()))
        .findFirst()
        .orElseThrow();
  }

  private static TextInputControl promised(FxRobot robot, Proposal proposal) {
    return robot.lookup("#item-promised-" + item(proposal)).queryTextInputControl();
  }
}
