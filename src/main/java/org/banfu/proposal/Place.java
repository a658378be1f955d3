package org.banfu.proposal;

import org.jspecify.annotations.Nullable;

/// Where in a proposal something stands.
///
/// @param field dotted names of the JSON form without indexes: `title`, `suggestions.reply`
/// @param id of the suggestion or item it belongs to (of a co-unit the name, of other lists the
///   index as text); null where there is only one
public record Place(String field, @Nullable String id) {
  /// A field of which there is one.
  public static Place of(String field) {
    return new Place(field, null);
  }
}
