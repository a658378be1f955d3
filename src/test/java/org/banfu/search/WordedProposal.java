package org.banfu.search;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.banfu.proposal.Proposal;

/// A proposal in which every text is a word of its own. The components of the records are walked
/// through, so that a new one is not forgotten: neither search nor what it is compared with knows
/// of this.
///
/// @param words by the path of the text, such as `suggestions[1].reply`; every list has two
///   elements
public record WordedProposal(Proposal proposal, Map<String, String> words) {
  private static final int EACH = 2;

  /// Makes it; always the same.
  public static WordedProposal make() throws ReflectiveOperationException {
    var words = new TreeMap<String, String>();
    var proposal = (Proposal) value(Proposal.class, "", words);
    return new WordedProposal(proposal, words);
  }

  /// The path without its indexes: the names of the components.
  public static String field(String path) {
    return path.replaceAll("\\[\\d+]", "");
  }

  private static Object value(Type type, String path, Map<String, String> words)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      if (!List.class.equals(list.getRawType())) {
        throw new AssertionError(path + " is a " + type);
      }
      var elements = new Object[EACH];
      for (int i = 0; i < EACH; i++) {
        elements[i] = value(list.getActualTypeArguments()[0], path + "[" + i + "]", words);
      }
      return List.of(elements);
    }
    var plain = (Class<?>) type;
    if (plain == String.class) {
      String word = "词" + words.size() + "尾";
      if (path.endsWith(".id") || path.equals("id")) {
        // What else is one is refused by the archive.
        word = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
      }
      if (words.put(path, word) != null) {
        throw new AssertionError(path + " is there twice");
      }
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
    return record(plain, path, words);
  }

  private static Object record(Class<?> type, String path, Map<String, String> words)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    var values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      String name = components[i].getName();
      String at = path.isEmpty() ? name : path + "." + name;
      values[i] = value(components[i].getGenericType(), at, words);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }
}
