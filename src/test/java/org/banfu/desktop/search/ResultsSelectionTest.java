package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.State;
import org.banfu.search.SearchHit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is selected among the hits while others are found before it.
@ExtendWith(ApplicationExtension.class)
class ResultsSelectionTest {
  @TempDir Path folder;
  private final Map<String, ProposalRow> rows = new ConcurrentHashMap<>();
  private DeskOnScreen screen;
  private SearchViewModel model;
  private ResultsView view;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    FoundArchive.save(screen.archive(), "a", "20230701", "关于缆车的提案", "缆车已投入使用。", 2023);
    FoundArchive.save(screen.archive(), "b", "20240702", "关于电车的提案", "电车与缆车的接驳已开通。", 2024);
    FoundArchive.save(screen.archive(), "c", "20240703", "关于渡轮的提案", "渡轮与缆车的接驳已恢复。", 2024);
    screen.archive().newSearch().awaitComplete();
    readRows();
    model = new SearchViewModel(screen.desk, id -> Optional.ofNullable(rows.get(id)));
    view = new ResultsView(screen.desk, model, (hit, passage) -> {}, () -> {});
    robot.interact(() -> FxStage.show(stage, view.build(), 600, 500));
    Archive archive = screen.archive();
    robot.interact(() -> model.follow(archive));
    type(robot, "缆车", 3);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> model.dispose());
    screen.close();
  }

  @Test
  void severalStaySelectedWhenAnotherIsFoundBeforeThem(FxRobot robot) throws Exception {
    robot.interact(() -> list().getSelectionModel().selectIndices(0, 2));
    List<String> before = selected();
    assertEquals(2, before.size());

    saveBefore("d");

    assertEquals(before, selected());
  }

  @Test
  void theFirstStaysSelectedOnceItWasPressed(FxRobot robot) throws Exception {
    robot.clickOn(robot.lookup(".search-hit").nth(0).<Node>query());

    saveBefore("d");

    assertEquals(List.of("a"), selected());
  }

  @Test
  void theFirstStaysSelectedOnceItWasWalkedTo(FxRobot robot) throws Exception {
    robot.interact(() -> view.key(KeyCode.DOWN));
    robot.interact(() -> view.key(KeyCode.UP));

    saveBefore("d");

    assertEquals(List.of("a"), selected());
  }

  @Test
  void theFirstIsFollowedWhereNothingWasChosen() throws Exception {
    assertEquals(List.of("a"), selected());

    saveBefore("d");

    assertEquals(List.of("d"), selected());
  }

  @Test
  void otherWordsBeginAtTheFirstAgain(FxRobot robot) throws Exception {
    robot.interact(() -> view.key(KeyCode.DOWN));
    String second = selected().getFirst();
    saveBefore("d");
    assertEquals(List.of(second), selected());

    type(robot, "关于缆车的", 1);

    assertEquals(List.of("a"), selected());
    type(robot, "缆车", 4);
    assertEquals(List.of("d"), selected());
  }

  @Test
  void whereOneReadsNothingMovesWhenSomethingIsSaved(FxRobot robot) throws Exception {
    for (int i = 0; i < 30; i++) {
      FoundArchive.save(
          screen.archive(), "more" + i, "2020%04d".formatted(i), "关于缆车站的提案", "同意。", 2020);
    }
    readRows();
    FxStage.until(() -> list().getItems().size() == 33);
    robot.interact(() -> list().getSelectionModel().select(20));
    robot.interact(() -> list().scrollTo(18));
    var top = new AtomicReference<String>();
    robot.interact(() -> top.set(list().getItems().get(firstSeen()).id()));
    List<String> before = selected();

    FoundArchive.save(screen.archive(), "d", "20250701", "关于缆车延伸的提案", "同意延伸。", 2025);

    readRows();
    FxStage.until(() -> list().getItems().size() == 34);
    FxStage.until(() -> top.get().equals(list().getItems().get(firstSeen()).id()));
    assertEquals(before, selected());
  }

  @Test
  void whatIsSavedBinnedAndTakenBackIsShownAsItIs(FxRobot robot) throws Exception {
    screen.archive().moveToBin("b");
    FxStage.until(() -> ids().equals(List.of("a", "c")));

    screen.archive().takeFromBin("b");
    FxStage.until(() -> ids().contains("b"));

    Stored a = screen.archive().find("a").orElseThrow();
    screen.archive().save(a.proposal().withTitle("关于缆车检修的提案"), a.version(), Occasion.EDIT);
    FxStage.until(() -> list().getItems().getFirst().title().equals("关于缆车检修的提案"));
    Stored c = screen.archive().find("c").orElseThrow();
    screen.archive().save(c.proposal().withSuggestions(List.of()), c.version(), Occasion.EDIT);
    FxStage.until(() -> !ids().contains("c"));
  }

  @Test
  void whatTheListLearnsOfAHitIsShown(FxRobot robot) throws Exception {
    Stored a = screen.archive().find("a").orElseThrow();
    assertTrue(facts().contains("已答复"), facts());

    screen.archive().save(a.proposal().withState(State.CLOSED), a.version(), Occasion.STATE_CHANGE);
    readRows();
    robot.interact(() -> view.rowsChanged());

    assertTrue(facts().contains("已办结"), facts());
  }

  private String facts() {
    return ((Label) stage.getScene().lookup(".search-facts")).getText();
  }

  private List<String> ids() {
    return list().getItems().stream().map(SearchHit::id).toList();
  }

  private int firstSeen() {
    return ((VirtualFlow<?>) list().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
  }

  /// Saves one that is found before all others, and waits until it is shown.
  private void saveBefore(String id) throws Exception {
    FoundArchive.save(screen.archive(), id, "20250701", "关于缆车延伸的提案", "同意延伸。", 2025);
    readRows();
    FxStage.until(() -> list().getItems().size() == 4);
    assertEquals(id, list().getItems().getFirst().id());
  }

  private void readRows() throws Exception {
    for (ProposalRow row : screen.archive().rows()) {
      rows.put(row.id(), row);
    }
  }

  private void type(FxRobot robot, String words, int hits) throws Exception {
    robot.interact(() -> model.type(words));
    FxStage.until(() -> {
      var found = model.result().get();
      return found != null && found.total() == hits && list().getItems().size() == hits;
    });
  }

  private List<String> selected() {
    return model.selected().stream().map(ProposalRow::id).toList();
  }

  @SuppressWarnings("unchecked") // made so by the view
  private ListView<SearchHit> list() {
    return (ListView<SearchHit>) stage.getScene().lookup("#search-hits");
  }
}
