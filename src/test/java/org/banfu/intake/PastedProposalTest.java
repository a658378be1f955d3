package org.banfu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProposalArbitraries;
import org.banfu.proposal.Proposer;
import org.banfu.text.Widths;
import org.junit.jupiter.api.Test;

class PastedProposalTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 6, 12);
  // What labels, the numbers of headings, and signs between names are made of.
  private static final String LEFT_OUT =
      "第号提案编建议意见由题目标名称一二三四五六七八九十人者出领衔委员代表联附尊敬的各位等们省市区县州政协大"
          + "主会办单位分界别系电话届次0123456789（）()【】[]《》、.．，,；;：:";

  @Test
  void aPageOfTheCouncilIsRead() {
    Pasted pasted =
        read(
            """
            青澜市政协七届三次会议提案
            提案号：第20230862号
            案　由：关于完善社区养老服务设施的提案
            提 案 人：白露、江一苇委员

            一、背景情况
            我市老龄化加快。
            二、存在问题
            （一）设施不足。
            三、意见建议
            （一）增设社区长者食堂。
            盘活闲置用房。
            1.优先老城区。
            （二）培训护理人员。依托职业院校开展培训。
            四、其他
            附调研报告。
            """);

    assertEquals(
        new Pasted(
            "20230862",
            "关于完善社区养老服务设施的提案",
            Kind.CPPCC,
            "青澜市政协",
            7,
            3,
            List.of(Proposer.named("白露"), Proposer.named("江一苇")),
            null,
            List.of(),
            null,
            null,
            List.of(
                new PastedSuggestion("增设社区长者食堂。", "盘活闲置用房。\n1.优先老城区。"),
                new PastedSuggestion("培训护理人员。", "依托职业院校开展培训。")),
            "",
            "青澜市政协七届三次会议提案\n一、背景情况\n我市老龄化加快。\n二、存在问题\n（一）设施不足。\n三、意见建议\n四、其他\n附调研报告。",
            List.of()),
        pasted);
  }

  @Test
  void aFirstHeadingThatSpeaksOfASuggestionIsOneOfThem() {
    Pasted pasted = read("一、关于增设站点的建议\n增设两处。\n二、关于增开专线的建议\n增开一条。");

    assertEquals(
        List.of(
            new PastedSuggestion("关于增设站点的建议", "增设两处。"), new PastedSuggestion("关于增开专线的建议", "增开一条。")),
        pasted.suggestions());
    assertEquals("", pasted.background());
  }

  @Test
  void outerHeadingsAreSuggestionsButForTheBackground() {
    Pasted pasted =
        read(
            """
            关于推进公园开放的建议
            第67号
            领衔代表：施南乔
            云岫区第六届人民代表大会第一次会议
            公园绿地不足。
            一、存在的问题
            管护标准不一。
            二、编制总体方案
            摸清底数。
            三、建立管护标准
            轮换养护。
            """);

    assertEquals("67", pasted.number());
    assertEquals(Kind.NPC, pasted.kind());
    assertEquals(List.of(Proposer.named("施南乔")), pasted.proposers());
    assertEquals(6, pasted.term());
    assertEquals(
        List.of(new PastedSuggestion("编制总体方案", "摸清底数。"), new PastedSuggestion("建立管护标准", "轮换养护。")),
        pasted.suggestions());
    assertTrue(pasted.background().contains("一、存在的问题\n管护标准不一。"));
  }

  @Test
  void suggestionsAreFoundByTheirName() {
    Pasted pasted = read("关于增设站点的提案\n一、现状\n线路少。\n建议一：增设站点。方便学生。\n建议二：增开专线\n覆盖学校。");

    assertEquals(
        List.of(new PastedSuggestion("增设站点。", "方便学生。"), new PastedSuggestion("增开专线", "覆盖学校。")),
        pasted.suggestions());
    assertEquals("一、现状\n线路少。", pasted.background());
  }

  @Test
  void aLeadingSentenceBeginsTheSuggestions() {
    Pasted pasted = read("关于增设站点的提案\n1.线路少\n为此，提出以下建议：\n1.增设站点。\n2.增开专线。");

    assertEquals(
        List.of(new PastedSuggestion("增设站点。", ""), new PastedSuggestion("增开专线。", "")),
        pasted.suggestions());
  }

  @Test
  void aTextWithoutHeadingsIsOneSuggestion() {
    Pasted pasted = read("镇中心小学生源增加，建议另行选址迁建。");

    assertEquals(List.of(new PastedSuggestion("", "镇中心小学生源增加，建议另行选址迁建。")), pasted.suggestions());
    assertEquals(List.of(Problem.of("intake.pasted-uncut")), pasted.doubts());
  }

  @Test
  void aNumberOfAYearToComeIsDoubtful() {
    assertEquals(
        List.of(Problem.of("intake.pasted-year", "20240862")),
        read("关于增设站点的提案\n编号：20240862\n一、增设站点\n二、增开专线").doubts());
  }

  @Test
  void nothingGivesNothing() {
    Pasted pasted = read(" \n　\n");

    assertEquals(List.of(), pasted.suggestions());
    assertEquals("", pasted.background());
  }

  @Property(tries = 500)
  void everyCharacterFindsItsPlace(@ForAll("pastes") String text) {
    Pasted pasted = read(text);

    var all = new StringBuilder(pasted.background());
    all.append(pasted.number()).append(pasted.title());
    pasted
        .proposers()
        .forEach(one -> all.append(one.name()).append(one.group()).append(one.phone()));
    all.append(pasted.council());
    all.append(pasted.leadUnit());
    pasted.coUnits().forEach(all::append);
    pasted.suggestions().forEach(one -> all.append(one.heading()).append(one.request()));
    String kept = all.toString();
    // A name that stands there twice is one proposer.
    String names = pasted.proposers().stream().map(Proposer::name).collect(Collectors.joining());
    Widths.squeeze(text)
        .codePoints()
        .filter(one -> LEFT_OUT.indexOf(one) < 0)
        .forEach(
            one -> assertTrue(count(kept, one) >= (names.indexOf(one) < 0 ? count(text, one) : 1)));
  }

  @Provide
  Arbitrary<String> pastes() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\n一、",
            "\n二、",
            "\n（一）",
            "\n1.",
            "\n建议一：",
            "\n三、建议\n",
            "\n一、背景\n",
            "\n提案人：",
            "\n案由：",
            "\n提案号：",
            "\n主办单位：",
            "\n会办单位：",
            "\n界别：",
            "　联系电话：",
            "\n届次：",
            "13800000001",
            "（",
            "）",
            "关于",
            "的提案\n",
            "第12号",
            "、",
            "。",
            "甲乙",
            "丙丁戊己庚辛壬癸",
            "\n尊敬的",
            "委员",
            "：");
    return Arbitraries.oneOf(pieces, pieces, ProposalArbitraries.texts())
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static long count(String text, int codePoint) {
    return text.codePoints().filter(one -> one == codePoint).count();
  }

  private static Pasted read(String text) {
    return PastedProposal.read(text, TODAY);
  }
}
