package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Page;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Category;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Kind;
import org.banfu.proposal.LetterFormat;
import org.banfu.proposal.OfficeSentence;
import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Profile;
import org.banfu.proposal.json.ShippedHabits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A place's habits are taken over, and sentences are written, in the settings and at the first
/// start.
@ExtendWith(ApplicationExtension.class)
class HabitsPageTest {
  @TempDir Path folder;

  private DeskFixture fixture;
  private ProfileModel model;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    model = new ProfileModel(fixture.desk, fixture.archive().profile());
    model.change(profile -> profile.withIssuer("云岫区交通运输局").withCopies(List.of("区政府办公室")));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aPlacesHabitsAreTakenOverAndTheOfficesOwnStays(FxRobot robot) throws Exception {
    show(settings());
    assertTrue(said(robot, "#habits-SHENZHEN-said").contains("现在就是这样"));
    assertTrue(robot.lookup("#habits-SHENZHEN").queryButton().isDisabled());
    assertTrue(said(robot, "#habits-COUNTY-said").contains("函件里的句子"));

    robot.interact(() -> robot.lookup("#habits-COUNTY").queryButton().fire());

    Profile county = ShippedHabits.COUNTY.profile();
    Profile now = model.profile().get();
    assertEquals(county.sentences(), now.sentences());
    assertEquals(LetterFormat.DOCUMENT, now.letterFormat());
    assertEquals("云岫区交通运输局", now.issuer());
    assertEquals(List.of("区政府办公室"), now.copies());
    assertEquals(List.of(), fixture.dialogs.asked, "nothing of the office's own was lost");
    assertEquals(
        LetterFormat.DOCUMENT,
        robot.lookup("#profile-letter-format").<ComboBox<LetterFormat>>query().getValue());
    assertTrue(said(robot, "#habits-COUNTY-said").contains("现在就是这样"));
  }

  @Test
  void habitsOfTheOfficesOwnAreReplacedOnlyAfterAQuestion(FxRobot robot) throws Exception {
    model.change(profile -> profile.withCategories(List.of(new Category("甲", "甲", "已解决"))));
    show(settings());

    fixture.dialogs.answers.add(false);
    robot.interact(() -> robot.lookup("#habits-DISTRICT").queryButton().fire());
    assertEquals("甲", model.profile().get().categories().getFirst().code());
    fixture.dialogs.answers.add(true);
    robot.interact(() -> robot.lookup("#habits-DISTRICT").queryButton().fire());

    assertEquals("A", model.profile().get().categories().getFirst().code());
    assertEquals(2, fixture.dialogs.asked.size());
    assertTrue(fixture.dialogs.asked.getFirst().text().contains("办理实效评估类别"));
  }

  @Test
  void theFirstStartOffersThemToo(FxRobot robot) throws Exception {
    show(new FirstStartPage(fixture.desk, model, Habits.read()));

    robot.interact(() -> robot.lookup("#habits-DISTRICT").queryButton().fire());

    assertEquals(ShippedHabits.DISTRICT.profile().sentences(), model.profile().get().sentences());
    assertTrue(robot.lookup("#habits-DISTRICT").queryButton().isDisabled());
    assertFalse(robot.lookup("#habits-COUNTY").queryButton().isDisabled());
  }

  @Test
  void aSentenceIsShownAsItWillReadAndAMistakeIsTold(FxRobot robot) throws Exception {
    show(settings());
    robot.interact(
        () -> robot.lookup("#profile-sentences").queryAs(TitledPane.class).setExpanded(true));
    var title = robot.lookup("#profile-sentence-TITLE").queryTextInputControl();
    assertEquals("{{发文机关}}关于{{来文}}的答复", title.getPromptText());

    robot.interact(() -> title.setText("对{{来文}}的答复"));
    assertEquals("例：对市政协七届三次会议第20230862号提案的答复", said(robot, "#profile-sentence-TITLE-shown"));
    robot.interact(() -> title.setText("对{{来人}}的答复"));
    assertTrue(said(robot, "#profile-sentence-TITLE-said").contains("“来文”"));
    assertEquals(
        "例：云岫区交通运输局关于市政协七届三次会议第20230862号提案的答复", said(robot, "#profile-sentence-TITLE-shown"));
    robot.interact(() -> title.setText(""));

    assertEquals(List.of(), model.profile().get().sentences());
  }

  @Test
  void aSentenceIsForTheLettersThatAreChosen(FxRobot robot) throws Exception {
    show(settings());
    robot.interact(() -> {
      robot.lookup("#profile-sentences").queryAs(TitledPane.class).setExpanded(true);
      robot
          .lookup("#profile-sentence-kind")
          .<ComboBox<Optional<Kind>>>query()
          .setValue(Optional.of(Kind.NPC));
      robot.lookup("#profile-sentence-CLOSING").queryTextInputControl().setText("感谢各位{{提出人称谓}}。");
    });

    assertEquals("例：感谢各位代表。", said(robot, "#profile-sentence-CLOSING-shown"));
    assertEquals(
        List.of(new OfficeSentence(What.CLOSING, Kind.NPC, null, "感谢各位{{提出人称谓}}。")),
        model.profile().get().sentences());
    robot.interact(() ->
        robot
            .lookup("#profile-sentence-kind")
            .<ComboBox<Optional<Kind>>>query()
            .setValue(Optional.empty()));
    assertEquals("", robot.lookup("#profile-sentence-CLOSING").queryTextInputControl().getText());
    assertEquals(1, model.profile().get().sentences().size());
  }

  private SettingsPage settings() {
    var machine =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
    return new SettingsPage(
        fixture.desk,
        machine,
        model,
        new HolidaysModel(fixture.desk, Holiday.shipped()),
        Habits.read(),
        () -> {},
        (kind, name, template, take) -> {});
  }

  private void show(Page page) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        (int) Duration.ofSeconds(20).toMillis(),
        () -> {
          var scene = new Scene(page.build(), 1000, 700);
          new Theme(ChineseFont.choose()).dress(scene);
          stage.setScene(scene);
          stage.sizeToScene();
          stage.show();
        });
    Callable<Boolean> isLaidOut = () -> stage.getScene().getRoot().getLayoutBounds().getWidth() > 0;
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, isLaidOut);
  }

  private static String said(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
