package org.banfu.desktop.registration;

import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.field.KnownNames;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;

/// 新建 (Ctrl+N) from anywhere in the window.
public final class RegistrationAction {
  private final Action action;

  /// @param created runs when a new proposal stands in the editor: puts the focus where one goes on
  public RegistrationAction(Desk desk, Editings editings, KnownNames names, Runnable created) {
    var model = new RegistrationViewModel(desk, editings);
    Runnable back =
        () -> {
          desk.pages().back();
          created.run();
        };
    this.action =
        Action.named("new-proposal", desk.text("registration.action"))
            .icon(Icon.ADD)
            .keys("Shortcut+N")
            .runs(() -> desk.pages().show(new RegistrationPage(desk, model, names, back)));
  }

  public Action action() {
    return action;
  }
}
