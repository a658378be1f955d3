package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.banfu.proposal.Category;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileJsonTest {
  private final ProfileJson json = new ProfileJson();

  @Test
  void theExampleComesBackByteByByte() throws Exception {
    String example = Examples.text("profile.json");

    assertEquals(example, json.write(json.read(example)));
  }

  @Test
  void standardSaysNothingOfTheOfficeAndHasTheDefaultScheme() {
    Profile standard = json.standard();

    assertNull(standard.issuer());
    assertNull(standard.filingUnit());
    assertEquals(
        List.of("A", "B", "C", "D"), standard.categories().stream().map(Category::code).toList());
    assertEquals(10, standard.workListHeadings().size());
    assertEquals(7, standard.deadlines().size());
    assertEquals(7, standard.soonDays());
  }

  @Test
  void aProfileFromBeforeTheSentencesReadsAsTheStandardHabits() throws Exception {
    String older =
        Examples.text("/org/banfu/profile/standard.json")
            .replaceFirst("\\s*\"reply\": \"FORM\",", "")
            .replaceFirst("\\s*\"workListBehind\": false,", "")
            .replaceFirst("\\s*\"sentences\": \\[],", "");

    assertFalse(older.contains("reply"));
    assertEquals(json.standard(), json.read(older));
  }

  @Test
  void anUnknownKeyInASentenceIsRefusedWithItsPlace() throws Exception {
    String wrong = Examples.text("profile.json").replaceFirst("\"what\": \"OP", "\"was\": \"OP");

    var refused = assertThrows(ProblemException.class, () -> json.read(wrong));

    assertEquals("json.unknownKey", refused.problem().code());
    assertTrue(refused.problem().arguments().toString().contains("sentences"), wrong);
  }

  @ParameterizedTest
  @EnumSource(ShippedHabits.class)
  void shippedHabitsAreInTheFormThatWeWrite(ShippedHabits place) throws Exception {
    String written = json.write(place.profile());

    assertEquals(Examples.text(place.resource()), written);
  }

  @Test
  void standardComesBackEqual() throws Exception {
    assertEquals(json.standard(), json.read(json.write(json.standard())));
  }

  @Test
  void twoProfilesInOneFileAreRefused() throws Exception {
    String twice = Examples.text("profile.json").repeat(2);

    var refused = assertThrows(ProblemException.class, () -> json.read(twice));

    assertEquals("json.severalProfiles", refused.problem().code());
  }
}
