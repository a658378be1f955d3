package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Windows 11 |                 |           | true
          Mac OS X   |                 |           | true
          Linux      |                 |           | false
          Linux      | DISPLAY         | ''        | false
          Linux      | DISPLAY         | :0        | true
          Linux      | WAYLAND_DISPLAY | wayland-0 | true
          FreeBSD    | DISPLAY         | :0        | true
          """)
  void aScreenIsNamedByTheEnvironmentOrComesWithTheSystem(
      String system, String variable, String value, boolean there) {
    var environment = new HashMap<String, String>();
    if (variable != null) {
      environment.put(variable, value);
    }

    assertEquals(there, new Display(environment, system).isThere());
  }
}
