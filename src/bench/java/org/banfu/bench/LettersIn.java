package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banfu.bench.child.Batch;
import org.banfu.bench.child.ImportAll;
import org.banfu.bench.child.ReadAll;

/// Past letters that come in: folders of them read, and imported into an empty archive.
final class LettersIn {
  /// Without a bound the collector lets garbage lie, and a peak says nothing of what is needed.
  static final int HEAP = 256;

  private final Settings settings;
  private final Children children;
  private final Figures figures;

  LettersIn(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    int few = settings.letters().getFirst();
    int many = settings.letters().getLast();
    write("BANFU", "docx", many);
    write("TEXT", "txt", few);
    for (int run = 0; run < settings.windows(); run++) {
      readAll("docx", few);
      readAll("txt", few);
      importAll(few);
    }
    readAll("docx", many);
    importAll(many);
  }

  /// The letters lie where the benchmarks of parts look for them, too.
  private void write(String writer, String shape, int count)
      throws IOException, InterruptedException {
    Path batch = Files.createDirectories(settings.work().resolve("batch-" + shape));
    children.run(Batch.class, writer, "" + count, batch.toString());
    Files.createDirectories(settings.work().resolve("letters"));
    Files.move(batch.resolve("cold"), letters(shape));
    Folders.delete(batch);
  }

  private void readAll(String shape, int count) throws IOException, InterruptedException {
    record(
        "Read " + shape + " " + count,
        children.runWithin(HEAP, ReadAll.class, letters(shape).toString(), "" + count));
  }

  private void importAll(int count) throws IOException, InterruptedException {
    Path archive = settings.work().resolve("import-" + count);
    Children.Result result =
        children.runWithin(
            HEAP, ImportAll.class, letters("docx").toString(), archive.toString(), "" + count);
    Double added = result.printed().get("added");
    if (added == null || added != count) {
      throw new IllegalStateException("added is " + added + ", not " + count);
    }
    record("Import " + count, result);
    Folders.delete(archive);
  }

  private Path letters(String shape) {
    return settings.work().resolve("letters").resolve(shape);
  }

  private void record(String name, Children.Result result) {
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }

  /// The table for the sizes of a run.
  static List<Budget> budgets(Settings settings) {
    int one = settings.letters().getFirst();
    int ten = settings.letters().getLast();
    double growth = 1.2 * ten / one;
    var all = new ArrayList<Budget>();
    for (String shape : List.of("docx", "txt")) {
      String name = "Read " + shape + " " + one;
      all.add(
          Budget.within(
              "reading " + one + " ." + shape + ", two cores, first time in a process",
              name + ", cold",
              one * 10.0,
              "100 a second"));
      all.add(Budget.shown("the same, warm", name + ", warm", null, ""));
      all.add(Budget.shown("the same, heap", name + ", peak heap, MB", null, ""));
    }
    all.add(
        Budget.atMost(
            "reading: " + ten + " ÷ " + one,
            "Read docx " + ten + ", warm",
            "Read docx " + one + ", warm",
            growth,
            "linear"));
    all.add(
        Budget.atMost(
            "reading, heap: " + ten + " ÷ " + one,
            "Read docx " + ten + ", peak heap, MB",
            "Read docx " + one + ", peak heap, MB",
            4,
            "a letter is let go when it is read"));
    String folder = "import of a folder of " + one + " .docx into an archive";
    all.add(Budget.shown(folder, "Import " + one + ", import", null, ""));
    all.add(Budget.shown("the same, heap", "Import " + one + ", peak heap, MB", null, ""));
    all.add(
        Budget.atMost(
            "import: " + ten + " ÷ " + one,
            "Import " + ten + ", import",
            "Import " + one + ", import",
            growth,
            "linear"));
    all.add(
        Budget.atMost(
            "import, heap: " + ten + " ÷ " + one,
            "Import " + ten + ", peak heap, MB",
            "Import " + one + ", peak heap, MB",
            4,
            "a letter is let go when it is kept"));
    all.add(Budget.shown("reading one .docx, one thread", "Read.read docx, mean", null, ""));
    all.add(Budget.shown("reading one .txt, one thread", "Read.read txt, mean", null, ""));
    return all;
  }
}
