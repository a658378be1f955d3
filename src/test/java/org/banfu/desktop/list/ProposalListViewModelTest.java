package org.banfu.desktop.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.banfu.archive.Archive;
import org.banfu.archive.Occasion;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.RowGroup;
import org.banfu.desktop.kit.Desk;
import org.banfu.desktop.kit.DeskFixture;
import org.banfu.desktop.kit.Jobs;
import org.banfu.desktop.kit.Tasks;
import org.banfu.desktop.list.rows.Group;
import org.banfu.desktop.list.rows.ListColumn;
import org.banfu.desktop.list.rows.SortBy;
import org.banfu.proposal.CoOpinion;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.State;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalListViewModelTest {
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir Path folder;

  private DeskFixture fixture;
  private ProposalListViewModel list;
  private final Semaphore heard = new Semaphore(0);

  @BeforeEach
  void wire() {
    fixture = new DeskFixture(folder);
    list = new ProposalListViewModel(fixture.desk);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void nothingIsKnownBeforeTheArchiveIsOpen() {
    assertEquals(ListPhase.OPENING, list.phase().get());
  }

  @Test
  void aNewArchiveIsEmpty() {
    list.open();

    assertEquals(ListPhase.EMPTY, list.phase().get());
  }

  @Test
  void whatIsInTheArchiveIsListed() throws Exception {
    save("a", "电梯");

    list.open();

    assertEquals(ListPhase.LISTED, list.phase().get());
    assertEquals(List.of("电梯"), titles());
  }

  @Test
  void whatIsSavedLaterAppears() throws Exception {
    save("a", "电梯");
    open();

    save("b", "缆车");
    hear();

    assertEquals(List.of("电梯", "缆车"), titles());
  }

  @Test
  void aNewTitleAppearsInItsPlace() throws Exception {
    save("a", "电梯");
    save("b", "缆车");
    open();

    fixture.archive().save(named("a", "加装电梯"), 1, Occasion.EDIT);
    hear();

    assertEquals(List.of("加装电梯", "缆车"), titles());
  }

  @Test
  void dueDatesFollowTheProfile() throws Exception {
    fixture
        .archive()
        .save(
            named("a", "电梯")
                .with(it ->
                    it.state(State.HANDLING)
                        .dueOn(null)
                        .extension(null)
                        .assignedOn(LocalDate.of(2024, 1, 2))),
            0,
            Occasion.EDIT);
    open();
    LocalDate before = list.listing().get().rows().getFirst().dueOn();

    var profile = fixture.archive().profile();
    fixture.archive().saveProfile(profile.with(it -> it.soonDays(profile.soonDays() + 400)));
    hear();

    assertEquals(before, list.listing().get().rows().getFirst().dueOn());
    assertEquals(profile.soonDays() + 400, list.listing().get().soonDays());
  }

  @Test
  void theBinIsAGroupOfItsOwn() throws Exception {
    save("a", "电梯");
    save("b", "缆车");
    open();

    fixture.archive().moveToBin("a");
    hear();
    List<String> left = titles();
    list.choose(new Group.Bin());

    assertEquals(List.of("缆车"), left);
    assertEquals(List.of("电梯"), titles());
  }

  @Test
  void wordsThatNothingHoldsAreToldApartFromAnEmptyGroup() throws Exception {
    save("a", "电梯");
    list.open();

    list.find("缆车", null);
    ListPhase byWords = list.phase().get();
    list.find("", null);
    list.choose(new Group.Bin());

    assertEquals(ListPhase.NO_MATCH, byWords);
    assertEquals(ListPhase.NOTHING, list.phase().get());
  }

  @Test
  void orderAndGroupAreKeptWhileOneTypes() throws Exception {
    save("a", "电梯一");
    save("b", "电梯二");
    list.open();

    list.choose(new Group.Today(RowGroup.TO_DO));
    list.order(List.of(new SortBy(ListColumn.NUMBER, true)));
    list.find("电梯", null);

    assertEquals(List.of("电梯二", "电梯一"), titles());
  }

  @Test
  void aLateAnswerDoesNotReplaceANewerOne() throws Exception {
    save("a", "电梯");
    save("b", "缆车");
    Deque<Runnable> background = new ArrayDeque<>();
    Desk desk = withBackground(background);
    var slow = new ProposalListViewModel(desk);
    slow.open();
    while (!background.isEmpty()) {
      background.remove().run();
    }

    slow.find("电梯", null);
    slow.find("缆车", null);
    Runnable early = background.remove();
    background.remove().run();
    early.run();

    assertEquals(
        List.of("缆车"), slow.listing().get().rows().stream().map(ProposalRow::title).toList());
  }

  @Test
  void aLockedArchiveIsToldAndOpenedLater() throws Exception {
    try (Archive other = Archive.open(folder, DeskFixture.CLOCK)) {
      list.open();
      assertEquals(ListPhase.FAILED, list.phase().get());
      assertEquals(
          List.of("archive.locked"), list.reasons().get().stream().map(Problem::code).toList());
      assertEquals(List.of(), other.rows());
    }

    list.open();

    assertEquals(ListPhase.EMPTY, list.phase().get());
  }

  @Test
  void aRestoredProposalTakesItsPlaceAtOnce() throws Exception {
    save("a", "电梯");
    save("b", "缆车");
    open();
    fixture.archive().moveToBin("a");
    hear();

    fixture.archive().takeFromBin("a");
    hear();

    assertEquals(List.of("电梯", "缆车"), titles());
  }

  @Test
  void furtherMembersTheirGroupsCoUnitsAndTagsAreFound() throws Exception {
    Proposal sought =
        Proposal.create(Kind.CPPCC)
            .withTitle("电梯")
            .withProposers(List.of(Proposer.named("白露"), new Proposer("江一苇", "教育界", null)))
            .withCoUnits(List.of(CoOpinion.named("市民政局")))
            .withTags(List.of("养老"));
    fixture.archive().save(sought, 0, Occasion.EDIT);
    fixture.archive().save(Proposal.create(Kind.CPPCC).withTitle("缆车"), 0, Occasion.EDIT);
    list.open();

    for (String words : List.of("白露", "江一苇", "教育界", "民政", "养老", "江一苇 养老")) {
      list.find(words, null);
      assertEquals(List.of("电梯"), titles(), words);
    }
  }

  /// Opens the list, and hears after it what the archive tells.
  private void open() throws Exception {
    list.open();
    fixture.archive().onChange(change -> heard.release());
  }

  /// The next look gathers what the archive told.
  private void hear() throws Exception {
    assertTrue(heard.tryAcquire(20, TimeUnit.SECONDS), "nothing was told");
    fixture.delays.pass(Duration.ofMillis(100));
  }

  private Desk withBackground(Deque<Runnable> background) {
    Desk desk = fixture.desk;
    var tasks = new Tasks(background::add, Runnable::run, fixture.delays);
    return new Desk(
        desk.messages(),
        desk.session(),
        tasks,
        new Jobs(tasks),
        desk.dialogs(),
        desk.notices(),
        desk.pages(),
        desk.clock());
  }

  private void save(String id, String title) throws Exception {
    fixture.archive().save(named(id, title), 0, Occasion.EDIT);
  }

  private static Proposal named(String id, String title) {
    return SAMPLE.with(it -> it.id(id).number(id).title(title).state(State.HANDLING));
  }

  private List<String> titles() {
    return list.listing().get().rows().stream().map(ProposalRow::title).toList();
  }
}
