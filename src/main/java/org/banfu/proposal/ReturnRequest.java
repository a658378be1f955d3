package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request to give the proposal back (申请退办); no outcome yet is null.
@RecordBuilder
public record ReturnRequest(
    @Nullable LocalDate on, @Nullable String reason, @Nullable ReturnOutcome outcome)
    implements ReturnRequestBuilder.With {}
