package org.banfu.desktop.editor;

import javafx.stage.Stage;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.FxStage;
import org.banfu.desktop.kit.Desk;
import org.banfu.proposal.Proposal;
import org.testfx.api.FxRobot;

/// One tab of the editor alone on the stage.
public final class OpenTab {
  private OpenTab() {}

  /// Saves the proposal in the archive of the desk, opens it, and shows it on the tab. From the
  /// test's thread.
  public static Editing show(
      FxRobot robot,
      Stage stage,
      Desk desk,
      Proposal proposal,
      EditorTab tab,
      double width,
      double height)
      throws Exception {
    desk.session().archive().save(proposal, 0, Occasion.IMPORT);
    var editings = new Editings(desk);
    robot.interact(() -> {
      FxStage.show(stage, tab.build(), width, height);
      editings.open(proposal.id());
    });
    FxStage.until(() -> editings.current().get() != null);
    robot.interact(() -> tab.show(editings.current().get()));
    return editings.current().get();
  }
}
