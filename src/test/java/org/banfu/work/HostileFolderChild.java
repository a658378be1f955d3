package org.banfu.work;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.intake.Intake;
import org.banfu.work.ImportWalk.Read;

/// Reads all files of a folder as an import does, and says what became of each.
final class HostileFolderChild {
  private HostileFolderChild() {}

  static void main(String[] args) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      files = all.sorted().toList();
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new ImportWalk<>(new Intake(), reading -> reading.proposals().size())
        .run(
            files,
            (done, of, name) -> {},
            () -> false,
            (file, read, done) -> {
              String said =
                  switch (read) {
                    case Read.Done<Integer>(Integer size) -> "read " + size;
                    case Read.Lines<Integer>() -> "lines";
                    case Read.Failed<Integer>(var reason) -> reason.code() + reason.arguments();
                  };
              out.println(file.getFileName() + "\t" + said);
            });
  }
}
