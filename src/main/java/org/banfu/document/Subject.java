package org.banfu.document;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;

/// What one kind of document shows of a proposal: the proposal and profile its template is filled
/// with, and what a person should know about the difference.
record Subject(Proposal proposal, Profile profile, List<Problem> notes) {
  Subject {
    notes = List.copyOf(notes);
  }

  Subject noting(Problem note) {
    var more = new ArrayList<>(notes);
    more.add(note);
    return new Subject(proposal, profile, more);
  }
}
