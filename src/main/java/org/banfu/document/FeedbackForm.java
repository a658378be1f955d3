package org.banfu.document;

import org.banfu.proposal.OfficeSentence.What;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Sentences;

/// The form that goes with a reply (征询意见表), for the member to tick: its title is its own, not the
/// letter's.
final class FeedbackForm {
  private FeedbackForm() {}

  /// 市政协七届三次会议第20230862号提案办理情况征询意见表.
  static Proposal titled(Proposal proposal, Profile profile) {
    String title = new Sentences(profile).of(What.FEEDBACK_FORM_TITLE, proposal);
    return proposal.withLetter(proposal.letter().withTitle(title));
  }
}
