package org.banfu.proposal.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// The form of a list: an array whose elements are never null.
record ListForm(Form element) implements Form {
  @Override
  public Object read(JsonSource source) {
    source.expect(JsonToken.START_ARRAY, "list");
    var list = new ArrayList<>();
    while (source.hasMore(JsonToken.END_ARRAY)) {
      if (source.token() == JsonToken.VALUE_NULL) {
        throw source.refusal("json.nullElement");
      }
      list.add(element.read(source));
    }
    return list;
  }

  @Override
  public void write(Object value, JsonGenerator sink) {
    sink.writeStartArray();
    for (Object one : (List<?>) value) {
      element.write(one, sink);
    }
    sink.writeEndArray();
  }
}
