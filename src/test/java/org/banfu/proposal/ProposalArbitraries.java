package org.banfu.proposal;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/// Arbitrary values of the model, made from the records' own components: whatever a component may
/// hold turns up sooner or later, null only where it is allowed.
public final class ProposalArbitraries {
  private static final List<String> AWKWARD =
      List.of(
          "\n",
          "\n\n",
          "\t",
          "\"",
          "\\",
          "'",
          "{{题目}}",
          "</w:t>",
          "&amp;",
          "]]>",
          "\u2028",
          "\u200B",
          "\uFEFF",
          "　",
          "𠮷",
          "𪚥",
          "👩‍👩‍👧‍👦",
          "🇨🇳",
          "e\u0301",
          "〔2023〕27号",
          "“双区”",
          "一、",
          "1.",
          "null");

  private final Arbitrary<String> texts;

  private ProposalArbitraries(Arbitrary<String> texts) {
    this.texts = texts;
  }

  /// Proposals that are clean: what a reader or an editor may hand on.
  public static Arbitrary<Proposal> proposals() {
    return new ProposalArbitraries(texts()).of(Proposal.class);
  }

  /// Profiles that are clean.
  public static Arbitrary<Profile> profiles() {
    return new ProposalArbitraries(texts()).of(Profile.class);
  }

  /// Proposals whose texts may hold control characters and halves of characters.
  public static Arbitrary<Proposal> rawProposals() {
    return new ProposalArbitraries(rawTexts()).of(Proposal.class);
  }

  /// Texts that a proposal may hold.
  public static Arbitrary<String> texts() {
    return rawTexts().map(raw -> CleanText.of(raw).text());
  }

  /// Any strings whatever that a Java program can hold.
  public static Arbitrary<String> rawTexts() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(12, codePoints(0x4E00, 0x9FFF)),
            Tuple.of(4, codePoints(' ', '~')),
            Tuple.of(3, Arbitraries.of(AWKWARD)),
            Tuple.of(2, codePoints(0x20000, 0x2A6DF)),
            Tuple.of(2, codePoints(0x1F300, 0x1FAFF)),
            Tuple.of(1, codePoints(0, 0x9F)),
            Tuple.of(1, codePoints(0xD800, 0xFFFF)),
            Tuple.of(1, codePoints(0, 0x10FFFF)));
    return piece.list().ofMaxSize(24).map(pieces -> String.join("", pieces)).withoutEdgeCases();
  }

  private static Arbitrary<String> codePoints(int first, int last) {
    return Arbitraries.integers().between(first, last).map(Character::toString);
  }

  private <R extends Record> Arbitrary<R> of(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Arbitrary<Object>> values =
        Arrays.stream(components).map(component -> component(component)).toList();
    return Combinators.combine(values).as(list -> create(type, list)).withoutEdgeCases();
  }

  private Arbitrary<Object> component(RecordComponent component) {
    boolean isId = component.getName().equals("id");
    return isId
        ? Arbitraries.randomValue(
            random -> new UUID(random.nextLong(), random.nextLong()).toString())
        : value(component.getAnnotatedType());
  }

  private Arbitrary<Object> value(AnnotatedType annotated) {
    Arbitrary<Object> value = plain(annotated).asGeneric();
    return annotated.isAnnotationPresent(Nullable.class) ? value.injectNull(0.3) : value;
  }

  private Arbitrary<?> plain(AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType generic) {
      var arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
      return generic.getRawType() == List.class
          ? value(arguments[0]).list().ofMaxSize(3)
          : map(value(arguments[0]), value(arguments[1]));
    } else if (type == String.class) {
      return texts;
    } else if (type == int.class || type == Integer.class) {
      return Arbitraries.integers();
    } else if (type == boolean.class) {
      return Arbitraries.of(true, false);
    } else if (type == LocalDate.class) {
      return Arbitraries.integers().between(-25_000, 50_000).map(day -> LocalDate.ofEpochDay(day));
    }
    Class<?> simple = (Class<?>) type;
    return simple.isEnum()
        ? Arbitraries.of(simple.getEnumConstants())
        : of(simple.asSubclass(Record.class));
  }

  private static Arbitrary<Map<Object, Object>> map(Arbitrary<Object> keys, Arbitrary<Object> of) {
    return Combinators.combine(keys.list().uniqueElements().ofMaxSize(3), of.list().ofSize(3))
        .as((names, values) -> {
          var map = new LinkedHashMap<Object, Object>();
          for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
          }
          return map;
        });
  }

  private static <R extends Record> R create(Class<R> type, List<Object> values) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalStateException("cannot make a " + type.getName(), wrong);
    }
  }
}
