package org.banfu.desktop.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which page is open in the place of list and editor, if any. On the screen's thread.
public final class Pages {
  private final ReadOnlyObjectWrapper<@Nullable Page> current = new ReadOnlyObjectWrapper<>();

  /// Shows this one, in the place of another.
  public void show(Page page) {
    Page before = current.get();
    if (before != null && before.id().equals(page.id())) {
      page.dispose();
      return;
    }
    current.set(page);
    if (before != null) {
      before.dispose();
    }
  }

  /// Back to list and editor.
  public void back() {
    Page before = current.get();
    current.set(null);
    if (before != null) {
      before.dispose();
    }
  }

  public ReadOnlyObjectProperty<@Nullable Page> current() {
    return current.getReadOnlyProperty();
  }
}
