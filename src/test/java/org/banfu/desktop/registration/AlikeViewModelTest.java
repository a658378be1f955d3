package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Tasks;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.work.Alike;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlikeViewModelTest {
  @TempDir Path folder;
  private final ArrayDeque<Runnable> background = new ArrayDeque<>();
  private DeskFixture fixture;
  private AlikeViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    Desk desk = fixture.desk;
    model =
        new AlikeViewModel(
            new Desk(
                desk.messages(),
                desk.session(),
                new Tasks(background::add, Runnable::run, fixture.delays),
                desk.jobs(),
                desk.dialogs(),
                desk.notices(),
                desk.pages(),
                desk.clock()));
    for (String title : List.of("关于修缮老旧码头的提案", "关于增设社区书屋的提案")) {
      fixture.archive().save(titled(title).withNumber(title), 0, Occasion.EDIT);
    }
    fixture.archive().newSearch().awaitComplete();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void onlyTheNewestAnswerIsShown() {
    var seen = new ArrayList<List<String>>();
    model.found().subscribe((before, now) -> seen.add(titles(now)));
    type("关于修缮老旧码头的建议");
    Runnable late = background.remove();
    type("关于增设社区书屋的建议");

    run();
    late.run();

    assertEquals(List.of(List.of("关于增设社区书屋的提案")), seen);
  }

  @Test
  void whileOneTypesNothingIsLookedFor() {
    model.soon(() -> titled("关于修缮老旧码头的建议"));
    fixture.delays.pass(Duration.ofMillis(200));
    model.soon(() -> titled("关于增设社区书屋的建议"));
    fixture.delays.pass(Duration.ofMillis(200));

    assertTrue(background.isEmpty());
  }

  @Test
  void whatIsForgottenIsNotAnswered() {
    type("关于修缮老旧码头的建议");
    model.forget();
    run();

    assertEquals(Alike.NOTHING, model.found().get());
  }

  @Test
  void whatHasTheNumberIsToldBeforeTheSearchIsAsked() {
    model.soon(() -> titled("关于增设社区书屋的建议").withNumber("关于修缮老旧码头的提案"));
    fixture.delays.pass(Duration.ofMillis(400));
    background.remove().run();

    assertEquals(
        List.of("关于修缮老旧码头的提案"),
        model.found().get().same().stream().map(one -> one.row().title()).toList());
    assertEquals(List.of(), titles(model.found().get()));
    run();
    assertEquals(List.of("关于增设社区书屋的提案"), titles(model.found().get()));
  }

  @Test
  void thatNothingCanBeLookedForIsSaidInItsPlaceOnly() {
    for (String title : List.of("一", "一二")) {
      model.soon(() -> {
        throw new IllegalStateException("the disk is gone");
      });
      fixture.delays.pass(Duration.ofMillis(400));
      run();
      assertNotNull(model.found().get().hindered(), title);
    }

    assertEquals(List.of(), fixture.desk.notices().shown());
    type("关于修缮老旧码头的建议");
    run();
    assertNull(model.found().get().hindered());
  }

  /// Everything that is to be done in the background, and what comes of it.
  private void run() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  private void type(String title) {
    model.soon(() -> titled(title));
    fixture.delays.pass(Duration.ofMillis(400));
  }

  private static Proposal titled(String title) {
    return Proposal.create(Kind.CPPCC).withTitle(title);
  }

  private static List<String> titles(Alike alike) {
    return alike.near().stream().map(one -> one.row().title()).toList();
  }
}
