package org.banfu.archive;

import java.util.List;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ReplySource;
import org.jspecify.annotations.Nullable;

/// One save to be made together with others.
///
/// @param expectedVersion what the archive holds now, 0 for a new proposal
/// @param source the past reply that was inserted ([Occasion#INSERTION]), else null
/// @param name the one that a person gives to what is kept ([Occasion#NAMED]), else empty
public record NewSave(
    Proposal proposal,
    long expectedVersion,
    Occasion occasion,
    List<NewAttachment> attachments,
    @Nullable ReplySource source,
    String name) {

  public NewSave {
    attachments = List.copyOf(attachments);
    if (source != null && occasion != Occasion.INSERTION) {
      throw new IllegalArgumentException("a source belongs to an insertion, not to " + occasion);
    }
    if (!name.isEmpty() && occasion != Occasion.NAMED) {
      throw new IllegalArgumentException("a name belongs to what is kept by hand, not " + occasion);
    }
  }

  /// A save without a name.
  public NewSave(
      Proposal proposal,
      long expectedVersion,
      Occasion occasion,
      List<NewAttachment> attachments,
      @Nullable ReplySource source) {
    this(proposal, expectedVersion, occasion, attachments, source, "");
  }

  /// A save without a name, in which no past reply was inserted.
  public NewSave(
      Proposal proposal, long expectedVersion, Occasion occasion, List<NewAttachment> attachments) {
    this(proposal, expectedVersion, occasion, attachments, null);
  }
}
