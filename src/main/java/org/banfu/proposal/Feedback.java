package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The member's answer (征询意见), apart for the work and for the result.
///
/// @param oral said, not yet written on the form
@RecordBuilder
public record Feedback(
    @Nullable Satisfaction work,
    @Nullable Satisfaction result,
    boolean oral,
    @Nullable LocalDate on,
    @Nullable String text)
    implements FeedbackBuilder.With {}
