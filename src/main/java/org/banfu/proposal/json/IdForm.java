package org.banfu.proposal.json;

import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// The form of a proposal's, a suggestion's or an item's own id: 1 to 64 ASCII letters, digits,
/// `.`, `_`, `:` or `-`, unique in its file or in its proposal.
record IdForm(Class<?> owner) implements Form {
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._:-]{0,63}");

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  @Override
  public Object read(JsonSource source) {
    source.expect(JsonToken.VALUE_STRING, "text");
    String id = source.parser().getString();
    if (!isId(id)) {
      throw source.refusal("json.notAnId", JsonSource.shortened(id));
    }
    if (!source.isNewId(owner, id)) {
      throw source.refusal("json.duplicateId", id);
    }
    return id;
  }

  @Override
  public void write(Object value, JsonGenerator sink) {
    sink.writeString((String) value);
  }
}
