package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A full disk is told, and nothing that was saved before is lost.
///
/// The disk is a small one in memory that only a child process sees (`unshare` and a tmpfs, for
/// which neither root nor anything installed is needed on a usual Linux). Where that is not allowed
/// a line says so.
class DiskFullTest {
  @TempDir private Path home;

  @Test
  void anExportOntoAFullDiskIsRefusedAndLeavesNothingHalf() throws Exception {
    var banfu = new CommandLineHarness(home, Locale.UK);
    banfu.run("sample");
    String before = banfu.run("list", "--json").out();

    List<String> said =
        onSmallDisk(
            "8k",
            banfu("export --all --data " + banfu.archive() + " --out $DISK/out"),
            "find $DISK -type f | sed 's/^/left /'");

    if (!said.isEmpty()) {
      assertAll(
          () -> assertTrue(said.contains("exit 1"), said.toString()),
          () -> assertTrue(said.stream().anyMatch(s -> s.startsWith("Refused: 2023")), "" + said),
          () -> assertTrue(said.stream().noneMatch(s -> s.startsWith("left")), said.toString()),
          () -> assertTrue(said.stream().noneMatch(s -> s.contains("\tat ")), said.toString()),
          () -> assertEquals(before, banfu.run("list", "--json").out()));
    }
  }

  @Test
  void anImportOntoAFullDiskIsRefusedAndTheArchiveKeepsWhatItHad() throws Exception {
    Path big =
        Files.writeString(
            home.resolve("big.json"),
            Proposals.json(Proposals.numbered("4711", "甲".repeat(200_000))));

    List<String> said =
        onSmallDisk(
            "1m",
            banfu("sample --data $DISK/archive"),
            "cat /dev/zero > $DISK/filler 2>/dev/null; truncate -s -100k $DISK/filler",
            banfu("import --data $DISK/archive " + big),
            "rm $DISK/filler",
            banfu("list --data $DISK/archive"));

    if (!said.isEmpty()) {
      List<String> exits = said.stream().filter(line -> line.startsWith("exit")).toList();
      assertAll(
          () -> assertEquals("exit 0", exits.get(0), said.toString()),
          () -> assertTrue(exits.get(1).matches("exit [13]"), said.toString()),
          () -> assertEquals("exit 0", exits.get(2), said.toString()),
          () -> assertTrue(said.stream().noneMatch(s -> s.contains("\tat ")), said.toString()),
          () -> assertTrue(said.getLast().contains("exit 0"), said.toString()),
          () -> assertTrue(said.stream().noneMatch(s -> s.startsWith("4711 ")), said.toString()),
          () -> assertTrue(said.stream().anyMatch(s -> s.startsWith("2023")), said.toString()));
    }
  }

  @Test
  void resultsThatCannotBeWrittenAreNoSuccess() throws Exception {
    File full = new File("/dev/full");
    if (!full.exists()) {
      System.out.println("SKIPPED DiskFullTest: this system has no /dev/full");
      return;
    }
    var banfu = new CommandLineHarness(home, Locale.UK);
    banfu.run("sample");

    try (var out = new FileOutputStream(full)) {
      Ran ran = banfu.runInto(out, "list");

      assertEquals(ExitCode.REFUSED, ran.code());
      assertTrue(ran.err().contains("standard output"), ran.err());
      assertFalse(ran.err().contains("\tat "), ran.err());
    }
  }

  /// Runs shell lines on a disk of this size; empty, after a line on the output, if it cannot be
  /// had.
  private List<String> onSmallDisk(String size, String... lines) throws Exception {
    Path disk = Files.createDirectories(home.resolve("disk"));
    var script = new ArrayList<String>();
    script.add("export DISK=" + disk);
    script.add("export XDG_CACHE_HOME=" + home.resolve("cache"));
    script.add("mount -t tmpfs -o size=" + size + " tmpfs $DISK || exit 99");
    script.addAll(List.of(lines));
    Process process =
        new ProcessBuilder("unshare", "-Urm", "sh", "-c", String.join("\n", script))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("said").toFile())
            .directory(home.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the child process hangs");
    List<String> said = Files.readAllLines(home.resolve("said"));
    if (process.exitValue() == 99 || said.stream().anyMatch(s -> s.startsWith("unshare:"))) {
      System.out.println("SKIPPED DiskFullTest: no small disk of its own is allowed here: " + said);
      return List.of();
    }
    return said;
  }

  private static String banfu(String arguments) {
    return String.join(
        " ",
        "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
        "--enable-native-access=ALL-UNNAMED -cp '" + System.getProperty("java.class.path") + "'",
        CommandLineChild.class.getName(),
        arguments,
        "; echo exit $?");
  }
}
