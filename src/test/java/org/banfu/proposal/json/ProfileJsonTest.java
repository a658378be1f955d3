package org.banfu.proposal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.banfu.proposal.Category;
import org.banfu.proposal.ProblemException;
import org.banfu.proposal.Profile;
import org.junit.jupiter.api.Test;

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
