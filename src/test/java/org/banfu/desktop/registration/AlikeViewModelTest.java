package org.banfu.desktop.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    background.remove().run();
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
    background.remove().run();

    assertEquals(Alike.NOTHING, model.found().get());
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
