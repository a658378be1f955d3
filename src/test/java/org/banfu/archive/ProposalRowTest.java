package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.banfu.proposal.ContactWay;
import org.banfu.proposal.Deadlines;
import org.banfu.proposal.Feedback;
import org.banfu.proposal.Mention;
import org.banfu.proposal.Mentions;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalArbitraries;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.SmartGroups;
import org.banfu.proposal.Stage;
import org.banfu.proposal.WorkingDays;

/// Rows of any proposals whatever, after they went through the data file.
class ProposalRowTest {
  private final TestClock clock = new TestClock();
  private Path folder;
  private Archive archive;

  @BeforeTry
  void open() throws Exception {
    folder = Files.createTempDirectory("banfu-rows");
    archive = Archive.open(folder, clock);
  }

  @AfterTry
  void close() throws IOException {
    archive.close();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 5)
  void aRowShowsWhatTheProposalSays(@ForAll("proposals") List<Proposal> proposals)
      throws Exception {
    for (Proposal proposal : proposals) {
      archive.save(proposal, 0, Occasion.IMPORT);

      assertEquals(row(proposal), archive.rows().getLast());
    }
  }

  private ProposalRow row(Proposal proposal) {
    return new ProposalRow(
        proposal.id(),
        1,
        proposal.kind(),
        proposal.council(),
        proposal.term(),
        proposal.session(),
        proposal.year(),
        proposal.number(),
        proposal.title(),
        proposal.leadProposer().map(Proposer::name).orElse(null),
        proposal.proposers().size(),
        otherNames(proposal),
        proposal.role(),
        proposal.leadUnit(),
        proposal.filingUnit(),
        proposal.state(),
        proposal.category(),
        Deadlines.replyDue(proposal, archive.profile(), archive.workingDays()).orElse(null),
        proposal.repliedOn(),
        proposal.keyItem(),
        proposal.suggestions().size(),
        proposal.items(Stage.DONE),
        proposal.items(Stage.UNDERWAY),
        proposal.items(Stage.PLANNED),
        SmartGroups.isAwaitingOpinion(proposal),
        proposal.coUnits().size(),
        proposal.contacts().size(),
        visits(proposal),
        proposal.feedback() != null,
        Optional.ofNullable(proposal.feedback()).map(Feedback::work).orElse(null),
        Optional.ofNullable(proposal.feedback()).map(Feedback::result).orElse(null),
        proposal.publication().mode(),
        proposal.rounds().size(),
        clock.instant());
  }

  private static String otherNames(Proposal proposal) {
    List<String> shown =
        Stream.of(
                proposal.leadProposer().map(Proposer::name).orElse(""),
                proposal.leadUnit(),
                proposal.filingUnit(),
                proposal.council())
            .map(name -> name == null ? "" : name.strip())
            .toList();
    List<String> others =
        Mentions.of(proposal).stream()
            .map(Mention::name)
            .distinct()
            .filter(name -> !shown.contains(name))
            .toList();
    return others.isEmpty() ? null : String.join("\n", others);
  }

  private static int visits(Proposal proposal) {
    return (int)
        proposal.contacts().stream().filter(contact -> contact.way() == ContactWay.VISIT).count();
  }

  @Property(tries = 5)
  void aRowIsInTheGroupsOfItsProposal(
      @ForAll("proposals") List<Proposal> proposals, @ForAll("profiles") Profile profile)
      throws Exception {
    archive.saveProfile(profile);
    for (Proposal proposal : proposals) {
      archive.save(proposal, 0, Occasion.IMPORT);
      ProposalRow row = archive.rows().getLast();

      for (LocalDate today : days(row, profile)) {
        assertEquals(groups(proposal, profile, today), groups(row, profile, today));
      }
    }
  }

  /// The days on which a group begins or ends, and those beside them.
  private static List<LocalDate> days(ProposalRow row, Profile profile) {
    LocalDate due = Optional.ofNullable(row.dueOn()).orElse(LocalDate.of(2023, 6, 20));
    LocalDate soon = due.minusDays(profile.soonDays());
    return Stream.of(due, soon)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .toList();
  }

  private static Set<RowGroup> groups(ProposalRow row, Profile profile, LocalDate today) {
    var groups = EnumSet.noneOf(RowGroup.class);
    for (RowGroup group : RowGroup.values()) {
      if (group.holds(row, profile, today)) {
        groups.add(group);
      }
    }
    return groups;
  }

  private Set<RowGroup> groups(Proposal proposal, Profile profile, LocalDate today) {
    WorkingDays days = archive.workingDays();
    var groups = EnumSet.noneOf(RowGroup.class);
    if (SmartGroups.isToDo(proposal)) {
      groups.add(RowGroup.TO_DO);
    }
    if (SmartGroups.isDueSoon(proposal, profile, days, today)) {
      groups.add(RowGroup.DUE_SOON);
    }
    if (SmartGroups.isOverdue(proposal, profile, days, today)) {
      groups.add(RowGroup.OVERDUE);
    }
    if (SmartGroups.isAwaitingOpinion(proposal)) {
      groups.add(RowGroup.AWAITING_OPINION);
    }
    if (SmartGroups.isAwaitingFeedback(proposal, profile, days, today)) {
      groups.add(RowGroup.AWAITING_FEEDBACK);
    }
    return groups;
  }

  @Provide
  Arbitrary<List<Proposal>> proposals() {
    return ProposalArbitraries.proposals().list().ofSize(20);
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return ProposalArbitraries.profiles();
  }
}
