package org.banfu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.DeadlineRule;
import org.banfu.proposal.Holiday;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of holidays that an office goes on with by itself.
class HolidaysTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();

  @Test
  void aNewArchiveHasTheShippedOnes() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      assertEquals(Holiday.shipped(), archive.holidays());
    }
  }

  @Test
  void dueDatesFollowWhatIsSaved() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveProfile(
          archive
              .profile()
              .withDeadlines(
                  List.of(
                      new DeadlineRule(
                          DeadlineRule.What.REPLY,
                          DeadlineRule.From.ASSIGNED,
                          1,
                          DeadlineRule.Unit.WORKING_DAYS))));
      // A Tuesday; the Wednesday is a working day while nobody says otherwise.
      archive.save(
          Proposal.create(Kind.CPPCC).withAssignedOn(LocalDate.of(2030, 12, 31)), 0, Occasion.EDIT);
      LocalDate before = archive.rows().getFirst().dueOn();

      archive.saveHolidays(with(archive, new Holiday(NEW_YEAR, false, "元旦")));

      assertEquals(NEW_YEAR, before);
      assertEquals(LocalDate.of(2031, 1, 2), archive.rows().getFirst().dueOn());
      assertFalse(archive.workingDays().isWorking(NEW_YEAR));
    }
  }

  @Test
  void theyAreThereAfterTheNextStartAndWithoutTheDataFile() throws Exception {
    List<Holiday> saved;
    try (Archive archive = Archive.open(folder, clock)) {
      archive.saveHolidays(with(archive, new Holiday(NEW_YEAR, false, "元旦，新年")));
      saved = archive.holidays();
    }

    try (Archive archive = Archive.open(folder, clock)) {
      assertTrue(saved.contains(new Holiday(NEW_YEAR, false, "元旦，新年")));
      assertEquals(saved, archive.holidays());
    }
    try (ArchiveView view = Archive.openForReading(folder, clock)) {
      assertEquals(saved, view.holidays());
      assertFalse(view.workingDays().isWorking(NEW_YEAR));
    }
  }

  @Test
  void aDayThatIsBothOffAndWorkedIsWorked() throws Exception {
    try (Archive archive = Archive.open(folder, clock)) {
      LocalDate saturday = LocalDate.of(2031, 1, 4);
      archive.saveHolidays(
          List.of(new Holiday(saturday, true, "调休"), new Holiday(saturday, false, "元旦")));

      assertEquals(List.of(new Holiday(saturday, true, "调休")), archive.holidays());
      assertTrue(archive.workingDays().isWorking(saturday));
    }
  }

  private static List<Holiday> with(Archive archive, Holiday more) throws Exception {
    var days = new ArrayList<>(archive.holidays());
    days.add(more);
    return days;
  }
}
