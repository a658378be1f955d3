package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLineTest {
  @ParameterizedTest
  @CsvSource({
    "二、增设长者食堂。\\n已建成3处。, 增设长者食堂。, 已建成3处。",
    "（三）健全工作机制\\n召开会议。, 健全工作机制, 召开会议。",
    "(4) 健全工作机制\\n召开会议。, 健全工作机制, 召开会议。",
    "建议一：优化线网，增开专线。\\n已增开。, 优化线网，增开专线。, 已增开。",
    "建议2 优化线网\\n已增开。, 优化线网, 已增开。",
    "第二，优化线网\\n已增开。, 优化线网, 已增开。",
    "'\\n 　二、增设食堂\\n\\n已建。', 增设食堂, '\\n已建。'",
    "5.关于加强巡检\\n建立台账。, 关于加强巡检, 建立台账。",
    "关于加快产业融合\\n完成诊断。, 关于加快产业融合, 完成诊断。",
    "六、加强宣传, 加强宣传, ''"
  })
  void isFound(String text, String heading, String rest) {
    assertEquals(
        Optional.of(new HeadingLine(heading, lines(rest))), HeadingLine.first(lines(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n　\n",
        "一、",
        "关于加快产业融合",
        "已建成3处。\n还有2处。",
        "一、争取试点。我县4月完成申报，7月通过验收。\n二、构建网络。",
        "1.今年调整公交线路2条。\n2.增开学生定制专线6条。",
        "3.5亿元已到位\n其余在年内到位。",
        "一是已印发实施\n二是已建成。",
        "2023年7月17日,\n会议研究。",
        "下一步，我局将抓好落实\n二是加强宣传。"
      })
  void isNone(String text) {
    assertEquals(Optional.empty(), HeadingLine.first(text));
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }
}
