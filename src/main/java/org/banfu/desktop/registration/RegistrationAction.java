package org.banfu.desktop.registration;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// 新建 (Ctrl+N) from anywhere in the window.
public final class RegistrationAction {
  private final Action action;
  private final RegistrationViewModel model;
  private final Runnable show;

  /// @param offered whether a new proposal can be made now
  /// @param created runs when a new proposal stands in the editor: puts the focus where one goes on
  /// @param search searches the archive for words
  public RegistrationAction(
      Desk desk,
      Editings editings,
      KnownNames names,
      ObservableBooleanValue offered,
      Runnable created,
      Consumer<String> search) {
    this.model = new RegistrationViewModel(desk, editings);
    Runnable back =
        () -> {
          desk.pages().home();
          created.run();
        };
    this.show = () -> desk.pages().show(new RegistrationPage(desk, model, names, back, search));
    this.action =
        Action.named("new-proposal", desk.text("registration.action"))
            .icon(Icon.ADD)
            .keys("Shortcut+N")
            .when(offered)
            .changes(desk)
            .runs(show);
  }

  /// Finds again what an earlier window left of a new proposal; the archive is open.
  public void recall() {
    model.recall(show);
  }

  /// Keeps what is typed, with the window.
  public void dispose() {
    model.dispose();
  }

  public Action action() {
    return action;
  }
}
