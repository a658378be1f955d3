package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What names the letter of an earlier round.
@RecordBuilder
public record RoundLetter(
    @Nullable DocumentKind document,
    @Nullable String docNumber,
    @Nullable String title,
    @Nullable LocalDate date)
    implements RoundLetterBuilder.With {
  /// Nothing stated.
  public static final RoundLetter EMPTY = new RoundLetter(null, null, null, null);
}
