package org.banfu.desktop.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;
import org.banfu.document.page.Page;

/// A printer that counts; it is asked for the first two pages only.
final class CountingPrinter implements Printers {
  final List<Page> printed = new ArrayList<>();
  boolean there = true;
  int takes = Integer.MAX_VALUE;
  boolean cancelled;
  boolean ended;

  @Override
  public Answer ask(Window owner, int pages) {
    return new Answer(there, there ? Optional.of(new Counting()) : Optional.empty());
  }

  private final class Counting implements Run {
    @Override
    public boolean wants(int number) {
      return number <= 2;
    }

    @Override
    public boolean print(Page page, Node content) {
      return printed.size() < takes && printed.add(page);
    }

    @Override
    public boolean end() {
      ended = true;
      return true;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }
}
