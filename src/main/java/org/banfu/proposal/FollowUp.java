package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A look at what a reply promised (跟踪督办, 回头看).
///
/// @param item the id of the action item looked at, if it is one
@RecordBuilder
public record FollowUp(@Nullable LocalDate on, @Nullable String item, String text, boolean done)
    implements FollowUpBuilder.With {}
