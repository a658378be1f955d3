package org.banfu.desktop.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.settings.Settings;
import org.banfu.desktop.settings.SettingsFile;
import org.banfu.desktop.settings.SettingsModel;
import org.banfu.proposal.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the panel is seen, and the way back from a past proposal.
class SimilarFoldingTest {
  @TempDir Path folder;
  private DeskFixture fixture;
  private SettingsModel settings;
  private SimilarFolding folding;

  @BeforeEach
  void make() {
    fixture = new DeskFixture(folder.resolve("archive"));
    settings =
        new SettingsModel(
            new SettingsFile(folder.resolve("settings.json")),
            Settings.STANDARD,
            fixture.desk.tasks());
    folding = new SimilarFolding(settings);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void itIsSeenUntilItIsFoldedAndThatIsRemembered() {
    folding.room(60);
    assertTrue(folding.shown().get());

    folding.open(false);
    assertFalse(folding.shown().get());
    assertFalse(new SimilarFolding(settings).shown().get());

    folding.open(true);
    assertTrue(new SimilarFolding(settings).shown().get());
  }

  @Test
  void withoutRoomItFoldsByItselfAndTakesTurnsWithTheCards() {
    folding.room(28);
    assertFalse(folding.shown().get());
    assertTrue(folding.cardsShown().get());

    folding.open(true);
    assertTrue(folding.shown().get());
    assertFalse(folding.cardsShown().get());

    folding.toCards();
    assertFalse(folding.shown().get());
    assertTrue(folding.cardsShown().get());
    folding.room(60);
    assertTrue(folding.shown().get());
  }

  @Test
  void whatTheWindowBringsAboutIsNotRemembered() {
    folding.room(60);
    folding.open(false);
    folding.room(28);
    folding.open(true);

    folding.room(60);

    assertFalse(folding.shown().get());
  }

  @Test
  void theWayBackLeadsThroughEveryStep() {
    var way = new WayBack();
    way.shows("a");
    way.went(step("a", "b"));
    way.shows("b");
    way.went(step("b", "c"));
    way.shows("c");

    assertEquals("b", way.back().orElseThrow().from());
    way.shows("b");
    assertEquals("a", way.back().orElseThrow().from());
    way.shows("a");
    assertEquals(Optional.empty(), way.now().get());
  }

  @Test
  void whoOpensAnotherProposalHasGoneAnotherWay() {
    var way = new WayBack();
    way.shows("a");
    way.went(step("a", "b"));
    way.shows("b");
    way.shows("z");
    assertEquals(Optional.empty(), way.now().get());

    way.shows("b");

    assertEquals(Optional.empty(), way.now().get());
  }

  @Test
  void whoComesBackByTheListHasComeBack() {
    var way = new WayBack();
    way.shows("a");
    way.went(step("a", "b"));
    way.shows("b");
    way.shows("a");

    way.shows("b");

    assertEquals(Optional.empty(), way.now().get());
  }

  private static WayBack.Step step(String from, String to) {
    return new WayBack.Step(from, new Place("suggestions.reply", "x"), from, to);
  }
}
