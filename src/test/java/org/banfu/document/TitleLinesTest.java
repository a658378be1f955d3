package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
  private static final List<String> NAMES = List.of("青澜市云岫区人民政府", "青澜市云岫区住房和城乡建设局", "市政协", "白露");

  private static List<String> broken(String title) {
    return new TitleLines(20, NAMES).broken(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          关于完善社区养老服务设施的提案 | 关于完善社区养老服务设施的提案
          青澜市云岫区人民政府关于市政协七届三次会议第20230999号提案主办意见的函 | 青澜市云岫区人民政府/关于市政协七届三次会议/第20230999号提案主办意见的函
          青澜市云岫区住房和城乡建设局关于市政协七届三次会议第0009号提案会办意见的函 | 青澜市云岫区住房和城乡建设局/关于市政协七届三次会议第0009号/提案会办意见的函
          """)
  void titlesAreBrokenAtSense(String title, String lines) {
    assertEquals(List.of(lines.split("/")), broken(title));
  }

  @ParameterizedTest
  @CsvSource({"第20230999号", "七届三次会议", "青澜市云岫区人民政府", "2023年", "《", "》的"})
  void neverInsideANumberOrAName(String whole) {
    for (int before = 0; before < 30; before++) {
      String title = "关".repeat(before) + "青澜市云岫区人民政府《甲》的七届三次会议2023年第20230999号" + "乙".repeat(9);
      List<String> lines = broken(title);
      int joined = lines.stream().mapToInt(line -> line.split(whole, -1).length - 1).sum();

      assertEquals(title.split(whole, -1).length - 1, joined, () -> String.join("/", lines));
    }
  }

  /// Up to 120 characters: each line ends at sense, not in a word, a number or a name.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          青澜市云岫区人民政府 关于政协青澜市第七届委员会 第三次会议第20230862号提案 《关于推进公园绿地开放共享， 建设儿童友好公园城区的提案》主办意见的函
          关于加强大运河文化带沿线 历史文化名城名镇名村和传统村落保护利用 推动文旅深度融合高质量发展的提案答复函
          关于2023年市政协七届三次会议苏清越委员 提出的《关于在5G专网和BIM+GIS平台上建设 智慧公园管理中心的提案》办理情况的答复
          青澜市云岫区人民政府 关于政协青澜市第七届委员会第三次会议 第20230862号提案《关于加快推进老旧小区 加装电梯、完善后续管理维护资金长效机制、 提升居民生活品质的提案》会办意见的答复函 （2023年第二次办理）
          """)
  void longTitlesAreBrokenAtSense(String lines) {
    List<String> expected = List.of(lines.split(" "));

    assertEquals(expected, broken(String.join("", expected)));
  }

  /// Too long for a shape: a good place to break does not leave a line nearly empty.
  @Test
  void aVeryLongTitleFillsItsLines() {
    List<String> lines = broken("关于《" + "甲乙丙丁戊己庚".repeat(13) + "》的建议");

    for (String line : lines.subList(0, lines.size() - 1)) {
      assertTrue(line.length() >= 10, () -> String.join("/", lines));
    }
    assertTrue(lines.size() <= 6, () -> String.join("/", lines));
  }

  @Property(tries = 200)
  void noCharacterIsLostAndNoLineIsTooLong(@ForAll @StringLength(max = 200) String title) {
    List<String> lines = broken(title);

    assertEquals(title.strip(), String.join("", lines));
    for (String line : lines) {
      int width = line.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
      assertTrue(width <= 40, line);
    }
  }
}
