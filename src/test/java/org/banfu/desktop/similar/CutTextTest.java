package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.banfu.desktop.kit.DeskFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reply of which only the beginning is shown: what is selected, copied and inserted is the
/// reply's own text.
@ExtendWith(ApplicationExtension.class)
class CutTextTest {
  private static final String PARAGRAPH = "我局已会同缆车公司增开周末班次，运营时间自五月起延长至晚上十点。";
  private static final String REPLY = PARAGRAPH + "\n下一步将增设候车雨棚。";
  private static final int FIRST = 12;

  @TempDir Path folder;
  private DeskFixture fixture;
  private Stage stage;
  private CutText cut;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          cut = new CutText(fixture.desk, FIRST);
          cut.name("cut", "办理答复");
          cut.show(REPLY, List.of());
          stage.setScene(new Scene(cut, 600, 300));
          stage.show();
        });
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void ofTheWholeNothingIsLeftOut(FxRobot robot) {
    assertEquals(PARAGRAPH.substring(0, FIRST) + "……", drawn(robot));
    robot.interact(cut.shownText()::requestFocus);

    robot.push(KeyCode.CONTROL, KeyCode.A);

    assertEquals(REPLY, selected());
    assertEquals(REPLY, drawn(robot));
  }

  @Test
  void aParagraphThatIsCutIsSelectedToItsEnd(FxRobot robot) {
    robot.doubleClickOn(cut.shownText());

    assertEquals(PARAGRAPH, selected());
    assertTrue(drawn(robot).startsWith(PARAGRAPH));
  }

  @Test
  void withoutASelectionTheWholeReplyIsCopied(FxRobot robot) {
    robot.interact(cut.shownText()::requestFocus);

    robot.push(KeyCode.CONTROL, KeyCode.C);

    assertEquals(REPLY, fixture.dialogs.clipboard);
  }

  @Test
  void whatIsSelectedStaysWhenMoreIsShown(FxRobot robot) {
    robot.interact(() -> cut.shownText().select(2, 8));

    robot.interact(() -> robot.lookup("#cut-more").queryAs(Hyperlink.class).fire());

    assertEquals(PARAGRAPH.substring(2, 8), selected());
    assertEquals(REPLY, drawn(robot));
  }

  private String selected() {
    return cut.shownText().selected().get();
  }

  private String drawn(FxRobot robot) {
    var said = new StringBuilder();
    robot.from((Node) cut.shownText()).lookup(".search-text").queryAllAs(Text.class).stream()
        .map(Text::getText)
        .forEach(said::append);
    return said.toString();
  }
}
