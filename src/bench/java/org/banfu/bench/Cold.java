package org.banfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banfu.bench.child.Letter;
import org.banfu.bench.child.Open;

/// What is cold: the first letter of a process, opening an archive in one. All in turn, several
/// times, so that ours and the peers' figures are taken side by side in time.
final class Cold {
  private final Settings settings;
  private final Children children;
  private final Figures figures;

  Cold(Settings settings, Children children, Figures figures) {
    this.settings = settings;
    this.children = children;
    this.figures = figures;
  }

  void run() throws IOException, InterruptedException {
    for (int run = 0; run < settings.runs(); run++) {
      for (Letter.Writer writer : Letter.Writer.values()) {
        letter(writer, settings.work().resolve("first").resolve(writer + "-" + run));
      }
      for (int size : settings.archives()) {
        Path archive = settings.work().resolve("archives").resolve(Integer.toString(size));
        record("Open " + size, children.run(Open.class, archive.toString()));
      }
    }
  }

  private void letter(Letter.Writer writer, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    record("First " + writer, children.run(Letter.class, writer.name(), folder.toString()));
  }

  private void record(String name, Children.Result result) {
    figures.add(name + ", whole process", result.wholeMillis());
    result.printed().forEach((figure, value) -> figures.add(name + ", " + figure, value));
  }
}
