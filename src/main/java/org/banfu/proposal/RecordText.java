package org.banfu.proposal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Values of the model as text for a person: all texts of a record, one on a line, without its ids.
final class RecordText {
  private RecordText() {}

  static String of(@Nullable Object value) {
    if (value instanceof Record whole) {
      var lines = new ArrayList<String>();
      for (RecordComponent part : whole.getClass().getRecordComponents()) {
        String text = part.getName().equals("id") ? "" : of(value(part, whole));
        if (!text.isBlank()) {
          lines.add(text);
        }
      }
      return String.join("\n", lines);
    } else if (value instanceof List<?> list) {
      boolean isOfRecords = !list.isEmpty() && list.getFirst() instanceof Record;
      return list.stream()
          .map(RecordText::of)
          .collect(Collectors.joining(isOfRecords ? "\n" : "、"));
    }
    return value == null ? "" : value.toString();
  }

  static @Nullable Object value(RecordComponent part, Record whole) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException("cannot read " + part, wrong);
    }
  }
}
