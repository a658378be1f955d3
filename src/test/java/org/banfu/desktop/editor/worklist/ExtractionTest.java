package org.banfu.desktop.editor.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.Kind;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Stage;
import org.banfu.proposal.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
  private static final Suggestion SUGGESTION =
      Suggestion.of("增设食堂", "一是已建成长者食堂12处。二是正在推进8处选址。三是下一步将于2024年底前实现街道全覆盖。");
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC).withSuggestions(List.of(SUGGESTION));

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private Extraction extraction;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive().save(PROPOSAL, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(PROPOSAL.id());
    editing = editings.current().get();
    extraction = new Extraction(List.of(SUGGESTION), LocalDate.of(2024, 5, 10));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void nothingIsTickedOrPutInUnasked() {
    assertEquals(3, extraction.candidates().size());
    assertEquals(0, extraction.chosen().get());

    extraction.insert(editing);

    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void onlyWhatIsTickedIsPutInAsItWasCorrected() {
    var candidate = extraction.candidates().get(1);
    candidate.chosen().set(true);
    candidate.text().set("推进选址");
    candidate.stage().set(Stage.PLANNED);
    candidate.promisedOn().set(LocalDate.of(2024, 8, 1));

    extraction.insert(editing);

    ActionItem item = items().getFirst();
    assertEquals(1, items().size());
    assertEquals(
        ActionItem.of(Stage.PLANNED, "推进选址")
            .withPromisedOn(LocalDate.of(2024, 8, 1))
            .withId(item.id()),
        item);
  }

  @Test
  void allThatIsTickedIsOneStep() {
    extraction.choose(true);
    assertEquals(3, extraction.chosen().get());

    extraction.insert(editing);

    assertEquals(
        List.of(Stage.DONE, Stage.UNDERWAY, Stage.PLANNED),
        items().stream().map(ActionItem::stage).toList());
    assertEquals(LocalDate.of(2024, 12, 31), items().getLast().promisedOn());
    editing.undo();
    assertEquals(PROPOSAL, editing.proposalNow());
    assertFalse(editing.undoLabel().get().isPresent());
  }

  private List<ActionItem> items() {
    return editing.proposalNow().suggestions().getFirst().items();
  }
}
