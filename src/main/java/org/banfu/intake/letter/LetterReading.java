package org.banfu.intake.letter;

import java.util.List;
import org.banfu.intake.source.Cover;
import org.banfu.proposal.Problem;
import org.banfu.proposal.Proposal;

/// What a letter said: the proposal, what became of every character, and what is doubtful.
public record LetterReading(Proposal proposal, Cover cover, List<Problem> doubts) {

  public LetterReading {
    doubts = List.copyOf(doubts);
  }
}
