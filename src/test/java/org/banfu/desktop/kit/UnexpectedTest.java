package org.banfu.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.banfu.desktop.field.FxStage;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnexpectedTest {
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final Messages messages = new Messages(Locale.CHINESE);
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @Test
  void theSameMistakeHasTheSameCode() {
    String code = Unexpected.code(mistake("some words"));

    assertEquals(code, Unexpected.code(mistake("other words")));
    assertNotEquals(code, Unexpected.code(new ArithmeticException()));
    assertTrue(code.matches("BF-[0-9A-Z]{4}"), code);
  }

  @Test
  void itsCodeIsShownAndItsDetailsAreCopiedWithoutWhatItSays(FxRobot robot) {
    var tasks = new Tasks(Runnable::run, Runnable::run, (delay, action) -> () -> {});
    var notices = new Notices(tasks, messages);
    robot.interact(
        () -> FxStage.show(stage, new NoticesView(notices, messages, dialogs).build(), 600, 300));
    IllegalStateException error = mistake("a letter's words");

    robot.interact(() -> notices.tell(Unexpected.problem(error)));

    Parent root = stage.getScene().getRoot();
    String shown = ((Label) root.lookup(".notice-text")).getText();
    assertTrue(shown.contains("代码 " + Unexpected.code(error)), shown);
    var copy = (Hyperlink) root.lookup(".hyperlink");
    assertEquals("复制详情", copy.getText());
    robot.interact(copy::fire);
    assertTrue(dialogs.clipboard.startsWith(Unexpected.code(error)));
    assertTrue(dialogs.clipboard.contains("UnexpectedTest.mistake"), dialogs.clipboard);
    assertFalse(dialogs.clipboard.contains("a letter"), dialogs.clipboard);
  }

  private static IllegalStateException mistake(String words) {
    return new IllegalStateException(words);
  }
}
