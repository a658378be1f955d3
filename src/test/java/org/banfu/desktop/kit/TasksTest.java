package org.banfu.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Object> told = new ArrayList<>();
  private final Tasks tasks = new Tasks(Runnable::run, screen::add);

  @Test
  void theAnswerWaitsForTheScreen() {
    tasks.run(() -> "rows", told::add, told::add);

    assertEquals(List.of(), told);
    screen.remove().run();
    assertEquals(List.of("rows"), told);
  }

  @Test
  void anExpectedProblemIsTold() {
    var problem = Problem.of("desktop.noDisplay");

    tasks.run(
        () -> {
          throw new ProblemException(problem);
        },
        told::add,
        told::add);
    screen.remove().run();

    assertEquals(List.of(problem), told);
  }

  @Test
  void anUnexpectedFailureIsToldByItsName() {
    tasks.run(
        () -> {
          throw new IllegalStateException("the private words of a letter");
        },
        told::add,
        told::add);
    screen.remove().run();

    Problem problem = (Problem) told.getFirst();
    assertEquals("desktop.unexpected", problem.code());
    assertTrue(problem.arguments().getLast().contains("java.lang.IllegalStateException"));
    assertFalse(problem.arguments().toString().contains("private words"));
  }

  @Test
  void anErrorIsAnsweredTooForSomebodyWaits() {
    tasks.run(
        () -> {
          throw new OutOfMemoryError("a file of two gigabytes");
        },
        told::add,
        told::add);
    screen.remove().run();

    assertEquals("desktop.unexpected", ((Problem) told.getFirst()).code());
  }

  @Test
  void nothingRunsOnceTheBackgroundIsClosed() {
    var background = Executors.newVirtualThreadPerTaskExecutor();
    background.close();

    new Tasks(background, screen::add).run(() -> "rows", told::add, told::add);

    assertEquals(0, screen.size());
  }
}
