package org.banfu.desktop.editor.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

class WorkListViewModelTest {
  private static final Suggestion FIRST =
      Suggestion.of("增设食堂", "")
          .withItems(
              List.of(ActionItem.of(Stage.DONE, "已建成食堂12处"), ActionItem.of(Stage.DONE, "已开放3处")));
  private static final Suggestion SECOND = Suggestion.of("配备车辆", "");
  private static final Proposal PROPOSAL =
      Proposal.create(Kind.CPPCC).withSuggestions(List.of(FIRST, SECOND));
  private static final Column DONE = new Column(FIRST.id(), Stage.DONE);
  private static final String ONE = FIRST.items().get(0).id();
  private static final String TWO = FIRST.items().get(1).id();

  @TempDir Path folder;

  private DeskFixture fixture;
  private Editing editing;
  private WorkListViewModel model;

  @BeforeEach
  void open() throws ProblemException {
    fixture = new DeskFixture(folder);
    fixture.archive().save(PROPOSAL, 0, Occasion.IMPORT);
    var editings = new Editings(fixture.desk);
    editings.open(PROPOSAL.id());
    editing = editings.current().get();
    model = new WorkListViewModel(() -> Optional.of(editing), new StageNames(fixture.desk));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void typingInTheEmptyLastLineMakesAnItemWhoseLineStays() {
    String draft = lines(DONE).getLast();

    type(DONE, draft, "新");

    assertEquals(List.of("已建成食堂12处", "已开放3处", "新"), texts(DONE));
    assertEquals(draft, lines(DONE).get(2));
    assertEquals(4, lines(DONE).size());
  }

  @Test
  void undoMakesTheItemAnEmptyLineAgain() {
    String draft = lines(DONE).getLast();
    type(DONE, draft, "新");

    editing.undo();

    assertEquals(PROPOSAL, editing.proposalNow());
    assertEquals(List.of(ONE, TWO, draft), lines(DONE));
  }

  @Test
  void enterAtTheEndOpensAnEmptyLineThatIsNotSaved() {
    Caret caret = model.enter(DONE, ONE, 9).orElseThrow();

    assertEquals(PROPOSAL, editing.proposalNow());
    assertEquals(caret.line(), lines(DONE).get(1));
    type(DONE, caret.line(), "中间");
    assertEquals(List.of("已建成食堂12处", "中间", "已开放3处"), texts(DONE));
  }

  @Test
  void enterBehindTheLastItemGoesToTheEmptyLineThatIsThere() {
    String draft = lines(DONE).getLast();

    assertEquals(Optional.of(Caret.startOf(draft)), model.enter(DONE, TWO, 5));
  }

  @Test
  void enterWithinATextSplitsItInOneStep() {
    Caret caret = model.enter(DONE, ONE, 3).orElseThrow();

    assertEquals(List.of("已建成", "食堂12处", "已开放3处"), texts(DONE));
    assertEquals(caret.line(), lines(DONE).get(1));
    editing.undo();
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void enterBeforeATextOpensAnEmptyLineAboveIt() {
    Caret caret = model.enter(DONE, ONE, 0).orElseThrow();

    assertEquals(caret.line(), lines(DONE).getFirst());
    type(DONE, caret.line(), "先");
    assertEquals(List.of("先", "已建成食堂12处", "已开放3处"), texts(DONE));
  }

  @Test
  void backspaceInAnEmptyLineRemovesIt() {
    type(DONE, TWO, "");

    assertEquals(Optional.of(Caret.endOf(ONE)), model.backspace(DONE, TWO));
    assertEquals(List.of("已建成食堂12处"), texts(DONE));
  }

  @Test
  void backspaceBeforeATextJoinsItWithTheLineAbove() {
    assertEquals(Optional.of(new Caret(ONE, 8)), model.backspace(DONE, TWO));
    assertEquals(List.of("已建成食堂12处已开放3处"), texts(DONE));
  }

  @Test
  void deleteBehindATextJoinsTheLineBelow() {
    model.delete(DONE, ONE);

    assertEquals(List.of("已建成食堂12处已开放3处"), texts(DONE));
    assertEquals(Optional.empty(), model.delete(DONE, ONE));
  }

  @Test
  void anItemGoesToTheNextStageAndBack() {
    model.toStage(DONE, ONE, 1);

    assertEquals(List.of("已建成食堂12处"), texts(new Column(FIRST.id(), Stage.UNDERWAY)));
    model.toStage(new Column(FIRST.id(), Stage.UNDERWAY), ONE, -1);
    assertEquals(List.of("已开放3处", "已建成食堂12处"), texts(DONE));
    assertEquals(Optional.empty(), model.toStage(DONE, ONE, -1));
  }

  @Test
  void anItemGoesDownAndOverTheEndIntoTheNextSuggestion() {
    model.reorder(DONE, ONE, 1);
    assertEquals(List.of("已开放3处", "已建成食堂12处"), texts(DONE));

    model.reorder(DONE, ONE, 1);
    assertEquals(List.of("已开放3处"), texts(DONE));
    assertEquals(List.of("已建成食堂12处"), texts(new Column(SECOND.id(), Stage.DONE)));
  }

  @Test
  void pastedLinesBecomeItemsWithoutTheirNumbersInOneStep() {
    String draft = lines(DONE).getLast();

    model.paste(DONE, draft, 0, 0, PastedLines.of("1. 甲\n\n（2）乙\n③ 丙\n12处已开工\n"));

    assertEquals(List.of("已建成食堂12处", "已开放3处", "甲", "乙", "丙", "12处已开工"), texts(DONE));
    editing.undo();
    assertEquals(PROPOSAL, editing.proposalNow());
  }

  @Test
  void pastedLinesJoinWhatIsAroundThem() {
    model.paste(DONE, ONE, 3, 5, List.of("甲", "乙"));

    assertEquals(List.of("已建成甲", "乙12处", "已开放3处"), texts(DONE));
  }

  @Test
  void tabGoesToTheSameHeightOfTheNextStage() {
    String next = lines(new Column(FIRST.id(), Stage.UNDERWAY)).getLast();

    assertEquals(Optional.of(Caret.endOf(next)), model.across(DONE, TWO, 1));
    assertEquals(Optional.empty(), model.across(DONE, TWO, -1));
  }

  @Test
  void theArrowsGoOverTheEndIntoTheNextSuggestion() {
    String below = lines(new Column(SECOND.id(), Stage.DONE)).getFirst();

    assertEquals(Optional.of(Caret.startOf(below)), model.walk(DONE, lines(DONE).getLast(), 1));
    assertEquals(Optional.empty(), model.walk(DONE, ONE, -1));
  }

  @Test
  void stepsAreNamedByTheOfficesColumns() {
    model.toStage(DONE, ONE, 1);

    assertEquals("移到正在推进事项", editing.undoLabel().get().orElseThrow().text(fixture.desk.messages()));
  }

  private void type(Column column, String line, String text) {
    var lens = model.text(column, line);
    editing.type(lens.place(), lens.label(), proposal -> lens.set().apply(proposal, text));
  }

  private List<String> lines(Column column) {
    return model.lines(editing.proposalNow(), column);
  }

  private List<String> texts(Column column) {
    return column.items(editing.proposalNow()).stream().map(ActionItem::text).toList();
  }
}
