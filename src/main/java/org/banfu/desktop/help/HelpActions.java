package org.banfu.desktop.help;

import java.util.List;
import java.util.function.Supplier;
import org.banfu.desktop.kit.Action;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.Icon;
import org.banfu.desktop.kit.Page;

/// The ways to the guide, the keys, and what the program is made of.
public final class HelpActions {
  private final Action guide;
  private final Action shortcuts;
  private final Action about;

  /// @param tab the id of the tab that is selected: the guide opens at it, or at the page seen
  /// @param actions everything that may have a key, asked when the page is shown
  public HelpActions(Desk desk, Supplier<String> tab, Supplier<List<Action>> actions) {
    this.guide =
        Action.named("help", desk.text("help.title"))
            .icon(Icon.HELP)
            .keys("F1")
            .runs(() -> desk.pages().show(new HelpPage(desk, seen(desk, tab))));
    this.shortcuts =
        Action.named("shortcuts", desk.text("help.shortcuts"))
            .icon(Icon.KEYBOARD)
            .keys("Shortcut+SLASH")
            .runs(() -> desk.pages().show(new ShortcutsPage(desk, actions.get())));
    this.about =
        Action.named("about", desk.text("help.about"))
            .icon(Icon.INFO)
            .runs(() -> desk.pages().show(new AboutPage(desk)));
  }

  private static String seen(Desk desk, Supplier<String> tab) {
    Page page = desk.pages().current().get();
    return page == null ? tab.get() : page.id();
  }

  public List<Action> all() {
    return List.of(guide, shortcuts, about);
  }
}
