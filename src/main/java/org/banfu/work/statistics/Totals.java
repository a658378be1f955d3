package org.banfu.work.statistics;

import java.time.YearMonth;
import java.util.List;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// The totals of the proposals outside the bin, of one year and council or of all.
///
/// *Answered* is a proposal in state REPLIED, FOLLOWING_UP, CLOSED or ARCHIVED. A *reply* is the
/// answer of one whose role is not CO; what a co-handler sends is an *opinion* to the lead unit, to
/// which no category, feedback or publication belongs.
///
/// @param year null: all years
/// @param council null: all councils
/// @param proposals how many there are
/// @param byRole all of them, by our part
/// @param byState all of them, by state
/// @param timing all of them, by how they stand with the deadline
/// @param suggestions suggestions (意见建议) of all of them
/// @param done action items of all of them that are done; `underway` and `planned` likewise
/// @param replies proposals answered by a reply, whose newest one counts
/// @param opinions proposals answered by our opinion to the lead unit
/// @param sent letters sent: replies and opinions that stand, those since reopened, and those of
///   earlier rounds
/// @param byCategory the replies by category: the profile's in its order, then others, then none
/// @param work the replies by what the member said of the work; `null`: nothing yet
/// @param result the replies by what the member said of the result; `null`: nothing yet
/// @param byPublication the replies by how they are published; `null`: not decided
/// @param contacts talks with proposers that are recorded for all of them; `visits` are those of
///   them that were visits (走访)
/// @param byMonth the answered by the month of the answer, in order; `null`, the last: no date
/// @param byLeadUnit all of them by lead unit, most first
/// @param byFilingUnit all of them by filing unit, most first
public record Totals(
    @Nullable Integer year,
    @Nullable String council,
    int proposals,
    List<Tally<Role>> byRole,
    List<Tally<State>> byState,
    List<Tally<Timing>> timing,
    int suggestions,
    int done,
    int underway,
    int planned,
    int replies,
    int opinions,
    int sent,
    List<Tally<String>> byCategory,
    List<Tally<Satisfaction>> work,
    List<Tally<Satisfaction>> result,
    List<Tally<PublicationMode>> byPublication,
    int contacts,
    int visits,
    List<Tally<YearMonth>> byMonth,
    List<Tally<String>> byLeadUnit,
    List<Tally<String>> byFilingUnit) {

  public Totals {
    byRole = List.copyOf(byRole);
    byState = List.copyOf(byState);
    timing = List.copyOf(timing);
    byCategory = List.copyOf(byCategory);
    work = List.copyOf(work);
    result = List.copyOf(result);
    byPublication = List.copyOf(byPublication);
    byMonth = List.copyOf(byMonth);
    byLeadUnit = List.copyOf(byLeadUnit);
    byFilingUnit = List.copyOf(byFilingUnit);
  }
}
