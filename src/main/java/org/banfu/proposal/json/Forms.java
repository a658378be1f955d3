package org.banfu.proposal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banfu.proposal.ActionItem;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;
import org.banfu.proposal.UnitName;
import org.jspecify.annotations.Nullable;

/// Which form and which key a record's component has.
final class Forms {
  private Forms() {}

  /// The component's name, unless Java cannot say the key.
  static String key(RecordComponent component) {
    boolean isShort =
        component.getDeclaringRecord() == UnitName.class
            && component.getName().equals("shortNames");
    return isShort ? "short" : component.getName();
  }

  static Form of(RecordComponent component) {
    Class<?> owner = component.getDeclaringRecord();
    boolean owns =
        owner == Proposal.class || owner == Suggestion.class || owner == ActionItem.class;
    if (owns && component.getName().equals("id")) {
      return new IdForm(owner);
    }
    return of(component.getGenericType());
  }

  private static Form of(Type type) {
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() == List.class ->
          new ListForm(of(generic.getActualTypeArguments()[0]));
      case ParameterizedType generic when generic.getRawType() == Map.class -> map(generic);
      case Class<?> simple -> ofClass(simple);
      default -> throw new IllegalArgumentException("no form for " + type);
    };
  }

  private static Form ofClass(Class<?> type) {
    if (type == String.class) {
      return ScalarForm.TEXT;
    } else if (type == int.class || type == Integer.class) {
      return ScalarForm.NUMBER;
    } else if (type == boolean.class) {
      return ScalarForm.FLAG;
    } else if (type == LocalDate.class) {
      return ScalarForm.DATE;
    } else if (type.isEnum()) {
      return ScalarForm.names(
          Arrays.stream(type.getEnumConstants()).<Enum<?>>map(one -> (Enum<?>) one).toList());
    } else if (type.isRecord()) {
      return new RecordForm<>(type.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  // The two maps of the profile: fonts by role, and templates (null is the built-in) by document.
  private static Form map(ParameterizedType type) {
    Type key = type.getActualTypeArguments()[0];
    Form element = of(type.getActualTypeArguments()[1]);
    if (key == DocumentKind.class) {
      Map<String, DocumentKind> kinds =
          Arrays.stream(DocumentKind.values())
              .collect(Collectors.toMap(DocumentKind::name, Function.identity()));
      Function<String, @Nullable Object> kind = kinds::get;
      return new MapForm(kind, element, true);
    }
    return new MapForm(name -> name, element, false);
  }
}
