package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 基本信息 names the proposals that the open one may be once more.
@ExtendWith(ApplicationExtension.class)
class AlikeLinksTest {
  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;
  private final Proposal there = new Generator(3).proposal(4);
  private final Proposal again = there.withId("again").withNumber("20249999");
  private final List<String> opened = new ArrayList<>();
  private DeskOnScreen screen;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open() throws Exception {
    screen = new DeskOnScreen(folder);
    screen.archive().save(there, 0, Occasion.IMPORT);
    screen.archive().save(new Generator(3).proposal(5), 0, Occasion.IMPORT);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void oneThatIsMuchTheSameIsOneClickAway(FxRobot robot) throws Exception {
    show(robot, again);
    FxStage.until(() -> link(there) != null);

    assertEquals(
        "与 %s %s 很像（近似 100%%）：打开看看是不是同一件".formatted(there.number(), there.title()),
        link(there).getText());
    assertEquals(1, all().lookupAll(".hyperlink").size());
    double least = all().minWidth(-1);
    assertTrue(least < 200, "a long title folds, but it asks for " + least);
    robot.interact(link(there)::fire);
    assertEquals(List.of(there.id()), opened);
  }

  @Test
  void whatIsNoLongerAlikeIsNoLongerNamed(FxRobot robot) throws Exception {
    Editing editing = show(robot, again);
    FxStage.until(() -> link(there) != null);

    robot.interact(
        () -> editing.change(LABEL, one -> one.withTitle("关于鲸鱼歌唱的提案").withSuggestions(List.of())));

    FxStage.until(() -> link(there) == null);
    assertFalse(all().isVisible());
  }

  private Editing show(FxRobot robot, Proposal proposal) throws Exception {
    var tabs = new BasicsTab[1];
    robot.interact(() ->
        tabs[0] = new BasicsTab(screen.desk, new KnownNames(screen.desk), () -> null, opened::add));
    return OpenTab.show(robot, stage, screen.desk, proposal, tabs[0], 800, 600);
  }

  private Hyperlink link(Proposal to) {
    return (Hyperlink) all().lookup("#proposal-alike-" + to.id());
  }

  private Node all() {
    return stage.getScene().lookup("#proposal-alike");
  }
}
