package org.banfu.desktop.handover;

import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Page;

/// The page on which a person decides what is merged.
final class MergePage implements Page {
  static final String ID = "merge";

  private final Desk desk;
  private final MergeViewModel model;

  MergePage(Desk desk, MergeViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return desk.text("handover.merge.title", model.from());
  }

  @Override
  public boolean isBegun() {
    return model.isDecided();
  }

  @Override
  public boolean mayLeave() {
    return !model.isDecided()
        || desk.dialogs()
            .confirms(
                new Dialogs.Question(
                    desk.text("handover.merge.leave"),
                    desk.text("handover.merge.leaveText", model.from()),
                    desk.text("handover.merge.leaveVerb")));
  }

  @Override
  public Region build() {
    return new MergeView(desk, model).build();
  }

  @Override
  public void dispose() {
    model.leave();
  }
}
