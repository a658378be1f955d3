package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.banfu.StartedPrograms.Started;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several starts of the whole program, each in a process of its own.
@Timeout(240)
class SingleInstanceTest {
  @TempDir Path home;
  private StartedPrograms programs;

  @BeforeEach
  void setUp() {
    programs = new StartedPrograms(home);
  }

  @AfterEach
  void end() throws Exception {
    programs.close();
  }

  @Test
  void aSecondStartRaisesTheFirstWindowAndHandsOverItsFiles() throws Exception {
    Path letter = home.resolve("一件提案.json");
    Files.writeString(letter, new ProposalJson().write(List.of(new Sample().proposal())));
    Started first = programs.start();
    first.until("shown");
    first.tell("iconify");
    first.until("iconified");

    Started second = programs.start(letter);

    assertEquals(0, second.code());
    assertFalse(second.rest().contains("shown"));
    first.until("raised");
    first.until("import");
  }

  @Test
  void aStartWithFilesOpensTheWindowWithThem() throws Exception {
    Path letter = home.resolve("a.json");
    Files.writeString(letter, new ProposalJson().write(List.of(new Sample().proposal())));

    Started started = programs.start(letter);

    started.until("import");
  }

  @Test
  void ofThreeStartsAtOnceOneHasTheWindow() throws Exception {
    var started = new ArrayList<Started>();
    for (int i = 0; i < 3; i++) {
      started.add(programs.start());
    }
    var ends = new LinkedBlockingQueue<Started>();
    started.forEach(one -> one.process().onExit().thenRun(() -> ends.add(one)));
    List<Started> ended = List.of(ends.take(), ends.take());
    Started last = started.stream().filter(it -> !ended.contains(it)).findFirst().orElseThrow();

    last.until("shown");
    for (Started one : ended) {
      assertEquals(0, one.code());
      assertFalse(one.rest().contains("shown"));
    }
    assertTrue(last.process().isAlive());
  }

  @Test
  void aKilledWindowIsTakenOver() throws Exception {
    Started first = programs.start();
    first.until("shown");
    first.process().destroyForcibly().waitFor();

    Started second = programs.start();

    second.until("shown");
  }

  @Test
  void aWindowThatClosesIsWaitedFor() throws Exception {
    Started first = programs.start();
    first.until("shown");
    first.tell("close");

    Started second = programs.start();

    second.until("shown");
    assertEquals(0, first.code());
  }

  @Test
  void aWindowThatHangsIsTold() throws Exception {
    Started first = programs.start();
    first.until("shown");
    first.tell("hang");
    first.until("hangs");

    Started second = programs.start();

    second.until("told");
    assertTrue(first.process().isAlive());
  }
}
