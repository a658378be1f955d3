package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.banfu.proposal.ProblemException;
import org.banfu.store.ArchiveFile;
import org.banfu.store.DataFileMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody still saves while the archive is closed, as a window does when its process must end: a
/// save is made before, or refused. Nothing touches the archive once its lock was given back.
class ClosingUnderSavesTest {
  private static final int THREADS = 6;

  private final TestClock clock = new TestClock();
  private final Set<String> saved = ConcurrentHashMap.newKeySet();
  private final CountDownLatch some = new CountDownLatch(30);

  @TempDir private Path folder;

  @Test
  void whatComesAfterTheEndIsRefusedAndTheFileStaysClosed() throws Exception {
    Archive archive = Archive.open(folder, clock);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String name = "p" + i + "-";
      threads.add(Thread.ofPlatform().start(() -> saveUntilClosed(archive, name)));
    }
    some.await();

    archive.close();

    for (Thread thread : threads) {
      thread.join();
    }
    var file = ArchiveFile.read(folder.resolve(ArchiveFile.NAME)).orElseThrow();
    assertEquals(DataFileMark.of(Archives.data(folder)), file.data());
    assertEquals(List.of(), Archives.files(folder, "-2.mv.db"));
    assertTrue(Files.notExists(folder.resolve("banfu.holder")));
    try (Archive again = Archive.open(folder, clock)) {
      assertEquals(List.of(), again.notes());
      assertEquals(saved, again.rows().stream().map(ProposalRow::id).collect(Collectors.toSet()));
    }
  }

  private void saveUntilClosed(Archive archive, String name) {
    try {
      for (int i = 0; ; i++) {
        String id = name + i;
        archive.save(Saver.proposal(id, 1), 0, Occasion.EDIT);
        saved.add(id);
        some.countDown();
      }
    } catch (IllegalStateException | ProblemException e) {
      // Closed: what was not saved by now is told to its editor.
      some.countDown();
    }
  }
}
