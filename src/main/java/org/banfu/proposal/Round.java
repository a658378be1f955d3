package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An earlier reply with what came of it, frozen when the proposal was handled again.
@RecordBuilder
public record Round(
    @Nullable LocalDate repliedOn,
    RoundLetter letter,
    List<RoundReply> replies,
    @Nullable String category,
    @Nullable Feedback feedback)
    implements RoundBuilder.With {

  public Round {
    replies = List.copyOf(replies);
  }
}
