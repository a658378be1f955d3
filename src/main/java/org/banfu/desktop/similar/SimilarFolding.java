package org.banfu.desktop.similar;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.banfu.desktop.settings.SettingsModel;

/// Whether the panel is seen: as the person left it, and folded by itself where there is no room
/// for it, until it is asked for; then it takes turns with the cards. What the window brings about
/// is not remembered.
final class SimilarFolding {
  private static final String REMEMBERED = "similar.panel";
  private static final String FOLDED = "folded";

  /// Below so many letters of width cards and panel do not fit beside each other: the letter's head
  /// and tail need 36 in English, the panel what is left by [PanelRoom].
  private static final double NARROW = 53;

  private final SettingsModel settings;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper cardsShown = new ReadOnlyBooleanWrapper(true);
  private boolean isNarrow;
  private boolean isOpenedInNarrow;

  SimilarFolding(SettingsModel settings) {
    this.settings = settings;
    refresh();
  }

  /// Tells how much room there is for cards and panel.
  ///
  /// @param letters width in em
  void room(double letters) {
    boolean isNow = letters < NARROW;
    if (isNow != isNarrow) {
      isNarrow = isNow;
      isOpenedInNarrow = false;
      refresh();
    }
  }

  void open(boolean isOpen) {
    if (isNarrow) {
      isOpenedInNarrow = isOpen;
    } else {
      settings.remember(REMEMBERED, isOpen ? "open" : FOLDED);
    }
    refresh();
  }

  /// Gives the cards their room back where the panel has it.
  void toCards() {
    if (isNarrow) {
      isOpenedInNarrow = false;
      refresh();
    }
  }

  ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty cardsShown() {
    return cardsShown.getReadOnlyProperty();
  }

  private void refresh() {
    boolean isFolded = settings.get().remembered(REMEMBERED).filter(FOLDED::equals).isPresent();
    boolean isShown = isNarrow ? isOpenedInNarrow : !isFolded;
    // Cards first: never is nothing there.
    if (!isShown) {
      cardsShown.set(true);
    }
    shown.set(isShown);
    cardsShown.set(!isShown || !isNarrow);
  }
}
