package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A dated change of state in a proposal's life.
@RecordBuilder
public record StateChange(State state, @Nullable LocalDate on, @Nullable String note)
    implements StateChangeBuilder.With {}
