package org.banfu.search;

import java.util.List;

/// A past suggestion that is like a text, with what was answered (相似建议).
///
/// @param proposalId whose suggestion it is; `number` and `title` are that proposal's
/// @param suggestionId its id; `position` counts from 1
/// @param likeness how much of both texts is in both, 0 to 1
/// @param inHeading the passages of the heading that stand in the text; `inRequest` those of the
///   request, `inReply` those of the reply
public record SimilarSuggestion(
    String proposalId,
    String number,
    String title,
    String suggestionId,
    int position,
    double likeness,
    String heading,
    String request,
    String reply,
    List<Passage.Range> inHeading,
    List<Passage.Range> inRequest,
    List<Passage.Range> inReply) {

  public SimilarSuggestion {
    inHeading = List.copyOf(inHeading);
    inRequest = List.copyOf(inRequest);
    inReply = List.copyOf(inReply);
  }
}
