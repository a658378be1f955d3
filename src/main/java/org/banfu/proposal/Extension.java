package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A longer time to reply (延期), to a day, with the day on which consent was given.
@RecordBuilder
public record Extension(@Nullable LocalDate until, @Nullable LocalDate consent)
    implements ExtensionBuilder.With {}
