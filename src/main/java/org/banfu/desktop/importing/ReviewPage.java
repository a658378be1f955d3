package org.banfu.desktop.importing;

import javafx.scene.layout.Region;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Page;
import org.jspecify.annotations.Nullable;

/// The page on which a person looks at what an import brings, corrects it and decides.
final class ReviewPage implements Page {
  static final String ID = "import-review";

  private final Desk desk;
  private final KnownNames names;
  private final ReviewViewModel model;
  private @Nullable ReviewView view;

  ReviewPage(Desk desk, KnownNames names, ReviewViewModel model) {
    this.desk = desk;
    this.names = names;
    this.model = model;
  }

  ReviewViewModel model() {
    return model;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return desk.text("importing.review.title");
  }

  @Override
  public boolean isBegun() {
    return model.isBegun();
  }

  @Override
  public boolean mayLeave() {
    return !model.isBegun()
        || desk.dialogs()
            .confirms(
                new Dialogs.Question(
                    desk.text("importing.review.leave"),
                    desk.text("importing.review.leaveText"),
                    desk.text("importing.review.leaveVerb")));
  }

  @Override
  public Region build() {
    view = new ReviewView(desk, names, model);
    return view.build();
  }

  @Override
  public void dispose() {
    model.leave();
    if (view != null) {
      view.dispose();
    }
  }
}
