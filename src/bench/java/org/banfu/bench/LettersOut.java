package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.banfu.bench.child.Batch;
import org.banfu.bench.child.LedgerAll;
import org.banfu.bench.child.Letter;

/// What goes out: the first letter of a process, batches as Word and PDF, the ledger; ours and the
/// peers' in turn, several times, so that all have the same quiet or noise.
final class LettersOut {
  private final Settings settings;
  private final Children children;
  private final Figures figures;

  LettersOut(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    for (int run = 0; run < settings.runs(); run++) {
      for (Letter.Writer writer : Letter.Writer.values()) {
        Path folder = fresh("first");
        record("First " + writer, children.run(Letter.class, writer.name(), folder.toString()));
      }
      for (String writer : new String[] {"BANFU", "POI", "DOCX4J", "TEXT"}) {
        batch(writer, Budget.BATCH);
      }
      batch("PDF", Budget.PDFS);
      ledger("BANFU");
      ledger("POI");
    }
  }

  private void batch(String writer, int count) throws IOException, InterruptedException {
    record(
        "Batch " + writer + " " + count,
        children.run(Batch.class, writer, "" + count, fresh("batch").toString()));
  }

  private void ledger(String writer) throws IOException, InterruptedException {
    int size = settings.archives().getLast();
    Path archive = settings.work().resolve("archives").resolve(Integer.toString(size));
    Children.Result result =
        children.run(LedgerAll.class, writer, archive.toString(), fresh("ledger").toString());
    Map<String, Double> printed = result.printed();
    if (writer.equals("BANFU") && printed.getOrDefault("written", 0.0) != size) {
      throw new IllegalStateException("the ledger has " + printed.get("written"));
    }
    record("Ledger " + writer + " " + size, result);
  }

  private void record(String name, Children.Result result) {
    figures.add(name + ", whole process", result.wholeMillis());
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }

  private Path fresh(String name) throws IOException {
    Path folder = settings.work().resolve("out").resolve(name);
    Folders.delete(folder);
    return Files.createDirectories(folder);
  }
}
