package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banfu.command.Commands;
import org.junit.jupiter.api.Test;

class BanfuTest {
  @Test
  void theEnvironmentsLanguageCountsWhereTheSystemHasNotInstalledIt() {
    var environment = Map.of("LANG", "zh_CN.UTF-8");

    assertEquals(Locale.SIMPLIFIED_CHINESE, Banfu.language(environment, Locale.ENGLISH));
  }

  @Test
  void theStrongerVariableWins() {
    var environment = Map.of("LC_ALL", "en_US.UTF-8", "LANG", "zh_CN.UTF-8");

    assertEquals(Locale.ENGLISH, Banfu.language(environment, Locale.ENGLISH));
  }

  @Test
  void charactersNameNoLanguage() {
    var environment = Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8");

    assertEquals(Locale.SIMPLIFIED_CHINESE, Banfu.language(environment, Locale.ENGLISH));
  }

  @Test
  void aLanguageAloneIsThatOfTheWindow() {
    assertEquals(Optional.of(Locale.ENGLISH), Commands.languageAlone("--lang", "en"));
    assertEquals(Optional.of(Locale.CHINESE), Commands.languageAlone("--lang=ZH"));
    assertEquals(Optional.empty(), Commands.languageAlone("--lang", "xx"));
    assertEquals(Optional.empty(), Commands.languageAlone("--lang"));
    assertEquals(Optional.empty(), Commands.languageAlone("--lang", "en", "list"));
    assertEquals(Optional.empty(), Commands.languageAlone());
  }

  @Test
  void withoutVariablesTheSystemDecides() {
    assertEquals(Locale.CHINA, Banfu.language(Map.of(), Locale.CHINA));
  }
}
