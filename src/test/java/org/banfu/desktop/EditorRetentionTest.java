package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What leaves the editor is garbage while the window goes on: a proposal that was left, one that
/// was closed, and the editor itself.
@ExtendWith(ApplicationExtension.class)
class EditorRetentionTest {
  private static final Proposal SAMPLE = new Sample().proposal();
  private static final Proposal OTHER =
      SAMPLE.withId("other").withNumber("20230999").withTitle("另一件提案");

  @TempDir Path place;
  private final Garbage garbage = new Garbage();
  private DeskOnScreen fixture;
  private SettingsModel settings;
  private Stage stage;

  @Start
  void start(Stage given) throws Exception {
    // Not the given one: TestFX keeps the events of that one.
    stage = new Stage();
    fixture = new DeskOnScreen(place.resolve("archive"));
    fixture.archive().save(SAMPLE, 0, Occasion.IMPORT);
    fixture.archive().save(OTHER, 0, Occasion.IMPORT);
    var file = new SettingsFile(place.resolve("settings.json"));
    settings = new SettingsModel(file, Settings.STANDARD, fixture.desk.tasks());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
    fixture.close();
  }

  @Test
  void aProposalThatWasLeftIsGarbage(FxRobot robot) throws Exception {
    EditorFeature editor = shown(robot);
    work(robot, editor, SAMPLE);

    open(robot, editor, OTHER);

    garbage.assertCollected();
    robot.interact(() -> assertEquals(OTHER, current(editor).proposalNow()));
  }

  @Test
  void aProposalThatWasClosedIsGarbage(FxRobot robot) throws Exception {
    EditorFeature editor = shown(robot);
    work(robot, editor, SAMPLE);

    robot.interact(editor.editings()::close);

    garbage.assertCollected();
    robot.interact(() -> assertNull(current(editor)));
  }

  @Test
  void aClosedEditorIsGarbage(FxRobot robot) throws Exception {
    workAndClose(robot);

    garbage.assertCollected();
  }

  /// In a method of its own, so that no frame holds what it made.
  private void workAndClose(FxRobot robot) throws Exception {
    EditorFeature editor = shown(robot);
    garbage.expect("editor", editor);
    work(robot, editor, SAMPLE);
    work(robot, editor, OTHER);
    TabPane tabs = tabs(robot);
    tabs.getTabs().forEach(tab -> garbage.expect(tab.getId(), tab.getContent()));
    robot.interact(() -> {
      editor.dispose();
      show(new Group());
    });
  }

  private EditorFeature shown(FxRobot robot) throws Exception {
    var archive = fixture.archive();
    var made = new EditorFeature[1];
    robot.interact(() -> {
      var editor =
          new EditorFeature(
              fixture.desk, settings, new KnownNames(fixture.desk), id -> Optional.empty());
      editor.follow(archive);
      show(editor.view().build());
      made[0] = editor;
    });
    return made[0];
  }

  private void show(Parent part) {
    FxStage.show(stage, part, 1000, 700);
  }

  /// Opens it and looks at every tab.
  private void work(FxRobot robot, EditorFeature editor, Proposal proposal) throws Exception {
    open(robot, editor, proposal);
    robot.interact(() -> {
      garbage.expect(proposal.id(), current(editor));
      garbage.expect("its value", current(editor).proposalNow());
    });
    for (Tab tab : tabs(robot).getTabs()) {
      robot.interact(() -> tabs(robot).getSelectionModel().select(tab));
      FxStage.until(() -> tab.getContent() instanceof Region region && region.getHeight() > 0);
    }
  }

  private static void open(FxRobot robot, EditorFeature editor, Proposal proposal)
      throws Exception {
    robot.interact(() -> editor.editings().open(proposal.id()));
    FxStage.until(() -> current(editor) != null && current(editor).id().equals(proposal.id()));
  }

  private static Editing current(EditorFeature editor) {
    return editor.editings().current().get();
  }

  private static TabPane tabs(FxRobot robot) {
    return robot.lookup("#editor-tabs").queryAs(TabPane.class);
  }
}
