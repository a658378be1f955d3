package org.banfu.desktop.list;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.banfu.desktop.settings.SettingsModel;

/// Which of side bar, list and editor are seen: the side bar as the person left it, and folded by
/// itself where there is no room for it; in a very narrow window side bar and list take turns with
/// the editor. What the window brings about is not remembered.
public final class SideBarFolding {
  private static final String REMEMBERED = "list.sideBar";
  private static final String FOLDED = "folded";

  /// Below this width at 100 % the list and the editor need the room.
  private static final double NARROW = 1000;

  /// Below this width at 100 % the list and the editor do not fit beside each other either.
  private static final double TIGHT = 600;

  private final SettingsModel settings;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper listShown = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper editorShown = new ReadOnlyBooleanWrapper(true);
  private boolean isOpenedInNarrow;
  private boolean isTight;
  private boolean isEditing;
  private boolean isSearching;

  public SideBarFolding(SettingsModel settings) {
    this.settings = settings;
    refresh();
  }

  /// Tells how wide the window is.
  ///
  /// @param pixels logical ones
  public void room(double pixels) {
    double width = pixels * 100 / settings.get().look().fontPercent();
    boolean isNarrow = width < NARROW;
    if (isNarrow != narrow.get() || width < TIGHT != isTight) {
      narrow.set(isNarrow);
      isTight = width < TIGHT;
      isOpenedInNarrow = isTight && !isEditing;
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

  /// Tells whether a proposal is open. The first one brings the editor; the next ones do not, so
  /// that the arrow keys walk through the list.
  public void editing(boolean isOpen) {
    boolean isNew = isOpen != isEditing;
    isEditing = isOpen;
    if (isNew) {
      turn(!isOpen);
    }
  }

  /// Tells that a person goes to the editor.
  public void toEditor() {
    turn(false);
  }

  /// Tells that a person turns to the list, as by searching.
  public void toList() {
    turn(true);
  }

  /// Tells whether what was found is to be seen: in a very narrow window it has the room of the
  /// side bar until the search is ended.
  public void searching(boolean isSearched) {
    isSearching = isSearched;
    refresh();
  }

  /// Whether the side bar is seen.
  public ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty listShown() {
    return listShown.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty editorShown() {
    return editorShown.getReadOnlyProperty();
  }

  /// Whether there is little room.
  public ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  private void turn(boolean toList) {
    if (isTight) {
      isOpenedInNarrow = toList;
      refresh();
    }
  }

  private void refresh() {
    boolean isFolded = settings.get().remembered(REMEMBERED).filter(FOLDED::equals).isPresent();
    shown.set(narrow.get() ? isOpenedInNarrow && !(isTight && isSearching) : !isFolded);
    listShown.set(!isTight || isOpenedInNarrow);
    editorShown.set(!isTight || !isOpenedInNarrow);
  }
}
