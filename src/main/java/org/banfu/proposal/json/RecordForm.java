package org.banfu.proposal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// The form of a record: an object whose keys are the components, in their order.
final class RecordForm<R extends Record> implements Form {
  private final Class<R> type;
  private final List<Field> fields;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Constructor<R> constructor;

  private record Field(String key, Method accessor, Form form, Absent absent) {}

  RecordForm(Class<R> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    this.fields =
        Arrays.stream(components)
            .map(component ->
                new Field(
                    Forms.key(component),
                    component.getAccessor(),
                    Forms.of(component),
                    Absent.of(component)))
            .toList();
    for (int i = 0; i < fields.size(); i++) {
      positions.put(fields.get(i).key(), i);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalArgumentException(type.getName(), impossible);
    }
    constructor.setAccessible(true);
    fields.forEach(field -> field.accessor().setAccessible(true));
  }

  @Override
  public Object read(JsonSource source) {
    return read(source, null);
  }

  /// Reads the record; keys that belong to the header, if there is one, go there.
  R read(JsonSource source, @Nullable Header header) {
    source.expect(JsonToken.START_OBJECT, "object");
    if (type == Proposal.class) {
      source.beginProposal();
    }
    var values = new @Nullable Object[fields.size()];
    var seen = new boolean[fields.size()];
    while (source.hasMore(JsonToken.END_OBJECT)) {
      if (header != null && header.takes(source)) {
        continue;
      }
      Integer position = positions.get(source.parser().currentName());
      if (position == null) {
        throw source.refusal("json.unknownKey", source.shownKey());
      }
      if (seen[position]) {
        throw source.refusal("json.duplicateKey", source.shownKey());
      }
      seen[position] = true;
      if (source.next() != JsonToken.VALUE_NULL) {
        values[position] = fields.get(position).form().read(source);
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        Field field = fields.get(i);
        if (field.absent().required()) {
          throw source.refusal("json.missing", field.key());
        }
        values[i] = field.absent().value();
      }
    }
    return create(values);
  }

  @Override
  public void write(Object value, JsonGenerator sink) {
    sink.writeStartObject();
    writeFields(value, sink);
    sink.writeEndObject();
  }

  /// Writes the keys without the braces around them.
  void writeFields(Object value, JsonGenerator sink) {
    for (Field field : fields) {
      sink.writeName(field.key());
      Object one = call(field.accessor(), value);
      if (one == null) {
        sink.writeNull();
      } else {
        field.form().write(one, sink);
      }
    }
  }

  private R create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException wrong) {
      throw new IllegalStateException("cannot make a " + type.getName(), wrong);
    }
  }

  private static @Nullable Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(Objects.requireNonNull(value));
    } catch (InvocationTargetException | IllegalAccessException wrong) {
      throw new IllegalStateException("cannot read " + accessor, wrong);
    }
  }
}
