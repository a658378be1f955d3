package org.banfu.desktop.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/// The fields of a JSON text, such as `suggestions.items.text`, with their values in order.
final class JsonPaths {
  private JsonPaths() {}

  /// @param under the key whose elements are looked at, empty for the whole text
  static Map<String, List<String>> values(String json, String under) {
    var found = new TreeMap<String, List<String>>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      JsonToken before = null;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          found
              .computeIfAbsent(path(parser.streamReadContext()), path -> new ArrayList<>())
              .add(parser.getString());
        } else if (token == JsonToken.END_ARRAY && before == JsonToken.START_ARRAY) {
          found.computeIfAbsent(path(parser.streamReadContext()), path -> new ArrayList<>());
        }
        before = token;
      }
    }
    var inside = new TreeMap<String, List<String>>();
    found.forEach((path, values) -> {
      if (path.startsWith(under)) {
        inside.put(path.substring(under.length()), values);
      }
    });
    return inside;
  }

  private static String path(TokenStreamContext at) {
    var names = new ArrayList<String>();
    for (TokenStreamContext one = at; one != null; one = one.getParent()) {
      if (one.inObject() && one.currentName() != null) {
        names.addFirst(one.currentName());
      }
    }
    return String.join(".", names);
  }
}
