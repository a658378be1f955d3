package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.banfu.bench.child.BareWindow;
import org.banfu.bench.child.SaveFound;
import org.banfu.bench.child.SearchedWindow;

/// What search is to a person who works on the largest archive: until a save is found, and what the
/// window holds of the memory after the first search, beside a bare one.
final class ArchiveSearches {
  private static final String SAVES = "Search after saves";
  private static final String OURS = "Search in the window";
  private static final String BARE = "Search, a bare window";

  private final Settings settings;
  private final Children children;
  private final Figures figures;

  ArchiveSearches(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    String size = Integer.toString(settings.archives().getLast());
    Path copy = settings.work().resolve("searched").resolve(size);
    Folders.copy(settings.work().resolve("archives").resolve(size), copy);
    // The cache that it leaves is that of the windows.
    record(SAVES, children.run(SaveFound.class, copy.toString()));
    for (int run = 0; run < settings.windows(); run++) {
      record(OURS, children.run(SearchedWindow.class, copy.toString()));
      record(BARE, children.run(BareWindow.class));
    }
    Folders.delete(copy.getParent());
  }

  static List<Budget> budgets(Settings settings) {
    int size = settings.archives().getLast();
    return List.of(
        Budget.shown(
            "a saved proposal of " + size + " is found, p50",
            SAVES + ", saved to found, p50",
            null,
            ""),
        Budget.within(
            "a saved proposal of " + size + " is found, p99",
            SAVES + ", saved to found, p99",
            100,
            ""),
        Budget.shown("the first search of a window", OURS + ", first search", null, "from the key"),
        Budget.atMost(
            "memory after start and one search, " + size + " ÷ a bare window",
            OURS + ", memory, MB",
            BARE + ", memory, MB",
            2,
            "resident set, with what is mapped of the search cache"));
  }

  private void record(String name, Children.Result result) {
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }
}
