package org.banfu.desktop.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banfu.desktop.kit.ManualDelays;
import org.banfu.desktop.kit.Tasks;
import org.junit.jupiter.api.Test;

class SelectionOpenerTest {
  private static final Duration LONG = Duration.ofSeconds(1);

  private final ManualDelays delays = new ManualDelays();
  private final List<String> opened = new ArrayList<>();
  private final SelectionOpener opener =
      new SelectionOpener(new Tasks(Runnable::run, Runnable::run, delays), opened::add);

  @Test
  void oneThatIsSelectedOpensAtOnce() {
    opener.choose("a");

    assertEquals(List.of("a"), opened);
  }

  @Test
  void whatCameIntoTheEditorByAnotherWayIsNotTheListsOwn() {
    opener.choose("a");
    assertTrue(opener.isOwn("a"));

    opener.openedElsewhere();

    assertFalse(opener.isOwn("a"));
  }

  @Test
  void ofManyInARowOnlyTheFirstAndTheLastOpen() {
    opener.choose("a");
    for (String id : List.of("b", "c", "d")) {
      delays.pass(Duration.ofMillis(40));
      opener.choose(id);
    }
    delays.pass(LONG);

    assertEquals(List.of("a", "d"), opened);
  }

  @Test
  void afterAPauseTheNextOpensAtOnceAgain() {
    opener.choose("a");
    delays.pass(LONG);

    opener.choose("b");

    assertEquals(List.of("a", "b"), opened);
  }

  @Test
  void severalSelectedLeaveTheEditorAsItIs() {
    opener.choose("a");
    opener.choose("b");
    opener.leave();
    delays.pass(LONG);

    assertEquals(List.of("a"), opened);
  }

  @Test
  void whatTheListOpenedIsItsOwn() {
    opener.choose("a");

    assertTrue(opener.isOwn("a"));
    assertFalse(opener.isOwn("b"));
  }
}
