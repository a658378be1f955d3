package org.banfu.desktop.editor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.DueShown;
import org.banfu.desktop.kit.DueWords;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.FollowUp;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Today is 2024-05-10.
class FollowUpsViewModelTest {
  private static final LocalDate PROMISED = LocalDate.of(2024, 12, 31);
  private static final ActionItem ITEM =
      ActionItem.of(Stage.PLANNED, "新建停车位三百个，并在年底前向社会开放使用，方便周边居民停车").withPromisedOn(PROMISED);
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC)
          .withSuggestions(List.of(Suggestion.of("停车", "答复").withItems(List.of(ITEM))));

  @TempDir Path folder;

  private DeskFixture fixture;
  private FollowUpsViewModel model;

  @BeforeEach
  void open() throws Exception {
    fixture = new DeskFixture(folder);
    fixture.archive();
    model = new FollowUpsViewModel(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aLateLookIsToldInWords() {
    assertEquals(
        Optional.of(new DueShown("逾期 9 天", DueWords.Nearness.OVERDUE)),
        model.near(look(LocalDate.of(2024, 5, 1), false)));
  }

  @Test
  void whatIsDoneOrHasNoDayIsNeverLate() {
    assertEquals(Optional.empty(), model.near(look(LocalDate.of(2024, 5, 1), true)));
    assertEquals(Optional.empty(), model.near(look(null, false)));
  }

  @Test
  void aLookAtAnItemTakesTheDayThatWasPromised() {
    assertEquals(
        new FollowUp(PROMISED, ITEM.id(), "", false),
        FollowUpsViewModel.at(PROPOSAL, look(null, false), ITEM.id()));
  }

  @Test
  void aDayThatWasTypedStays() {
    LocalDate typed = LocalDate.of(2024, 6, 1);

    assertEquals(typed, FollowUpsViewModel.at(PROPOSAL, look(typed, false), ITEM.id()).on());
  }

  @Test
  void itemsAreOfferedByStageAndHowTheyBegin() {
    assertEquals("（下一步计划）新建停车位三百个，并在年底前向社会开放使用，方便…", model.named(PROPOSAL, ITEM.id()));
    assertEquals("（事项已不在工作清单里）", model.named(PROPOSAL, "gone"));
  }

  private static FollowUp look(LocalDate on, boolean done) {
    return new FollowUp(on, null, "", done);
  }
}
