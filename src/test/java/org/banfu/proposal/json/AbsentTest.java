package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbsentTest {
  @ParameterizedTest
  @MethodSource("components")
  void absentReadsAsNullExactlyWhereTheModelAllowsNull(RecordComponent component) {
    Absent absent = Absent.of(component);

    boolean readsAsNull = !absent.required() && absent.value() == null;

    assertEquals(component.getAnnotatedType().isAnnotationPresent(Nullable.class), readsAsNull);
  }

  static Stream<RecordComponent> components() {
    return Stream.of(Proposal.class, Profile.class)
        .flatMap(SchemaTest::reachable)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getRecordComponents()));
  }
}
