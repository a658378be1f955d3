package org.banfu.desktop.list;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.banfu.desktop.settings.SettingsModel;

/// Whether the side bar is seen: as the person left it, and folded by itself where there is no room
/// for it, which is a matter of the window and not remembered.
public final class SideBarFolding {
  private static final String REMEMBERED = "list.sideBar";
  private static final String FOLDED = "folded";

  /// Below this width at 100 % the list and the editor need the room.
  private static final double NARROW = 1000;

  private final SettingsModel settings;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private boolean isOpenedInNarrow;

  public SideBarFolding(SettingsModel settings) {
    this.settings = settings;
    refresh();
  }

  /// Tells how wide the window is.
  ///
  /// @param pixels logical ones
  public void room(double pixels) {
    boolean isNarrow = pixels * 100 / settings.get().look().fontPercent() < NARROW;
    if (isNarrow != narrow.get()) {
      narrow.set(isNarrow);
      isOpenedInNarrow = false;
    }
    refresh();
  }

  /// Folds it or brings it back.
  public void toggle() {
    if (narrow.get()) {
      isOpenedInNarrow = !isOpenedInNarrow;
    } else {
      settings.remember(REMEMBERED, shown.get() ? FOLDED : "open");
    }
    refresh();
  }

  public ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /// Whether there is little room.
  public ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  private void refresh() {
    boolean isFolded = settings.get().remembered(REMEMBERED).filter(FOLDED::equals).isPresent();
    shown.set(narrow.get() ? isOpenedInNarrow : !isFolded);
  }
}
