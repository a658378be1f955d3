package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.Stored;
import org.banfu.desktop.WindowFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// More units than a menu holds are all to be chosen, by keyboard too.
@ExtendWith(ApplicationExtension.class)
class FacetFormTest {
  private static final int UNITS = 40;

  @TempDir Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1280);
    stage.setHeight(720);
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    Path folder = place.resolve("archive");
    Files.createDirectories(WindowFixture.letters(folder));
    try (Archive archive = FoundArchive.make(folder)) {
      for (int i = 0; i < UNITS; i++) {
        String id = "u" + i;
        FoundArchive.save(archive, id, "2022%04d".formatted(i), "关于码头的提案", "", 2022);
        Stored now = archive.find(id).orElseThrow();
        // The last two belong to one unit.
        String unit = unit(Math.min(i, UNITS - 2));
        archive.save(
            now.proposal().with(it -> it.leadUnit(unit).filingUnit(null).coUnits(List.of())),
            now.version(),
            Occasion.EDIT);
      }
    }
    window = new WindowFixture(folder);
    window.show(stage);
    WindowFixture.table(robot);
    type(robot, "#search", "码头");
    WindowFixture.until(() -> said(robot).equals("找到 40 件"));
  }

  private static String unit(int i) {
    return "第%02d街道办事处".formatted(i);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void whatTheMenuDoesNotHoldIsFoundAndChosen(FxRobot robot) throws Exception {
    MenuButton menu = robot.lookup("#search-facet-UNIT").queryAs(MenuButton.class);
    List<MenuItem> items = items(robot, menu);
    assertEquals(31, items.size());
    assertEquals("第38街道办事处（2）", items.getFirst().getText());
    assertEquals("更多（还有 9 个）……", items.getLast().getText());

    robot.interact(() -> items.getLast().fire());
    WindowFixture.untilShown(robot, "#facet-form");
    assertTrue(robot.lookup("#facet-find").query().isFocused());
    assertEquals(39, values(robot).getItems().size());

    type(robot, "#facet-find", "辦事處");
    assertEquals(39, values(robot).getItems().size(), "traditional finds simplified");
    type(robot, "#facet-find", "没有");
    WindowFixture.until(() -> values(robot).getItems().isEmpty());
    type(robot, "#facet-find", "37");
    WindowFixture.until(() -> values(robot).getItems().size() == 1);
    robot.push(KeyCode.ENTER);
    WindowFixture.until(() -> said(robot).equals("找到 1 件"));
    WindowFixture.until(() -> values(robot).getItems().getFirst().isChosen());
    assertEquals(1, values(robot).getItems().getFirst().count());
    robot.push(KeyCode.ESCAPE);

    WindowFixture.untilShown(robot, "#search-hits");
    assertTrue(robot.lookup("#search").query().isFocused());
    assertEquals("单位：第37街道办事处", menu.getText());
    assertTrue(
        items(robot, menu).stream().anyMatch(item -> item.getText().equals("第37街道办事处（1）")),
        "what is chosen can be let go in the menu");
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "ENTER"})
  void doneIsPressedByKeyboardAndChoosesNothing(KeyCode key, FxRobot robot) throws Exception {
    MenuButton menu = robot.lookup("#search-facet-UNIT").queryAs(MenuButton.class);
    robot.interact(() -> items(robot, menu).getLast().fire());
    WindowFixture.untilShown(robot, "#facet-form");
    Node done = robot.lookup("#facet-done").query();
    robot.interact(done::requestFocus);

    robot.push(key);

    WindowFixture.untilShown(robot, "#search-hits");
    assertFalse(robot.lookup("#facet-form").query().isVisible());
    assertEquals("单位", menu.getText());
  }

  @Test
  void theFormGoesWithTheSearch(FxRobot robot) throws Exception {
    MenuButton menu = robot.lookup("#search-facet-UNIT").queryAs(MenuButton.class);
    robot.interact(() -> items(robot, menu).getLast().fire());
    WindowFixture.untilShown(robot, "#facet-form");

    type(robot, "#search", "");

    WindowFixture.untilShown(robot, "#proposal-table");
    Node form = robot.lookup("#facet-form").query();
    assertFalse(form.isVisible());
    type(robot, "#search", "码头");
    WindowFixture.untilShown(robot, "#search-hits");
    assertFalse(form.isVisible());
  }

  /// As they are when it opens; so high a menu does not fit on the test's screen.
  private static List<MenuItem> items(FxRobot robot, MenuButton menu) {
    robot.interact(() -> menu.getOnShowing().handle(new Event(MenuButton.ON_SHOWING)));
    return List.copyOf(menu.getItems());
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#search-said").queryLabeled().getText();
  }

  private static ListView<FacetValues.Value> values(FxRobot robot) {
    return robot.lookup("#facet-values").queryListView();
  }

  private static void type(FxRobot robot, String field, String words) {
    robot.interact(() -> {
      TextInputControl control = robot.lookup(field).queryTextInputControl();
      control.requestFocus();
      control.selectAll();
      control.replaceSelection(words);
    });
  }
}
