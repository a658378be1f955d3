package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// 文书模板 in the settings, in the real window.
@ExtendWith(ApplicationExtension.class)
class TemplatesSectionTest {
  private static final DocumentKind KIND = DocumentKind.REPLY_FORM;

  @TempDir private Path place;
  private WindowFixture window;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// A template of an office: one paragraph of its own and a field.
  private Path template(String name, String paragraph) throws Exception {
    Path file = place.resolve(name);
    byte[] builtIn = new Documents().builtIn(KIND, new Sample().profile()).docx();
    try (var word = new XWPFDocument(new ByteArrayInputStream(builtIn));
        var out = Files.newOutputStream(file)) {
      word.createParagraph().createRun().setText(paragraph);
      word.write(out);
    }
    return file;
  }

  private void show(FxRobot robot) throws Exception {
    window = new WindowFixture(place.resolve("archive"));
    window.show(stage);
    WindowFixture.untilShown(robot, "#load-sample");
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    WindowFixture.untilShown(robot, "#template-REPLY_FORM");
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  private void untilChosen(String name) throws Exception {
    WindowFixture.until(
        () -> Objects.equals(name, window.session.archive().profile().templates().get(KIND)));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void aSoundTemplateIsKeptChosenAndGoneBackFrom(FxRobot robot) throws Exception {
    Path own = template("我局复函.docx", "经办：{{题目}}");
    show(robot);
    window.dialogs.files.add(List.of(own));

    press(robot, "#template-take-REPLY_FORM");
    untilChosen("我局复函.docx");

    assertArrayEquals(Files.readAllBytes(own), window.session.archive().template("我局复函.docx"));
    ComboBox<String> choice = robot.lookup("#template-REPLY_FORM").queryComboBox();
    assertEquals("我局复函.docx", choice.getValue());

    robot.interact(() -> choice.setValue(""));
    untilChosen(null);

    // It stays in the archive until somebody removes it.
    WindowFixture.untilShown(robot, "#template-remove-0");
    window.dialogs.answers.add(true);
    press(robot, "#template-remove-0");
    WindowFixture.until(() -> window.session.archive().templates().isEmpty());
  }

  @Test
  void mistakesAreShownWithTheirPlacesAndNothingIsTaken(FxRobot robot) throws Exception {
    Path wrong = template("有错.docx", "{{题日}}和{{联系人人}}");
    show(robot);
    window.dialogs.files.add(List.of(wrong));

    press(robot, "#template-take-REPLY_FORM");
    WindowFixture.until(() -> !text(robot, "#template-REPLY_FORM-said").isEmpty());

    List<String> said = text(robot, "#template-REPLY_FORM-said").lines().toList();
    assertEquals("“有错.docx”里有 2 处要更正，没有采用，原来的模板照旧：", said.getFirst());
    assertTrue(said.get(1).endsWith("没有“题日”这个字段，最接近的是“题目”。"), said.get(1));
    assertTrue(said.get(2).endsWith("没有“联系人人”这个字段，最接近的是“联系人”。"), said.get(2));
    assertEquals(List.of(), window.session.archive().templates());
    assertNull(window.session.archive().profile().templates().get(KIND));
  }

  @Test
  void theBuiltInTemplateAndTheOwnOneAreSaved(FxRobot robot) throws Exception {
    Path own = template("我局复函.docx", "经办：{{题目}}");
    show(robot);
    Path target = place.resolve("内置.docx");
    window.dialogs.newFiles.add(target);
    press(robot, "#template-save-REPLY_FORM");
    WindowFixture.until(() -> Files.exists(target));
    assertEquals(List.of("主办答复函（表格式）模板.docx"), window.dialogs.suggestedNames);
    assertArrayEquals(
        new Documents().builtIn(KIND, window.session.archive().profile()).docx(),
        Files.readAllBytes(target));
    assertTrue(robot.lookup("#template-save-own-REPLY_FORM").queryButton().isDisabled());

    window.dialogs.files.add(List.of(own));
    press(robot, "#template-take-REPLY_FORM");
    untilChosen("我局复函.docx");
    WindowFixture.until(
        () -> !robot.lookup("#template-save-own-REPLY_FORM").queryButton().isDisabled());
    Path again = place.resolve("again.docx");
    window.dialogs.newFiles.add(again);
    press(robot, "#template-save-own-REPLY_FORM");
    WindowFixture.until(() -> Files.exists(again));
    assertArrayEquals(Files.readAllBytes(own), Files.readAllBytes(again));
  }

  @Test
  void aSecondTemplateOfTheSameNameDoesNotChangeAnotherDocuments(FxRobot robot) throws Exception {
    Path own = template("复函.docx", "甲");
    show(robot);
    window.dialogs.files.add(List.of(own));
    press(robot, "#template-take-REPLY_FORM");
    untilChosen("复函.docx");
    byte[] first = Files.readAllBytes(own);
    window.dialogs.files.add(List.of(template("复函.docx", "乙")));

    press(robot, "#template-take-REPLY_PROSE");
    WindowFixture.until(() ->
        "复函-2.docx"
            .equals(window.session.archive().profile().templates().get(DocumentKind.REPLY_PROSE)));

    assertArrayEquals(first, window.session.archive().template("复函.docx"));
    assertEquals(
        List.of("复函-2.docx", "复函.docx"),
        window.session.archive().templates().stream().map(KeptTemplate::name).sorted().toList());
  }

  @Test
  void anotherTemplateOfTheSameNameIsReplacedOnlyOnTheWord(FxRobot robot) throws Exception {
    Path own = template("复函.docx", "甲");
    show(robot);
    window.dialogs.files.add(List.of(own));
    press(robot, "#template-take-REPLY_FORM");
    untilChosen("复函.docx");
    byte[] first = Files.readAllBytes(own);
    byte[] second = Files.readAllBytes(template("复函.docx", "乙"));

    window.dialogs.files.add(List.of(own));
    window.dialogs.answers.add(false);
    press(robot, "#template-take-REPLY_FORM");
    untilChosen("复函-2.docx");
    assertArrayEquals(first, window.session.archive().template("复函.docx"));
    assertArrayEquals(second, window.session.archive().template("复函-2.docx"));

    window.dialogs.files.add(List.of(own));
    window.dialogs.answers.add(true);
    press(robot, "#template-take-REPLY_FORM");
    untilChosen("复函.docx");
    assertArrayEquals(second, window.session.archive().template("复函.docx"));
    assertTrue(window.dialogs.answers.isEmpty());
  }

  @Test
  void changesOfColleaguesAreToldWhenATemplateIsTaken(FxRobot robot) throws Exception {
    Path own = template("复函.docx", "甲");
    try (var in = Files.newInputStream(own);
        var word = new XWPFDocument(in)) {
      var run = word.createParagraph().getCTP().addNewDel();
      run.setId(BigInteger.ONE);
      run.setAuthor("某同事");
      run.addNewR().addNewDelText().setStringValue("删去的话");
      try (var out = Files.newOutputStream(own)) {
        word.write(out);
      }
    }
    show(robot);
    window.dialogs.files.add(List.of(own));

    press(robot, "#template-take-REPLY_FORM");
    untilChosen("复函.docx");
    WindowFixture.until(() -> !text(robot, "#template-REPLY_FORM-said").isEmpty());

    assertTrue(
        text(robot, "#template-REPLY_FORM-said").contains("有 1 处未接受的修订"),
        text(robot, "#template-REPLY_FORM-said"));
  }

  @Test
  void everyFieldIsListedFoundAndCopied(FxRobot robot) throws Exception {
    show(robot);

    press(robot, "#show-template-fields");
    WindowFixture.untilShown(robot, "#template-field-search");
    int all = lines(robot);
    robot.interact(
        () -> robot.lookup("#template-field-search").queryTextInputControl().setText("签发"));
    WindowFixture.until(() -> lines(robot) < all);

    assertTrue(robot.lookup("#template-field-签发人").tryQuery().isPresent());
    assertFalse(robot.lookup("#template-field-题目").tryQuery().isPresent());
    press(robot, "#template-field-签发人");
    assertEquals("{{签发人}}", window.dialogs.clipboard);
  }

  private static int lines(FxRobot robot) {
    return robot.lookup("#template-field-lines").queryParent().getChildrenUnmodifiable().size();
  }
}
