package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the work list (工作清单): what is done, under way or planned.
///
/// @param text without a number of its own; numbers follow from the position
@RecordBuilder
public record ActionItem(
    String id,
    Stage stage,
    String text,
    @Nullable String unit,
    @Nullable LocalDate promisedOn,
    @Nullable LocalDate finishedOn)
    implements ActionItemBuilder.With {

  /// An item with a new random id and nothing but stage and text.
  public static ActionItem of(Stage stage, String text) {
    return new ActionItem(UUID.randomUUID().toString(), stage, text, null, null, null);
  }
}
