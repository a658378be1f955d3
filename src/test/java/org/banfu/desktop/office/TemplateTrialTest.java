package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.banfu.archive.KeptTemplate;
import org.banfu.desktop.WindowFixture;
import org.banfu.document.Documents;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A template is seen before it is chosen, in the real window.
@ExtendWith(ApplicationExtension.class)
class TemplateTrialTest {
  private static final DocumentKind KIND = DocumentKind.REPLY_FORM;

  @TempDir private Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void settings(FxRobot robot) throws Exception {
    window = new WindowFixture(place.resolve("archive"));
    window.show(stage);
    WindowFixture.untilShown(robot, "#load-sample");
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    WindowFixture.untilShown(robot, "#template-try-REPLY_FORM");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Path template(String paragraph) throws Exception {
    Path file = place.resolve("我局复函.docx");
    byte[] builtIn = new Documents().builtIn(KIND, new Sample().profile()).docx();
    try (var word = new XWPFDocument(new ByteArrayInputStream(builtIn));
        var out = Files.newOutputStream(file)) {
      word.getParagraphs().getFirst().createRun().setText(paragraph);
      word.write(out);
    }
    return file;
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  @Test
  void itsPagesAreShownAndNothingIsChosenUntilItIsTaken(FxRobot robot) throws Exception {
    Path own = template("试看的一段");
    window.dialogs.files.add(List.of(own));
    press(robot, "#template-try-REPLY_FORM");
    WindowFixture.untilShown(robot, "#template-trial-take");

    String said = robot.lookup("#template-trial-said").queryAs(Labeled.class).getText();
    assertTrue(said.contains("这是用示例提案“" + new Sample().proposal().title() + "”排出的"), said);
    WindowFixture.until(() ->
        robot.lookup(".preview-page").queryAll().stream()
            .anyMatch(page ->
                page.getAccessibleText() != null && page.getAccessibleText().contains("试看的一段")));
    assertEquals(List.of(), window.session.archive().templates());
    assertNull(window.session.archive().profile().templates().get(KIND));

    press(robot, "#template-trial-take");

    WindowFixture.until(() ->
        Objects.equals("我局复函.docx", window.session.archive().profile().templates().get(KIND)));
    assertEquals(
        List.of("我局复函.docx"),
        window.session.archive().templates().stream().map(KeptTemplate::name).toList());
    WindowFixture.untilShown(robot, "#template-try-REPLY_FORM");
  }

  @Test
  void mistakesAreSaidInsteadOfPages(FxRobot robot) throws Exception {
    window.dialogs.files.add(List.of(template("{{题日}}")));
    press(robot, "#template-try-REPLY_FORM");

    WindowFixture.until(() ->
        robot
            .lookup("#template-REPLY_FORM-said")
            .queryAs(Labeled.class)
            .getText()
            .contains("最接近的是“题目”"));
    assertTrue(robot.lookup("#template-trial-take").tryQuery().isEmpty());
  }
}
