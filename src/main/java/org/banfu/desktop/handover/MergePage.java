package org.banfu.desktop.handover;

import javafx.scene.layout.Region;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Page;

/// The page on which a person decides what is merged.
final class MergePage implements Page {
  private final Desk desk;
  private final MergeViewModel model;

  MergePage(Desk desk, MergeViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  @Override
  public String id() {
    return "merge";
  }

  @Override
  public String title() {
    return desk.text("handover.merge.title", model.from());
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
