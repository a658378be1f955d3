package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A co-handling unit (会办单位) and the opinion we asked of it.
///
/// @param dueOn null while the profile's rule decides
/// @param suggestions ids of the suggestions the opinion covers; empty means all
@RecordBuilder
public record CoOpinion(
    String name,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate receivedOn,
    @Nullable String opinion,
    List<String> suggestions)
    implements CoOpinionBuilder.With {

  public CoOpinion {
    suggestions = List.copyOf(suggestions);
  }

  /// A unit of which only the name is known.
  public static CoOpinion named(String name) {
    return new CoOpinion(name, null, null, null, null, List.of());
  }
}
