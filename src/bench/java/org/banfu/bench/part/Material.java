package org.banfu.bench.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.bench.Folders;
import org.banfu.generator.Generator;
import org.banfu.proposal.Proposal;

/// What all benchmarks work on: the generated proposals, and the folders that were laid out before.
///
/// @param work the folder of this run
public record Material(Path work) {
  /// The seed of every archive that is measured.
  public static final long SEED = 42;

  /// How many different proposals a benchmark goes round.
  private static final int ROUND = 64;

  /// The one whose folder the driver named.
  public static Material ofSystem() {
    return new Material(Path.of(System.getProperty("bench.work")));
  }

  /// Some proposals, the first ones of every archive.
  public List<Proposal> proposals() {
    return new Generator(SEED).proposals(ROUND).toList();
  }

  public Path archive(int size) {
    return work.resolve("archives").resolve(Integer.toString(size));
  }

  public Path letters(String shape) {
    return work.resolve("letters").resolve(shape);
  }

  /// Some letters of this shape.
  public List<Path> someLetters(String shape) throws IOException {
    try (Stream<Path> files = Files.list(letters(shape))) {
      return files.sorted().limit(ROUND).toList();
    }
  }

  /// An empty folder for one trial, whatever an earlier one left.
  public Path fresh(String name) throws IOException {
    Path folder = work.resolve("trial").resolve(name);
    Folders.delete(folder);
    return Files.createDirectories(folder);
  }
}
