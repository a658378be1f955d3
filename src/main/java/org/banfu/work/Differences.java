package org.banfu.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// In how many places two values of the model differ: fields of records, and elements of lists that
/// only one of them has. Elements are compared by their place.
final class Differences {
  private Differences() {}

  static int count(@Nullable Object one, @Nullable Object other) {
    if (Objects.equals(one, other)) {
      return 0;
    }
    if (one instanceof List<?> here && other instanceof List<?> there) {
      int both = Math.min(here.size(), there.size());
      int count = Math.max(here.size(), there.size()) - both;
      for (int i = 0; i < both; i++) {
        count += count(here.get(i), there.get(i));
      }
      return count;
    }
    if (one instanceof Record here && other instanceof Record there) {
      int count = 0;
      for (RecordComponent component : here.getClass().getRecordComponents()) {
        count += count(value(here, component), value(there, component));
      }
      return count;
    }
    return 1;
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException wrong) {
      throw new IllegalStateException("cannot read " + component, wrong);
    }
  }
}
