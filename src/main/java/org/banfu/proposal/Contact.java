package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// The office's contact person (联系人) and telephone.
@RecordBuilder
public record Contact(@Nullable String name, @Nullable String phone)
    implements ContactBuilder.With {
  /// No contact stated.
  public static final Contact EMPTY = new Contact(null, null);
}
