package org.banfu.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The disk fails while somebody types in the window: it is told, the text stays, and it is saved
/// as soon as it can be.
///
/// The disk is a small one in memory that only a child process sees (`unshare` and a tmpfs, as in
/// `DiskFullTest`), and the child may not do what only root may. Where that is not allowed a line
/// says so.
class FaultsInWindowTest {
  private static final Sample SAMPLE = new Sample();

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({
    "FULL, 尚未保存，内容还在窗口里：无法写入保存记录, ''",
    "NO_PERMISSION, 尚未保存，内容还在窗口里：无法写入保存记录, ''",
    "READ_ONLY, 已保存, ''",
    "REMOVED, 在办复打开时被移走, 已另起一份新的保存记录"
  })
  void whatIsTypedIsToldToBeUnsavedAndSavedOnceItCanBe(String fault, String told, String notice)
      throws Exception {
    List<String> said = played(fault);
    if (said.isEmpty()) {
      return;
    }

    assertTrue(line(said, "told ").contains(told), said.toString());
    assertTrue(line(said, "notices ").contains(notice), said.toString());
    try (Archive archive = Archive.open(home.resolve("afterwards"), Clock.systemUTC())) {
      assertEquals(line(said, "typed "), archive.rows().getFirst().title());
    }
  }

  private static String line(List<String> said, String start) {
    return said.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(said.toString()));
  }

  /// What the child said; empty, after a line on the output, if no such disk can be had.
  private List<String> played(String fault) throws Exception {
    Path made = home.resolve("archive");
    try (Archive archive = Archive.open(made, Clock.systemUTC())) {
      archive.save(SAMPLE.proposal(), 0, Occasion.IMPORT);
    }
    Path disk = Files.createDirectories(home.resolve("disk"));
    String script =
        """
        mount -t tmpfs -o size=12m tmpfs %1$s || exit 99
        cp -r %2$s %1$s/archive
        setpriv --bounding-set=-dac_override,-dac_read_search %3$s %1$s/archive %4$s
        cp -r %1$s/archive %5$s
        """
            .formatted(disk, made, java(), fault, home.resolve("afterwards"));
    Path out = home.resolve("said");
    Process process =
        new ProcessBuilder("unshare", "-Urm", "sh", "-c", script)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the child process hangs");
    List<String> said = Files.readAllLines(out);
    boolean isRefused =
        process.exitValue() == 99
            || said.stream().anyMatch(s -> s.startsWith("unshare:") || s.startsWith("setpriv:"));
    if (isRefused) {
      System.out.println("SKIPPED FaultsInWindowTest: no small disk is allowed here: " + said);
      return List.of();
    }
    return said;
  }

  private static String java() {
    return String.join(
        " ",
        "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
        "--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Dglass.platform=Headless",
        "-Dprism.order=sw -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8",
        "-cp '" + System.getProperty("java.class.path") + "'",
        FaultyDiskChild.class.getName());
  }
}
