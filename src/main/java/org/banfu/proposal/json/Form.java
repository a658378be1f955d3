package org.banfu.proposal.json;

import tools.jackson.core.JsonGenerator;

/// How values of one type stand in JSON. Null is handled by whoever holds the value.
interface Form {
  /// The value whose first token the source stands at; it stands at the last one afterwards.
  ///
  /// @throws Refusal if the token says something else
  Object read(JsonSource source);

  /// Writes a value of this form's type.
  void write(Object value, JsonGenerator sink);
}
