package org.banfu.proposal.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banfu.proposal.CleanText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/// The forms of single values: text, whole numbers, yes or no, dates, and the names of enums.
enum ScalarForm implements Form {
  TEXT {
    @Override
    public Object read(JsonSource source) {
      source.expect(JsonToken.VALUE_STRING, "text");
      return plain(source);
    }

    @Override
    public void write(Object value, JsonGenerator sink) {
      sink.writeString(CleanText.of((String) value).text());
    }
  },
  NUMBER {
    @Override
    public Object read(JsonSource source) {
      source.expect(JsonToken.VALUE_NUMBER_INT, "number");
      try {
        return source.parser().getIntValue();
      } catch (InputCoercionException tooLarge) {
        throw source.wrongType("number");
      }
    }

    @Override
    public void write(Object value, JsonGenerator sink) {
      sink.writeNumber((int) value);
    }
  },
  FLAG {
    @Override
    public Object read(JsonSource source) {
      boolean yes = source.token() == JsonToken.VALUE_TRUE;
      if (!yes && source.token() != JsonToken.VALUE_FALSE) {
        throw source.wrongType("flag");
      }
      return yes;
    }

    @Override
    public void write(Object value, JsonGenerator sink) {
      sink.writeBoolean((boolean) value);
    }
  },
  DATE {
    @Override
    public Object read(JsonSource source) {
      source.expect(JsonToken.VALUE_STRING, "date");
      try {
        return LocalDate.parse(source.parser().getString());
      } catch (DateTimeParseException noDate) {
        throw source.wrongType("date");
      }
    }

    @Override
    public void write(Object value, JsonGenerator sink) {
      sink.writeString(value.toString());
    }
  };

  /// The text at the current token, with LF for every line end.
  ///
  /// @throws Refusal if it holds what [CleanText] drops
  static String plain(JsonSource source) {
    CleanText clean = CleanText.of(source.parser().getString());
    if (clean.dropped() > 0) {
      throw source.refusal("json.controlCharacter");
    }
    return clean.text();
  }

  /// The form of an enum: its constants' names.
  static Form names(List<Enum<?>> all) {
    var constants = new LinkedHashMap<String, Object>();
    for (Enum<?> constant : all) {
      constants.put(constant.name(), constant);
    }
    return new NameForm(constants);
  }

  private record NameForm(Map<String, Object> constants) implements Form {
    @Override
    public Object read(JsonSource source) {
      source.expect(JsonToken.VALUE_STRING, "text");
      String name = source.parser().getString();
      Object constant = constants.get(name);
      if (constant == null) {
        throw source.refusal(
            "json.unknownValue", JsonSource.shortened(name), String.join(", ", constants.keySet()));
      }
      return constant;
    }

    @Override
    public void write(Object value, JsonGenerator sink) {
      sink.writeString(((Enum<?>) value).name());
    }
  }
}
