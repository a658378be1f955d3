package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.search.Facet;
import org.banfu.search.SearchHit;
import org.banfu.search.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is said over the hits: nothing is nowhere before all was looked through.
@ExtendWith(ApplicationExtension.class)
class ResultsHeadTest {
  @TempDir Path folder;
  private DeskOnScreen screen;
  private SearchViewModel model;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    FoundArchive.save(screen.archive(), "a", "20230701", "关于缆车的提案", "缆车已投入使用。", 2023);
    FoundArchive.await(screen.archive(), "缆车", 1);
    model = new SearchViewModel(screen.desk, id -> Optional.empty());
    var view = new ResultsView(screen.desk, model, (hit, passage) -> {}, () -> {});
    robot.interact(() -> FxStage.show(stage, view.build(), 600, 500));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> model.dispose());
    screen.close();
  }

  @Test
  void whileNotAllIsLookedThroughNothingIsSaidToBeNowhere(FxRobot robot) throws Exception {
    type(robot, "渡轮");
    assertEquals("没有提案含有“渡轮”。", text("#search-said"));

    robot.interact(() -> {
      show(List.of(), 12, 300);

      assertEquals("正在准备搜索：已搜 12 / 300 件，还没有找到“渡轮”，会接着找。", text("#search-said"));
      assertFalse(label("#search-far").isVisible());
      assertEquals("已搜 12 / 300 件", ResultsHead.counted(screen.desk, model.answered().get()));
    });

    // It asks again by itself, until all is looked through.
    FxStage.until(() -> text("#search-said").equals("没有提案含有“渡轮”。"));
  }

  @Test
  void theNearestAreSaidToBeSoFar(FxRobot robot) throws Exception {
    type(robot, "缆车 渡轮");
    assertTrue(text("#search-said").startsWith("没有提案同时含有"));

    robot.interact(() -> {
      SearchResult now = model.result().get();
      show(now == null ? List.of() : now.nearest(), 12, 300);

      assertTrue(text("#search-said").contains("已搜 12 / 300 件"), text("#search-said"));
      assertFalse(text("#search-said").contains("没有提案"));
    });
  }

  @Test
  void anAnswerThatIsBehindIsAskedForAgain(FxRobot robot) throws Exception {
    type(robot, "缆车");
    assertEquals("找到 1 件", text("#search-said"));

    robot.interact(() -> model.show(found(List.of(), 1, 1).behind(), Optional.empty()));

    FxStage.until(() -> text("#search-said").equals("找到 1 件"));
  }

  @Test
  void whatAFilterHidesIsNotSaidToBeNowhere(FxRobot robot) throws Exception {
    type(robot, "缆车");
    robot.interact(() -> model.ask(new Question("缆车", Map.of(Facet.YEAR, Set.of("1999")))));

    FxStage.until(() -> text("#search-said").equals("按所选的筛选没有找到提案。"));
  }

  @Test
  void whatAFilterHidesOfSeveralWordsIsNotSaidToBeNowhere(FxRobot robot) throws Exception {
    type(robot, "缆车 渡轮");
    robot.interact(() -> model.ask(new Question("缆车 渡轮", Map.of(Facet.YEAR, Set.of("2023")))));

    FxStage.until(() -> text("#search-said").startsWith("按所选的筛选，没有提案同时含有“缆车 渡轮”的全部。"));
  }

  @Test
  void aFilterAloneHasNoWordsToBeSaid(FxRobot robot) throws Exception {
    type(robot, "缆车");
    robot.interact(() -> {
      model.ask(new Question("", Map.of(Facet.YEAR, Set.of("1999"))));
      show(List.of(), 12, 300);

      assertEquals("正在准备搜索：已搜 12 / 300 件，按所选的筛选还没有找到提案，会接着找。", text("#search-said"));
    });
  }

  @Test
  void whatIsSaidIsSaidOfTheWordsThatWereAsked(FxRobot robot) throws Exception {
    type(robot, "渡轮");

    robot.interact(() -> {
      model.type("缆车");
      assertEquals("没有提案含有“渡轮”。", text("#search-said"));
    });

    FxStage.until(() -> text("#search-said").equals("找到 1 件"));
  }

  @Test
  void whatWasTakenAsTextIsTold(FxRobot robot) throws Exception {
    assertFalse(label("#search-notes").isVisible());
    type(robot, "年份:2023 缆车");

    assertTrue(label("#search-notes").isVisible());
    assertTrue(text("#search-notes").startsWith("“年份:2023”按文字搜索"), text("#search-notes"));
    type(robot, "年:2023 缆车");
    assertFalse(label("#search-notes").isVisible());
  }

  private void show(List<SearchHit> nearest, int searched, int known) {
    model.show(found(nearest, searched, known), Optional.empty());
  }

  private static SearchResult found(List<SearchHit> nearest, int searched, int known) {
    return new SearchResult(0, List.of(), Map.of(), nearest, searched, known, List.of(), false);
  }

  private void type(FxRobot robot, String words) throws Exception {
    SearchResult before = model.result().get();
    robot.interact(() -> model.type(words));
    FxStage.until(() -> model.result().get() != null && model.result().get() != before);
  }

  private String text(String id) {
    return label(id).getText();
  }

  private Label label(String id) {
    return (Label) stage.getScene().lookup(id);
  }
}
