package org.banfu.desktop.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.banfu.archive.ArchiveSearch;
import org.banfu.archive.HeldSearch;
import org.banfu.archive.Occasion;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.generator.Generator;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.search.SearchRequest;
import org.banfu.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/// Editing never waits for the search cache: whatever holds it up, what is typed is saved.
class EditingBesideSearchTest {
  /// More than are read in one step.
  private static final int COUNT = 70;

  private static final EditLabel LABEL = EditLabel.of("desktop.edit", "x");

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void whatIsTypedWhileTheSearchTextIsMadeIsSavedAtOnceAndFoundLater() throws Exception {
    try (var fixture = new DeskFixture(folder)) {
      String id = filled(fixture);
      var editings = new Editings(fixture.desk);
      editings.follow(fixture.archive());
      try (var held = HeldSearch.of(fixture.archive())) {
        editings.open(id);
        for (String typed : new String[] {"鲸", "鲸鱼", "鲸鱼歌唱"}) {
          type(editings, typed);
          fixture.delays.pass(Duration.ofSeconds(1));

          assertEquals(typed, saved(fixture, id).title());
          assertInstanceOf(SaveState.Saved.class, editings.current().get().saveState().get());
        }
        SearchResult meanwhile = find(fixture, "鲸鱼歌唱");
        assertFalse(meanwhile.isComplete());
        assertTrue(meanwhile.isBehind());
        assertEquals(COUNT, meanwhile.known());

        type(editings, "鲸鱼");
        editings.close();
        assertEquals("鲸鱼", saved(fixture, id).title());
        held.close();
      }
      fixture.archive().newSearch().awaitComplete();
      assertEquals(1, find(fixture, "鲸鱼").total());
      assertEquals(0, find(fixture, "鲸鱼歌唱").total());
      assertEquals(COUNT, find(fixture, "").total());
    }
  }

  private static String filled(DeskFixture fixture) throws ProblemException {
    for (Proposal one : new Generator(7).proposals(COUNT).toList()) {
      fixture.archive().save(one, 0, Occasion.IMPORT);
    }
    return fixture.archive().rows().getLast().id();
  }

  private static void type(Editings editings, String title) {
    editings.current().get().type("title", LABEL, proposal -> proposal.withTitle(title));
  }

  private static Proposal saved(DeskFixture fixture, String id) throws ProblemException {
    return fixture.archive().find(id).orElseThrow().proposal();
  }

  private static SearchResult find(DeskFixture fixture, String query) throws ProblemException {
    ArchiveSearch search = fixture.archive().newSearch();
    return search.find(SearchRequest.of(query)).orElseThrow();
  }
}
