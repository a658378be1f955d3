package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// A small part of the year that `mvn -Plongrun` works: what a week took is given back at its end.
@ExtendWith(ApplicationExtension.class)
class WeekOfWorkTest {
  @TempDir Path place;

  @Test
  void handlesThreadsAndWindowsGoBackToTheStart() throws Exception {
    var office = new LongRun(place, 12, 1, 20);
    office.begin();
    // What is loaded once and for all is loaded by the first.
    WeekFigures first = office.run(1, week -> {}).getFirst();
    List<String> handles = ours(WeekFigures.openHandles());
    List<String> threads = WeekFigures.liveThreads();

    WeekFigures last = office.run(2, week -> {}).getLast();

    assertEquals(60, last.edits());
    assertEquals(15, last.proposals());
    assertEquals(first.windows(), last.windows());
    assertEquals(List.of(), handles);
    assertEquals(List.of(), ours(WeekFigures.openHandles()));
    assertTrue(last.handles() <= first.handles() + 2, first + " " + last);
    assertTrue(
        WeekFigures.liveThreads().size() <= threads.size(),
        threads + " " + WeekFigures.liveThreads());
  }

  private List<String> ours(List<String> handles) {
    return handles.stream().filter(link -> link.startsWith(place.toString())).toList();
  }
}
