package org.banfu.desktop.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banfu.desktop.kit.ArchiveSession;
import org.banfu.desktop.kit.ChineseFont;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Look;
import org.banfu.desktop.kit.Notices;
import org.banfu.desktop.kit.Pages;
import org.banfu.desktop.kit.ScriptedDialogs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.kit.Theme;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Category;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Profile;
import org.banfu.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {
  @TempDir Path folder;

  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private ArchiveSession session;
  private SettingsModel settings;
  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage given) {
    stage = given;
    stage.setX(0);
    stage.setY(0);
  }

  @AfterEach
  void close() {
    session.close();
    background.close();
  }

  @Test
  void whatIsTypedIsInTheArchivesProfile(FxRobot robot) throws Exception {
    show();

    robot.clickOn("#profile-issuer").write("Qinglan");
    saved(profile -> "Qinglan".equals(profile.issuer()));
    robot.interact(() -> robot.lookup("#profile-issuer").queryTextInputControl().clear());
    saved(profile -> profile.issuer() == null);

    assertNull(session.archive().profile().issuer());
  }

  @Test
  void theHolidaysOfTheNextYearAreTyped(FxRobot robot) throws Exception {
    show();
    int next = LocalDate.now().getYear() + 1;
    robot.interact(() -> {
      robot.lookup("#holiday-year").<Integer>queryComboBox().setValue(next);
      robot.lookup("#holidays-off").queryTextInputControl().setText("10-1 至 10-3 国庆节\n十月");
    });

    Label said = robot.lookup("#holidays-off-said").queryAs(Label.class);
    assertTrue(said.isVisible() && said.getText().contains("十月"), said.getText());
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            session.archive().holidays().stream()
                .filter(day -> day.date().getYear() == next)
                .toList()
                .equals(
                    List.of(
                        new Holiday(LocalDate.of(next, 10, 1), false, "国庆节"),
                        new Holiday(LocalDate.of(next, 10, 2), false, "国庆节"),
                        new Holiday(LocalDate.of(next, 10, 3), false, "国庆节"))));
    robot.interact(() -> {
      robot.lookup("#holiday-year").<Integer>queryComboBox().setValue(2023);
      robot.lookup("#holiday-year").<Integer>queryComboBox().setValue(next);
    });
    assertEquals(
        next + "-10-01 至 " + next + "-10-03 国庆节",
        robot.lookup("#holidays-off").queryTextInputControl().getText());
  }

  @Test
  void aCategoryIsAddedAndTakenAway(FxRobot robot) throws Exception {
    show();
    var before = session.archive().profile().categories();

    robot.interact(() -> robot.lookup("#profile-categories-add").queryButton().fire());
    VBox rows = robot.lookup("#profile-categories").queryAs(VBox.class);
    robot.interact(() ->
        robot
            .from(rows.getChildren().getLast())
            .lookup(".text-field")
            .<javafx.scene.control.TextField>query()
            .setText("E"));
    saved(profile -> profile.categories().contains(new Category("E", "", "")));
    robot.interact(
        () -> robot.from(rows.getChildren().getLast()).lookup(".button").queryButton().fire());
    saved(profile -> profile.categories().equals(before));

    assertEquals(before, session.archive().profile().categories());
  }

  @Test
  void aDeadlineIsCountedInOtherUnits(FxRobot robot) throws Exception {
    show();
    int days = session.archive().profile().soonDays();

    robot.interact(() ->
        robot
            .lookup("#profile-soon-days")
            .lookup(".text-field")
            .<javafx.scene.control.TextField>query()
            .setText(String.valueOf(days + 2)));
    saved(profile -> profile.soonDays() == days + 2);

    assertEquals(days + 2, session.archive().profile().soonDays());
  }

  @Test
  void lookAndLanguageAreRemembered(FxRobot robot) throws Exception {
    show();

    robot.interact(() -> {
      robot.lookup("#settings-theme").<ComboBox<Look.Mode>>query().setValue(Look.Mode.DARK);
      robot.lookup("#settings-font-size").queryAs(Slider.class).setValue(150);
      robot.lookup("#settings-language").<ComboBox<String>>query().setValue("en");
    });

    assertEquals(new Look(Look.Mode.DARK, 150, null), settings.get().look());
    assertEquals("en", settings.get().language());
    assertFalse(robot.lookup("#settings-language-said").query().isVisible());
    assertEquals("改动后，下次启动时换用。", robot.lookup("#settings-language-note").queryLabeled().getText());
    assertTrue(robot.lookup("#settings-archive-note").queryLabeled().getText().contains("下次启动时打开"));
  }

  @Test
  void everySectionIsThere(FxRobot robot) throws Exception {
    show();

    for (String id :
        new String[] {
          "#profile-filing-unit",
          "#profile-contact",
          "#profile-phone",
          "#profile-councils",
          "#profile-doc-number-prefix",
          "#profile-letter-format",
          "#profile-category-mark",
          "#profile-seal",
          "#profile-copies",
          "#profile-watched-words",
          "#profile-deadlines",
          "#profile-heading-10",
          "#profile-font-body",
          "#profile-unit-names"
        }) {
      assertEquals(1, robot.lookup(id).queryAll().size(), id);
    }
  }

  private interface Condition {
    boolean holds(Profile profile);
  }

  private void saved(Condition condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> condition.holds(session.archive().profile()));
  }

  private void show() throws Exception {
    session = new ArchiveSession(folder.resolve("archive"), Clock.systemUTC());
    Profile profile = session.archive().profile();
    var tasks = new Tasks(background, Platform::runLater);
    var messages = new Messages(Locale.CHINESE);
    settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")), Settings.STANDARD, tasks);
    desk =
        new Desk(
            messages,
            session,
            tasks,
            new Jobs(tasks),
            new ScriptedDialogs(),
            new Notices(tasks, messages),
            new Pages(),
            Clock.systemUTC());
    WaitForAsyncUtils.waitForAsyncFx(
        (int) Duration.ofSeconds(20).toMillis(),
        () -> {
          var page =
              new SettingsPage(
                  desk,
                  settings,
                  new ProfileModel(desk, profile),
                  new HolidaysModel(desk, Holiday.shipped()),
                  Habits.read(),
                  () -> {},
                  (kind, name, template, take) -> {});
          var scene = new Scene(page.build(), 1000, 700);
          new Theme(ChineseFont.choose()).dress(scene);
          stage.setScene(scene);
          stage.sizeToScene();
          stage.show();
        });
    Node shown = stage.getScene().getRoot();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown.getLayoutBounds().getWidth() > 0);
  }
}
