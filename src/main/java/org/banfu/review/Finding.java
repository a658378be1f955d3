package org.banfu.review;

import java.util.Optional;
import org.banfu.proposal.Place;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Weight;

/// Something that a rule found.
///
/// @param rule the rule's id, which never changes
/// @param start where in the text of the place, in characters, up to before `end`; both 0 where the
///   whole field is meant
/// @param fix what makes it right with one click, where that is safe
public record Finding(
    String rule,
    Weight weight,
    Place place,
    int start,
    int end,
    Problem problem,
    Optional<Fix> fix) {}
