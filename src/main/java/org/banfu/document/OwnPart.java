package org.banfu.document;

import java.util.List;
import org.banfu.proposal.OwnSuggestions;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Role;
import org.banfu.proposal.Suggestion;

/// What a co-handler's opinion (会办意见函) covers: the suggestions that are ours, numbered anew. The
/// office's usual copies are for replies; an opinion goes to the lead unit, and to others only if
/// somebody names them.
final class OwnPart {
  private OwnPart() {}

  /// @throws ProblemException `document.nothingOurs` if every suggestion is another unit's: a
  ///   letter that says nothing must not go out
  static Subject of(Proposal proposal, Profile profile) throws ProblemException {
    List<Suggestion> own = OwnSuggestions.of(proposal, profile);
    int others = proposal.suggestions().size() - own.size();
    if (own.isEmpty() && others > 0) {
      throw new ProblemException(Problem.of("document.nothingOurs", others));
    }
    return new Subject(
        proposal.withRole(Role.CO).withSuggestions(own),
        profile.withCopies(List.of()).withWorkListBehind(false),
        others == 0 ? List.of() : List.of(Problem.of("document.othersLeftOut", others)));
  }
}
