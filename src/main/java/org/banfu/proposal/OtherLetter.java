package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A further letter sent on the way, such as a reminder to a co-handling unit.
@RecordBuilder
public record OtherLetter(
    @Nullable DocumentKind document,
    @Nullable String docNumber,
    @Nullable String title,
    List<String> addressees,
    @Nullable LocalDate date)
    implements OtherLetterBuilder.With {

  public OtherLetter {
    addressees = List.copyOf(addressees);
  }
}
