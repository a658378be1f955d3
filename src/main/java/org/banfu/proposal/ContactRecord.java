package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One talk with the proposer (沟通).
// A component named `with` clashes with the generated withers' own `with`.
@RecordBuilder
@RecordBuilder.Options(enableWither = false)
public record ContactRecord(
    @Nullable LocalDate on,
    @Nullable ContactPhase phase,
    @Nullable ContactWay way,
    @Nullable String with,
    @Nullable String by,
    String text) {}
