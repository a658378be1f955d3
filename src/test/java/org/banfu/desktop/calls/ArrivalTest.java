package org.banfu.desktop.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banfu.desktop.calls.Arrival.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several starts in this process; `SingleInstanceTest` has them in processes of their own.
@Timeout(60)
class ArrivalTest {
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private Path place;
  private final BlockingQueue<List<Path>> called = new LinkedBlockingQueue<>();
  private CallFolder folder;
  private FirstWindow first;

  private FirstWindow first() {
    folder = CallFolder.of(place.resolve("calls"), place.resolve("archive"), "云岫");
    first = assertInstanceOf(Outcome.First.class, new Arrival(folder).arrive(List.of())).window();
    return first;
  }

  @AfterEach
  void end() {
    if (first != null) {
      first.close();
    }
  }

  @Test
  void theFilesOfALaterStartAreHandedOver() throws Exception {
    Path letter = Files.createFile(place.resolve("复函\n第二行.docx"));
    first().answer(called::add);

    Outcome second = new Arrival(folder).arrive(List.of(letter, place.resolve("gone.docx")));

    assertInstanceOf(Outcome.HandedOver.class, second);
    assertEquals(List.of(letter), called.poll(20, TimeUnit.SECONDS));
    assertEquals(List.of(), folder.calls());
  }

  @Test
  void aCallBeforeTheWindowStandsWaitsForIt() throws Exception {
    first();
    var second = CompletableFuture.supplyAsync(() -> new Arrival(folder, SHORT).arrive(List.of()));
    until(() -> !folder.calls().isEmpty());
    assertFalse(second.isDone());

    first.answer(called::add);

    assertInstanceOf(Outcome.HandedOver.class, second.get());
    assertEquals(1, called.size());
  }

  @Test
  void aCallThatFailsIsNotSaidToBeTakenAndTheNextOneIsAnswered() throws Exception {
    first()
        .answer(files -> {
          if (files.isEmpty()) {
            throw new IllegalStateException("the window cannot be called");
          }
          return called.add(files);
        });
    Path letter = Files.createFile(place.resolve("复函.docx"));

    assertInstanceOf(Outcome.Unanswered.class, new Arrival(folder, SHORT).arrive(List.of()));
    assertInstanceOf(Outcome.HandedOver.class, new Arrival(folder).arrive(List.of(letter)));
    assertEquals(List.of(), folder.calls());
  }

  @Test
  void aWindowThatDoesNotAnswerIsTold() throws Exception {
    var hangs = new CountDownLatch(1);
    first()
        .answer(files -> {
          await(hangs);
          return true;
        });

    Outcome second = new Arrival(folder, SHORT).arrive(List.of());

    assertInstanceOf(Outcome.Unanswered.class, second);
    assertEquals(List.of(), folder.calls());
    hangs.countDown();
  }

  @Test
  void aWindowThatIsClosingIsWaitedForAndTakenOver() throws Exception {
    first().answer(called::add);
    until(folder::isReady);
    first.closing();
    var second = CompletableFuture.supplyAsync(() -> new Arrival(folder, SHORT).arrive(List.of()));
    until(() -> !folder.calls().isEmpty());

    first.close();

    first = assertInstanceOf(Outcome.First.class, second.get()).window();
    assertEquals(0, called.size());
    assertEquals(List.of(), folder.calls());
  }

  @Test
  void aWindowThatTakesNothingMoreLeavesTheCall() throws Exception {
    first()
        .answer(files -> {
          called.add(files);
          return false;
        });
    var second = CompletableFuture.supplyAsync(() -> new Arrival(folder).arrive(List.of()));
    assertEquals(List.of(), called.poll(20, TimeUnit.SECONDS));

    first.close();

    first = assertInstanceOf(Outcome.First.class, second.get()).window();
  }

  @Test
  void theCallOfADeadProcessIsNotTaken() throws Exception {
    Path letter = Files.createFile(place.resolve("a.docx"));
    first().close();
    Path call = folder.call(List.of(letter));
    Files.writeString(call, Long.MAX_VALUE + "\0" + letter);

    first().answer(called::add);

    assertInstanceOf(Outcome.HandedOver.class, new Arrival(folder).arrive(List.of()));
    assertEquals(List.of(), called.poll());
    assertEquals(0, called.size());
  }

  @Test
  void whereThereIsNoFolderAStartGoesAlone() throws Exception {
    Path file = Files.createFile(place.resolve("file"));

    var none = CallFolder.of(file, place.resolve("archive"), "云岫");

    assertInstanceOf(Outcome.Alone.class, new Arrival(none).arrive(List.of()));
  }

  @Test
  void anArchiveHasOneFolderHoweverItIsNamedAndEachMachineItsOwn() throws Exception {
    Path archive = Files.createDirectory(place.resolve("archive"));
    Path link = Files.createSymbolicLink(place.resolve("link"), archive);
    Path calls = place.resolve("calls");

    Path known = CallFolder.of(calls, archive, "甲").path();

    assertEquals(known, CallFolder.of(calls, link, "甲").path());
    assertEquals(known, CallFolder.of(calls, archive.resolve("..").resolve("link"), "甲").path());
    assertNotEquals(known, CallFolder.of(calls, archive, "乙").path());
    assertTrue(known.startsWith(calls));
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void until(Condition condition) throws Exception {
    while (!condition.holds()) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
