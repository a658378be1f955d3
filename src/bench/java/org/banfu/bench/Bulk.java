package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banfu.bench.child.Batch;
import org.banfu.bench.child.ExportAll;
import org.banfu.bench.child.Fill;

/// Whole jobs over many, each in a process of its own, in two sizes to see how the cost grows.
final class Bulk {
  private final Settings settings;
  private final Children children;
  private final Figures figures;

  Bulk(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  /// The archives that other benchmarks open; a figure by the way.
  void fillArchives() throws IOException, InterruptedException {
    for (int size : settings.archives()) {
      fill(size);
    }
  }

  /// The archive on which the window is shown.
  void fillLargest() throws IOException, InterruptedException {
    fill(settings.archives().getLast());
  }

  private void fill(int size) throws IOException, InterruptedException {
    record("Fill " + size, children.run(Fill.class, archive(size).toString(), "" + size));
  }

  void runJobs() throws IOException, InterruptedException {
    int few = settings.letters().getFirst();
    for (int count : settings.letters()) {
      batch("BANFU", count);
    }
    batch("POI", few);
    batch("DOCX4J", few);
    Folders.delete(settings.work().resolve("batch"));
    for (int count : settings.letters()) {
      exportAll(count);
    }
  }

  private void exportAll(int count) throws IOException, InterruptedException {
    Path copy = settings.work().resolve("export-" + count);
    Folders.copy(archive(count), copy.resolve("archive"));
    Children.Result result =
        children.run(
            ExportAll.class,
            copy.resolve("archive").toString(),
            copy.resolve("letters").toString());
    require(result.printed(), "written", count);
    record("Export " + count, result);
    Folders.delete(copy);
  }

  private Path archive(int size) {
    return settings.work().resolve("archives").resolve(Integer.toString(size));
  }

  /// A job that left something out was not measured.
  private static void require(Map<String, Double> printed, String figure, int count) {
    Double found = printed.get(figure);
    if (found == null || found != count) {
      throw new IllegalStateException(figure + " is " + found + ", not " + count);
    }
  }

  private void batch(String writer, int count) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(batchFolder(writer, count));
    record(
        "Batch " + writer + " " + count,
        children.run(Batch.class, writer, "" + count, folder.toString()));
  }

  private void record(String name, Children.Result result) {
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }

  private Path batchFolder(String writer, int count) {
    return settings.work().resolve("batch").resolve(writer + "-" + count);
  }
}
