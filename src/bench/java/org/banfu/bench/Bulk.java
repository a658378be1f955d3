package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banfu.bench.child.Batch;
import org.banfu.bench.child.ExportAll;
import org.banfu.bench.child.Fill;
import org.banfu.bench.child.ImportAll;
import org.banfu.bench.child.ReadAll;

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

  /// The letters that other benchmarks read; a figure by the way.
  void writeLetters() throws IOException, InterruptedException {
    for (int count : settings.letters()) {
      batch("BANFU", count);
    }
    batch("TEXT", settings.letters().getFirst());
    int largest = settings.letters().getLast();
    Path letters = Files.createDirectories(settings.work().resolve("letters"));
    Files.move(batchFolder("BANFU", largest).resolve("cold"), letters.resolve("docx"));
    Files.move(
        batchFolder("TEXT", settings.letters().getFirst()).resolve("cold"), letters.resolve("txt"));
    Folders.delete(settings.work().resolve("batch"));
  }

  void runJobs() throws IOException, InterruptedException {
    int few = settings.letters().getFirst();
    batch("POI", few);
    batch("DOCX4J", few);
    Folders.delete(settings.work().resolve("batch"));
    for (int count : settings.letters()) {
      readAll("docx", count);
    }
    readAll("txt", few);
    for (int count : settings.letters()) {
      importAll(count);
      exportAll(count);
    }
  }

  private void importAll(int count) throws IOException, InterruptedException {
    Path letters = settings.work().resolve("letters").resolve("docx");
    Path archive = settings.work().resolve("import-" + count);
    Children.Result result =
        children.run(ImportAll.class, letters.toString(), archive.toString(), "" + count);
    require(result.printed(), "added", count);
    record("Import " + count, result);
    Folders.delete(archive);
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

  private void readAll(String shape, int count) throws IOException, InterruptedException {
    Path letters = settings.work().resolve("letters").resolve(shape);
    record(
        "Read " + shape + " " + count, children.run(ReadAll.class, letters.toString(), "" + count));
  }

  private void record(String name, Children.Result result) {
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }

  private Path batchFolder(String writer, int count) {
    return settings.work().resolve("batch").resolve(writer + "-" + count);
  }
}
