package org.banfu.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.banfu.archive.Archive;
import org.banfu.desktop.kit.DeskFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is searched for while somebody else has the archive.
class SearchRefusedTest {
  @TempDir Path folder;

  @Test
  void theReasonStaysInSightAndIsToldOnceAndTheSearchGoesOnOnceTheArchiveIsOpen() throws Exception {
    try (var fixture = new DeskFixture(folder)) {
      var model = new SearchViewModel(fixture.desk, id -> Optional.empty());
      try (Archive held = FoundArchive.make(folder)) {
        model.type("缆");
        model.type("缆车");

        assertEquals(2, held.rows().stream().filter(row -> row.title().contains("车")).count());
        assertFalse(model.hitsShown().get(), "the list says why the archive is not open");
        assertEquals(1, fixture.desk.notices().shown().size());
      }
      Archive own = fixture.archive();
      own.newSearch().awaitComplete();

      model.follow(own);

      assertTrue(model.hitsShown().get());
      assertEquals(2, model.result().get().total());
      model.dispose();
    }
  }
}
