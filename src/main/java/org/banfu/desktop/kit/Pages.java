package org.banfu.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which pages are open in the place of list and editor, one above the other; a look into the help
/// does not throw away what was begun on the page beneath. On the screen's thread.
public final class Pages {
  private final List<Page> open = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Page> current = new ReadOnlyObjectWrapper<>();
  private boolean isAside;

  /// Shows this one above the others; where one of its name is open already, that one instead.
  public void show(Page page) {
    isAside = false;
    if (find(page.id()) == null) {
      open.add(page);
      settle();
    } else {
      page.dispose();
      bringUp(page.id());
    }
  }

  /// Opens this one above the others without showing it: it waits as if it had been set aside.
  public void showAside(Page page) {
    open.add(page);
    setAside();
  }

  /// Leaves the uppermost page if it lets itself be left.
  public void back() {
    Page top = current.get();
    if (top != null && top.mayLeave()) {
      close(top);
    }
  }

  /// To list and editor, for there is something to be seen now. Pages on which something was begun
  /// stay, the uppermost of them shown.
  public void home() {
    for (Page page : open.reversed().stream().takeWhile(page -> !page.isBegun()).toList()) {
      close(page);
    }
  }

  /// Shows list and editor without leaving a page: all of them wait, with what was begun on them,
  /// until [#takeUp] or until one is asked for.
  public void setAside() {
    isAside = true;
    settle();
  }

  /// Shows the uppermost again, if they were set aside.
  ///
  /// @return whether there is one
  public boolean takeUp() {
    boolean isWaiting = isAside;
    isAside = false;
    settle();
    return isWaiting;
  }

  /// Leaves the page of this name, after asking if something was begun on it.
  ///
  /// @return false if the person stays there
  public boolean leave(String id) {
    Page page = find(id);
    if (page == null) {
      return true;
    }
    isAside = false;
    bringUp(id);
    if (!page.mayLeave()) {
      return false;
    }
    close(page);
    return true;
  }

  /// Ends all of them without asking: the window is gone.
  public void dispose() {
    open.reversed().stream().toList().forEach(this::close);
  }

  /// While no page covers list and editor: on a page, a key belongs to the page's own controls.
  public BooleanBinding none() {
    return Bindings.isNull(current);
  }

  /// The uppermost; null while list and editor are seen.
  public ReadOnlyObjectProperty<@Nullable Page> current() {
    return current.getReadOnlyProperty();
  }

  /// Whether it will be seen again when those above it are left.
  public boolean isOpen(Page page) {
    return open.contains(page);
  }

  private void bringUp(String id) {
    Page page = find(id);
    if (page != null) {
      open.remove(page);
      open.add(page);
      settle();
    }
  }

  private @Nullable Page find(String id) {
    return open.stream().filter(page -> page.id().equals(id)).findFirst().orElse(null);
  }

  private void close(Page page) {
    open.remove(page);
    settle();
    page.dispose();
  }

  private void settle() {
    isAside &= !open.isEmpty();
    current.set(open.isEmpty() || isAside ? null : open.getLast());
  }
}
