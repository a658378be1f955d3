package org.banfu.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveLockTest {
  private final TestClock clock = new TestClock();

  @TempDir private Path folder;

  /// Run by another process: opens the archive, says so, and waits to be ended.
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (Archive archive = Archive.open(Path.of(arguments[0]), Clock.systemUTC())) {
        System.out.println("open " + archive.rows().size());
        System.out.println(System.in.read());
      } catch (ArchiveException e) {
        System.out.println(e.problem().code() + " " + e.problem().arguments().get(1));
      }
    }
  }

  @Test
  void aSecondWriterInThisProcessIsRefused() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

      assertEquals("archive.locked", refused.problem().code());
      String since = refused.problem().arguments().get(3);
      assertTrue(since.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"), since);
      assertEquals(
          Long.toString(ProcessHandle.current().pid()), refused.problem().arguments().get(1));
      assertEquals(List.of(), archive.rows());
    }
    Archive.open(folder, clock).close();
  }

  /// On Linux a second stream on the locked file would give up the lock when it is closed.
  @Test
  void anotherProcessIsRefusedAlsoAfterASecondTryInThisOne() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

      Process other = holder();
      String said = firstLine(other);
      other.waitFor();

      assertEquals("archive.locked " + ProcessHandle.current().pid(), said);
      assertEquals(List.of(), archive.rows());
    }
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws Exception {
    Process other = holder();
    assertEquals("open 0", firstLine(other));
    var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));
    assertEquals(Long.toString(other.pid()), refused.problem().arguments().get(1));

    other.destroyForcibly().waitFor();

    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(List.of(), archive.rows());
    }
  }

  @Test
  void aHolderFileThatALongGoneProcessLeftStopsNobody() throws Exception {
    Files.write(folder.resolve("banfu.holder"), List.of("1", "云岫", "2020-01-01T00:00:00Z", "x"));
    Files.write(folder.resolve("banfu.lock"), new byte[] {1});

    Archive.open(folder, clock).close();
  }

  @Test
  void aLockThatAnEndedProcessOfThisMachineLeftIsToldAsSuch() throws Exception {
    Process ended = new ProcessBuilder(java(), "-version").start();
    ended.waitFor();
    String longAgo = "2020-01-01T00:00:00Z";
    String reused = Long.toString(ProcessHandle.current().pid());
    for (String pid : List.of(Long.toString(ended.pid()), reused)) {
      Process other = holder();
      assertEquals("open 0", firstLine(other));
      Files.write(
          folder.resolve("banfu.holder"),
          List.of(pid, ThisMachine.name(), "2023-04-03T01:00:00Z", "x", longAgo));

      var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

      assertEquals("archive.lockLeft", refused.problem().code());
      assertEquals(pid, refused.problem().arguments().get(1));
      other.destroyForcibly().waitFor();
    }
    Archive.open(folder, clock).close();
  }

  @Test
  void theHolderOnAnotherMachineIsNeverTakenForEnded() throws Exception {
    Process other = holder();
    assertEquals("open 0", firstLine(other));
    Files.write(
        folder.resolve("banfu.holder"), List.of("99999999", "云岫", "2023-04-03T01:00:00Z", "x", ""));

    var refused = assertThrows(ArchiveException.class, () -> Archive.open(folder, clock));

    assertEquals("archive.locked", refused.problem().code());
    assertEquals("云岫", refused.problem().arguments().get(2));
    other.destroyForcibly().waitFor();
  }

  /// Such as `banfu search`: there is no window that a clerk could close.
  @Test
  void whoOpensWhileACommandReadsWaitsUntilItIsThrough() throws Exception {
    Process other = holder();
    assertEquals("open 0", firstLine(other));
    LockHolder it = LockHolder.read(folder.resolve("banfu.holder")).orElseThrow();
    new LockHolder(it.pid(), it.host(), it.since(), it.self(), it.started(), true)
        .write(folder.resolve("banfu.holder"));
    var opened = new CompletableFuture<Archive>();
    var opening =
        new Thread(() -> {
          try {
            opened.complete(Archive.open(folder, clock));
          } catch (ProblemException e) {
            opened.completeExceptionally(e);
          }
        });
    opening.start();
    while (!opened.isDone() && !waits(opening)) {
      Thread.onSpinWait();
    }

    other.getOutputStream().write('\n');
    other.getOutputStream().flush();

    try (Archive archive = opened.get(60, TimeUnit.SECONDS)) {
      assertEquals(List.of(), archive.rows());
    }
    other.waitFor();
  }

  private static boolean waits(Thread opening) {
    return Arrays.stream(opening.getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("parkNanos"));
  }

  @Test
  void aCommandThatReadsSaysSo() throws Exception {
    Archive.open(folder, clock).close();

    try (ArchiveLock lock = ArchiveLock.toRead(folder, clock)) {
      assertTrue(LockHolder.read(folder.resolve("banfu.holder")).orElseThrow().reads());
    }
    try (Archive archive = Archive.open(folder, clock)) {
      assertFalse(LockHolder.read(folder.resolve("banfu.holder")).orElseThrow().reads());
      assertEquals(List.of(), archive.rows());
    }
  }

  /// As NFS without its lock service does, and SMB under macOS.
  @Test
  void aPlaceThatCannotLockIsRefusedAndLeftAsItIs() throws Exception {
    Archive.open(folder, clock).close();

    var refused =
        assertThrows(
            ArchiveException.class,
            () ->
                ArchiveLock.take(
                    folder,
                    clock,
                    false,
                    channel -> {
                      throw new IOException("No locks available");
                    }));

    assertEquals("archive.lockRefused", refused.problem().code());
    assertEquals("why.other", refused.problem().arguments().get(1));
    assertFalse(Files.exists(folder.resolve("banfu.holder")));
    Archive.open(folder, clock).close();
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  private Process holder() throws Exception {
    return new ProcessBuilder(
            java(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String firstLine(Process process) throws Exception {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
  }
}
