package org.banfu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banfu.proposal.Proposal;
import org.junit.jupiter.api.Test;

/// Every text that a proposal can hold is found. The components of the records are walked through,
/// so that a new one is not forgotten: neither search nor what it is compared with knows of this.
class EveryTextSearchedTest {
  /// What names something else, and the category, which is chosen and asked for by `类别:`.
  private static final Set<String> NOT_SEARCHED =
      new TreeSet<>(
          Set.of(
              "id",
              "suggestions.id",
              "suggestions.items.id",
              "coUnits.suggestions",
              "followUps.item",
              "rounds.replies.suggestion",
              "category",
              "rounds.category"));

  private final Map<String, String> texts = new TreeMap<>();

  @Test
  void everyTextComponentIsFound() throws Exception {
    var proposal = (Proposal) value(Proposal.class, "");
    assertTrue(texts.size() > 40, texts.toString());
    var missed = new TreeSet<String>();
    try (var text = new SearchText()) {
      text.put(List.of(new SearchEntry(proposal, 1, false)));
      texts.forEach((path, word) -> {
        if (text.ids(SearchRequest.of("\"" + word + "\"")).isEmpty()) {
          missed.add(path);
        }
      });
    }
    assertEquals(NOT_SEARCHED, missed);
  }

  private Object value(Type type, String path) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      assertEquals(List.class, list.getRawType(), path);
      return List.of(value(list.getActualTypeArguments()[0], path));
    }
    var plain = (Class<?>) type;
    if (plain == String.class) {
      String word = "词" + texts.size() + "尾";
      assertTrue(texts.put(path, word) == null, path);
      return word;
    } else if (plain == LocalDate.class) {
      return LocalDate.of(2024, 3, 5);
    } else if (plain == Integer.class || plain == int.class) {
      return 1;
    } else if (plain == boolean.class) {
      return false;
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    RecordComponent[] components = plain.getRecordComponents();
    var values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      String name = components[i].getName();
      values[i] = value(components[i].getGenericType(), path.isEmpty() ? name : path + "." + name);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return plain.getDeclaredConstructor(types).newInstance(values);
  }
}
