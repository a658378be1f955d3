package org.banfu.proposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// One who made the proposal: a person, a party, a sector group (界别组) or a committee.
@RecordBuilder
public record Proposer(String name, @Nullable String group, @Nullable String phone)
    implements ProposerBuilder.With {

  /// A proposer of whom only the name is known.
  public static Proposer named(String name) {
    return new Proposer(name, null, null);
  }
}
