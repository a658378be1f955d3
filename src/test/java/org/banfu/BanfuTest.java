package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
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
  void withoutVariablesTheSystemDecides() {
    assertEquals(Locale.CHINA, Banfu.language(Map.of(), Locale.CHINA));
  }
}
