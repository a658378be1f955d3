package org.banfu.proposal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.banfu.proposal.CleanText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// The form of a map: an object whose keys are data.
///
/// @param key the key of a name, null if there is none
/// @param nullable whether a value may be null
record MapForm(Function<String, @Nullable Object> key, Form element, boolean nullable)
    implements Form {
  @Override
  public Object read(JsonSource source) {
    source.expect(JsonToken.START_OBJECT, "object");
    var map = new LinkedHashMap<Object, @Nullable Object>();
    while (source.hasMore(JsonToken.END_OBJECT)) {
      Object name = key.apply(ScalarForm.plain(source));
      if (name == null) {
        throw source.refusal("json.unknownKey", source.shownKey());
      }
      if (map.containsKey(name)) {
        throw source.refusal("json.duplicateKey", source.shownKey());
      }
      boolean isNull = source.next() == JsonToken.VALUE_NULL;
      if (isNull && !nullable) {
        throw source.refusal("json.nullElement");
      }
      map.put(name, isNull ? null : element.read(source));
    }
    return map;
  }

  @Override
  public void write(Object value, JsonGenerator sink) {
    sink.writeStartObject();
    for (Map.Entry<?, ? extends @Nullable Object> entry : ((Map<?, ?>) value).entrySet()) {
      sink.writeName(CleanText.of(entry.getKey().toString()).text());
      Object one = entry.getValue();
      if (one == null) {
        sink.writeNull();
      } else {
        element.write(one, sink);
      }
    }
    sink.writeEndObject();
  }
}
