package org.banfu.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// ripgrep over a text file a proposal: names of the files that contain the text.
final class RipgrepEngine implements Engine {
  private @Nullable Path files;

  static boolean isInstalled() {
    try {
      return new ProcessBuilder("rg", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void build(Path folder, Stream<Proposal> proposals) throws IOException {
    int number = 0;
    for (Proposal proposal : (Iterable<Proposal>) proposals::iterator) {
      Files.writeString(folder.resolve(number++ + ".txt"), Texts.whole(proposal));
    }
  }

  @Override
  public void open(Path folder) {
    files = folder;
  }

  @Override
  public int find(String text) throws IOException, InterruptedException {
    var command = List.of("rg", "--files-with-matches", "--fixed-strings", "--", text, "" + files);
    Process process = new ProcessBuilder(command).start();
    int count = new String(process.getInputStream().readAllBytes()).split("\n", -1).length - 1;
    process.waitFor();
    return count;
  }

  @Override
  public void close() {
    files = null;
  }
}
