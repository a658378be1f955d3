package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.Profile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.ProposalArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas say what the readers and writers do.
class SchemaTest {
  private static final String PROPOSAL = "proposal.schema.json";
  private static final String PROFILE = "profile.schema.json";
  private static final Schema PROPOSALS = schema(PROPOSAL);
  private static final Schema PROFILES = schema(PROFILE);

  @Test
  void examplesFitTheSchema() throws Exception {
    assertEquals(List.of(), errors(PROPOSALS, Examples.text("example.json")));
    assertEquals(List.of(), errors(PROPOSALS, Examples.text("/org/banfu/sample/sample.json")));
    assertEquals(List.of(), errors(PROFILES, Examples.text("profile.json")));
    assertEquals(List.of(), errors(PROFILES, Examples.text("/org/banfu/profile/standard.json")));
    assertEquals(List.of(), errors(PROFILES, Examples.text("/org/banfu/profile/county.json")));
    assertEquals(List.of(), errors(PROFILES, Examples.text("/org/banfu/profile/district.json")));
    assertEquals(List.of(), errors(PROFILES, Examples.text("/org/banfu/sample/profile.json")));
  }

  @Property(tries = 100)
  void whateverIsWrittenFitsTheSchema(@ForAll("raw") Proposal proposal) {
    assertEquals(List.of(), errors(PROPOSALS, new ProposalJson().write(List.of(proposal))));
  }

  @Property(tries = 50)
  void writtenProfilesFitTheSchema(@ForAll("profiles") Profile profile) {
    assertEquals(List.of(), errors(PROFILES, new ProfileJson().write(profile)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"keyItem\": false,",
        "\"group\": \"教育界\",",
        "\"stage\": \"DONE\",",
        "\"mode\": \"FULL\",",
        "\"format\": \"banfu\","
      })
  void unknownKeyIsRefusedInEveryObject(String place) throws Exception {
    String text = Examples.text("example.json").replaceFirst(place, "\"unheardOf\": 1, " + place);

    assertFalse(errors(PROPOSALS, text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": \"p1\", \"kind\": \"OTHER\"",
        "\"id\": \"p1\"",
        "\"kind\": \"NPC\"",
        "\"id\": \"../p1\", \"kind\": \"NPC\"",
        "\"id\": \"p1\", \"kind\": \"NPC\", \"number\": 7",
        "\"id\": \"p1\", \"kind\": \"NPC\", \"term\": \"7\"",
        "\"id\": \"p1\", \"kind\": \"NPC\", \"repliedOn\": \"2023.7.17\"",
        "\"id\": \"p1\", \"kind\": \"NPC\", \"notes\": \"\\u0007\""
      })
  void whatTheReaderRefusesTheSchemaRefuses(String proposal) {
    String text = "{\"format\":\"banfu\",\"version\":1,\"proposals\":[{" + proposal + "}]}";

    assertFalse(errors(PROPOSALS, text).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("records")
  void keysAreTheComponentsInTheirOrder(Class<?> type, String file) throws Exception {
    JsonNode root = new JsonMapper().readTree(Examples.text("/org/banfu/proposal/json/" + file));
    JsonNode object = type == Profile.class ? root : root.at("/$defs/" + type.getSimpleName());

    List<String> keys =
        object.get("properties").propertyNames().stream()
            .filter(key -> type != Profile.class || !Set.of("format", "version").contains(key))
            .toList();

    assertEquals(
        Arrays.stream(type.getRecordComponents()).map(Forms::key).toList(), keys, type.getName());
    assertFalse(object.get("additionalProperties").asBoolean(true), type.getName());
  }

  static Stream<Arguments> records() {
    return Stream.concat(
        reachable(Proposal.class).map(type -> Arguments.of(type, PROPOSAL)),
        reachable(Profile.class).map(type -> Arguments.of(type, PROFILE)));
  }

  /// This record and all that it holds.
  static Stream<Class<?>> reachable(Class<?> root) {
    var found = new TreeSet<Class<?>>((a, b) -> a.getName().compareTo(b.getName()));
    collect(root, found);
    return found.stream();
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> collect(part, found));
    } else if (type instanceof Class<?> simple && simple.isRecord() && found.add(simple)) {
      for (RecordComponent component : simple.getRecordComponents()) {
        collect(component.getGenericType(), found);
      }
    }
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaTest.class.getResourceAsStream(name));
  }

  private static List<String> errors(Schema schema, String text) {
    return schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Provide
  Arbitrary<Proposal> raw() {
    return ProposalArbitraries.rawProposals();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return ProposalArbitraries.profiles();
  }
}
