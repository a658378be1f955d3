package org.banfu.desktop.importing;

import javafx.scene.layout.Region;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Dialogs;
import org.banfu.desktop.kit.Page;
import org.jspecify.annotations.Nullable;

/// The page on which a person looks at what an import brings, corrects it and decides.
final class ImportCheckPage implements Page {
  static final String ID = "import-review";

  private final Desk desk;
  private final KnownNames names;
  private final ImportCheckViewModel model;
  private @Nullable ImportCheckView view;

  ImportCheckPage(Desk desk, KnownNames names, ImportCheckViewModel model) {
    this.desk = desk;
    this.names = names;
    this.model = model;
  }

  ImportCheckViewModel model() {
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
    view = new ImportCheckView(desk, names, model, model.columnsOfLedgers());
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
