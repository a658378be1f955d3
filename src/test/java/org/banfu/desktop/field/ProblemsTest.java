package org.banfu.desktop.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banfu.archive.Occasion;
import org.banfu.desktop.editing.EditLabel;
import org.banfu.desktop.editing.Editing;
import org.banfu.desktop.editing.Editings;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
  private static final List<Said> EMPTY = List.of(new Said(Weight.WRONG, "请填写题目。"));

  @TempDir Path folder;
  private final List<List<Said>> said = new ArrayList<>();
  private DeskFixture fixture;
  private Editings editings;

  @BeforeEach
  void open() {
    fixture = new DeskFixture(folder);
    editings = new Editings(fixture.desk);
    var binder = new Binder();
    new Problems(fixture.desk, binder).watch(() -> Place.of("title"), said::add);
    editings.current().subscribe(binder::show);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void areToldAtOnceForAProposalThatIsOpened() throws Exception {
    open("");

    assertEquals(EMPTY, said.getLast());
  }

  @Test
  void areToldAfterAShortPauseWhileTyping() throws Exception {
    Editing editing = open("题目");
    editing.type("title", EditLabel.of("desktop.edit", ""), proposal -> proposal.withTitle(""));
    assertEquals(List.of(), said.getLast());

    fixture.delays.pass(Duration.ofMillis(150));

    assertEquals(EMPTY, said.getLast());
  }

  @Test
  void ofTheProposalBeforeAreNotShownForTheNext() throws Exception {
    Editing first = open("题目");
    first.type("title", EditLabel.of("desktop.edit", ""), proposal -> proposal.withTitle(""));

    open("另一件");
    fixture.delays.pass(Duration.ofSeconds(1));

    assertEquals(List.of(), said.getLast());
  }

  private Editing open(String title) throws Exception {
    Proposal proposal = Proposal.create(Kind.CPPCC).withTitle(title);
    fixture.archive().save(proposal, 0, Occasion.EDIT);
    editings.open(proposal.id());
    return editings.current().get();
  }
}
