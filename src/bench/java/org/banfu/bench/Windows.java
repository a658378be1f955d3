package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.banfu.bench.child.BareWindow;
import org.banfu.bench.child.WholeWindow;

/// Our window on the largest archive and a bare one, in turn, each in a process of its own.
final class Windows {
  private final Settings settings;
  private final Children children;
  private final Figures figures;

  Windows(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    String size = Integer.toString(settings.archives().getLast());
    for (int run = 0; run < settings.windows(); run++) {
      Path copy = settings.work().resolve("window-" + run).resolve(size);
      Folders.copy(settings.work().resolve("archives").resolve(size), copy);
      record("Window", children.run(WholeWindow.class, copy.toString()));
      record("Bare window", children.run(BareWindow.class));
      Folders.delete(copy.getParent());
    }
  }

  private void record(String name, Children.Result result) {
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }
}
