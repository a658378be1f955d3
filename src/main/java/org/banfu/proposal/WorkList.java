package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The head of the work list (工作清单表): its title and the day it was filled in.
@RecordBuilder
public record WorkList(@Nullable String title, @Nullable LocalDate filledOn)
    implements WorkListBuilder.With {
  /// Nothing stated.
  public static final WorkList EMPTY = new WorkList(null, null);
}
