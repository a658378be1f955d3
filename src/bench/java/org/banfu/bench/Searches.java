package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.bench.search.SearchChild;
import org.banfu.bench.search.Searching;

/// Search of ours and of its peers over the same texts, each engine in processes of its own: one
/// makes what it needs, the others are asked.
final class Searches {
  /// Above it each run takes minutes.
  private static final int LARGE = 10_000;

  private final Settings settings;
  private final Children children;
  private final Figures figures;

  Searches(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    for (int size : settings.searched()) {
      Path work = settings.work().resolve("search-" + size);
      for (String engine : Searching.engines()) {
        Files.createDirectories(work.resolve(engine));
        record(engine, size, child(engine, "build", size, work));
      }
      // In turn, so that what else runs on the machine falls on all of them.
      int runs = size > LARGE ? 1 + settings.searches() / 2 : settings.searches();
      for (int run = 0; run < runs; run++) {
        for (String engine : Searching.engines()) {
          record(engine, size, child(engine, "ask", size, work));
        }
      }
      Folders.delete(work);
    }
  }

  private Children.Result child(String engine, String what, int size, Path work)
      throws IOException, InterruptedException {
    return children.run(
        SearchChild.class,
        engine,
        what,
        Integer.toString(size),
        work.resolve(engine).toString(),
        work.resolve("questions").toString(),
        settings.quick() ? "3" : "6");
  }

  private void record(String engine, int size, Children.Result result) {
    result
        .printed()
        .forEach((figure, value) -> figures.add(name(engine, size) + ", " + figure, value));
  }

  static String name(String engine, int size) {
    return "Search " + size + " " + engine;
  }

  /// The table for the sizes of a run.
  static List<Budget> budgets(Settings settings) {
    return Stream.concat(
            settings.searched().stream().flatMap(size -> SearchBudgets.of(size).stream()),
            ArchiveSearches.budgets(settings).stream())
        .toList();
  }
}
