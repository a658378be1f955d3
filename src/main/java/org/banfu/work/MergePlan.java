package org.banfu.work;

import java.util.List;
import org.banfu.proposal.Problem;

/// What merging would bring, before anything is done.
///
/// @param refused what cannot be read: whole sources, or single proposals of one
/// @param notes what opening a source has to say
/// @param cancelled whether looking was stopped before the end
public record MergePlan(
    List<MergeItem> items, List<FileResult> refused, List<Problem> notes, boolean cancelled) {

  public MergePlan {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }

  /// How many stand so.
  public int count(MergeItem.Standing standing) {
    return (int) items.stream().filter(item -> item.standing() == standing).count();
  }
}
