package org.banfu.proposal.json;

import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;

/// The JSON form of an office's profile: `{"format": "banfu-profile", "version": 1, …}`. Rules as
/// for [ProposalJson].
public final class ProfileJson {
  private final JsonDocument<Profile> document = new JsonDocument<>("banfu-profile", Profile.class);

  /// The file form: indented, LF line ends, a line end last.
  public String write(Profile profile) {
    return document.pretty(profile);
  }

  /// The profile of a file.
  ///
  /// @throws ProblemException code `json.…` with line, column and path, as [ProposalJson#read]
  public Profile read(String text) throws ProblemException {
    List<Profile> profiles = document.read(text);
    if (profiles.size() > 1) {
      throw new ProblemException(Problem.of("json.severalProfiles"));
    }
    return profiles.get(0);
  }

  /// The shipped starting point of a new archive: nothing about the office itself, Shenzhen's
  /// category legend, and the default deadlines.
  public Profile standard() {
    return ShippedHabits.SHENZHEN.profile();
  }
}
