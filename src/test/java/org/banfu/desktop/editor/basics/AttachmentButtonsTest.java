package org.banfu.desktop.editor.basics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.banfu.archive.NewAttachment;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editor.OpenTab;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.InSight;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 打开 and 另存 of an attachment, clicked: what comes out is the file as it was brought in.
@ExtendWith(ApplicationExtension.class)
class AttachmentButtonsTest {
  private static final Path LETTER =
      Path.of("src/test/resources/org/banfu/intake/letters/04-nanjing-jiebiezu.txt");

  @TempDir Path folder;
  private DeskOnScreen screen;
  private Editing editing;
  private Stage stage;
  private byte[] bytes;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder.resolve("archive"));
    bytes = Files.readAllBytes(LETTER);
    var tabs = new BasicsTab[1];
    robot.interact(() ->
        tabs[0] = new BasicsTab(screen.desk, new KnownNames(screen.desk), () -> editing, id -> {}));
    editing = OpenTab.show(robot, stage, screen.desk, new Sample().proposal(), tabs[0], 1000, 700);
    robot.interact(() ->
        editing.enclose(
            List.of(new NewAttachment("南京复函.txt", bytes)),
            () -> {
              tabs[0].leave();
              tabs[0].show(editing);
            }));
    FxStage.until(() -> button("#basics-files .button", "打开") != null);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void openHandsACopyOverByteForByte(FxRobot robot) throws Exception {
    click(robot, "打开");

    FxStage.until(() -> !screen.dialogs.opened.isEmpty());
    Path opened = screen.dialogs.opened.getFirst();
    assertEquals("南京复函.txt", String.valueOf(opened.getFileName()));
    assertArrayEquals(bytes, Files.readAllBytes(opened));
    Files.writeString(opened, "写坏了");
    click(robot, "打开");
    FxStage.until(() -> screen.dialogs.opened.size() == 2);
    assertNotEquals(opened, screen.dialogs.opened.getLast());
    assertArrayEquals(bytes, Files.readAllBytes(screen.dialogs.opened.getLast()));
  }

  @Test
  void saveAsWritesTheFileByteForByte(FxRobot robot) throws Exception {
    Path to = folder.resolve("另存.txt");
    screen.dialogs.newFiles.add(to);

    click(robot, "另存");

    FxStage.until(() -> !screen.desk.notices().shown().isEmpty());
    assertEquals(List.of("南京复函.txt"), screen.dialogs.suggestedNames);
    assertArrayEquals(bytes, Files.readAllBytes(to));
  }

  @Test
  void saveAsThatIsThoughtBetterOfWritesNothing(FxRobot robot) throws Exception {
    click(robot, "另存");
    click(robot, "打开");

    FxStage.until(() -> !screen.dialogs.opened.isEmpty());
    assertEquals(List.of("南京复函.txt"), screen.dialogs.suggestedNames);
    assertEquals(List.of(), screen.desk.notices().shown());
  }

  private void click(FxRobot robot, String words) {
    Node button = button("#basics-files .button", words);
    robot.interact(() -> InSight.bring(button));
    robot.clickOn(button);
  }

  private Button button(String where, String words) {
    return stage.getScene().getRoot().lookupAll(where).stream()
        .map(Button.class::cast)
        .filter(one -> one.getText().startsWith(words))
        .findFirst()
        .orElse(null);
  }
}
