package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether and how the reply is published (公开方式), and who reviewed that.
@RecordBuilder
public record Publication(
    @Nullable PublicationMode mode,
    @Nullable String reason,
    @Nullable String reviewer,
    @Nullable LocalDate reviewedOn)
    implements PublicationBuilder.With {
  /// Nothing stated.
  public static final Publication EMPTY = new Publication(null, null, null, null);
}
