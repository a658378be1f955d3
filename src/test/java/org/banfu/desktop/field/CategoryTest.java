package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskOnScreen;
import org.banfu.proposal.Category;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The choice among the categories of the office's scheme.
@ExtendWith(ApplicationExtension.class)
class CategoryTest {
  @TempDir Path folder;

  private final Proposal proposal = Proposal.create(Kind.CPPCC).withTitle("题目").withCategory("A");
  private DeskOnScreen screen;
  private Stage stage;
  private Editing editing;

  @Start
  void start(Stage given) {
    stage = given;
  }

  @BeforeEach
  void open(FxRobot robot) throws Exception {
    screen = new DeskOnScreen(folder);
    screen.archive().save(proposal, 0, Occasion.EDIT);
    var editings = new Editings(screen.desk);
    robot.interact(() -> {
      var binder = new Binder();
      var fields = new Fields(screen.desk, binder, new KnownNames(screen.desk));
      editings.current().subscribe(binder::show);
      FxStage.show(stage, new VBox(fields.category("category")), 400, 300);
      editings.open(proposal.id());
    });
    FxStage.until(() -> editings.current().get() != null);
    editing = editings.current().get();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aCategoryIsTakenBackToNone(FxRobot robot) throws Exception {
    assertEquals("A", box(robot).getValue());
    assertEquals(offered(screen.archive().profile()), box(robot).getItems());

    robot.interact(() -> box(robot).getSelectionModel().select(0));

    assertEquals(null, editing.proposalNow().category());
  }

  @Test
  void anotherSchemeIsOfferedWithoutAnEdit(FxRobot robot) throws Exception {
    Profile before = screen.archive().profile();
    robot.interact(() -> {
      change("一");
      editing.undo();
    });
    var more = new ArrayList<>(before.categories());
    more.add(new Category("Z", "Z类", "留作参考"));
    Profile after = before.withCategories(more);
    screen.archive().saveProfile(after);

    robot.interact(editing::redo);

    assertEquals(offered(after), box(robot).getItems());
    assertEquals("A", box(robot).getValue());
    assertEquals(proposal.withTitle("一"), editing.proposalNow());
    assertTrue(editing.redoLabel().get().isEmpty());
    robot.interact(editing::undo);
    assertEquals(proposal, editing.proposalNow());
  }

  private void change(String title) {
    editing.change(EditLabel.of("desktop.edit", ""), now -> now.withTitle(title));
  }

  private static List<String> offered(Profile profile) {
    var codes = new ArrayList<String>(Arrays.asList((String) null));
    profile.categories().forEach(one -> codes.add(one.code()));
    return codes;
  }

  private ComboBox<String> box(FxRobot robot) {
    return robot.lookup("#category").queryComboBox();
  }
}
