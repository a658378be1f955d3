package org.banfu.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class ChineseFontTest {
  @Test
  void theSystemsOwnFamilyComesFirst() {
    var windows = List.of("Arial", "DengXian", "Microsoft YaHei UI", "SimSun");

    assertEquals(Optional.of("Microsoft YaHei UI"), ChineseFont.among(windows));
  }

  @Test
  void aChineseSystemListsFamiliesUnderTheirChineseNames() {
    assertEquals(Optional.of("微软雅黑"), ChineseFont.among(List.of("Arial", "宋体", "微软雅黑")));
  }

  @Test
  void aSystemWithLatinFamiliesHasNone() {
    var debian = List.of("DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "Noto Sans", "System");

    assertEquals(Optional.empty(), ChineseFont.among(debian));
  }

  @Test
  void theFamilyThatComesAlongHoldsChinese() {
    Optional<String> family = ChineseFont.load();

    assertEquals(Optional.of("Noto Sans SC"), family);
    // Not by the list of families: JavaFX keeps the one that it gave first.
    assertEquals("Noto Sans SC", Font.font("Noto Sans SC", 12).getFamily());
    assertEquals(family, ChineseFont.among(List.of("DejaVu Sans", family.orElseThrow())));
  }
}
