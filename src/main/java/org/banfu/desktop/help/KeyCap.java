package org.banfu.desktop.help;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A key's name, drawn like a key.
final class KeyCap extends Label {
  KeyCap(String key) {
    super(key);
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("key-cap");
  }
}
