package org.banfu.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemExtractionTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 6, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DONE     | 我局已完成取水工程论证报告的批复，同意每年向老河道补水约20万立方米。
          DONE     | 已印发《云岫区充电设施布局规划（2023—2025年）》。
          DONE     | 取水口和输水管线均已投用。
          DONE     | 近年来，我市先后出台产业行动计划和资金管理办法，产业规模年均增长两成。
          DONE     | 我市已布局5家联合实验室，支持揭榜项目12个。
          DONE     | 目前已完成诊断服务400家次。
          DONE     | 今年3月制作公益短片，在公交站台、户外屏和社区持续投放。
          DONE     | 市机关事务中心已对86家单位开展达标检查。
          DONE     | 今年调整公交线路2条，在实验学校门口增设站点1处。
          DONE     | 增开学生定制专线6条，覆盖3所中学。
          DONE     | 全部线路接入实时到站查询平台，乘客可通过手机查看车辆位置。
          DONE     | 目前实施方案已获批准，新能源车辆采购完毕，两条环镇线路已投入运营。
          DONE     | 召开两次专题会议部署综合治理；
          DONE     | 把违规充电处罚条款纳入地方性法规修订计划。
          DONE     | 摸排老旧小区312个；
          DONE     | 新建集中充电棚140处。
          DONE     | 成立由局长任组长的办理小组，先后三次调度进度。
          DONE     | 引进运营企业1家，建成7处共35套。
          DONE     | 截至5月底，累计开展志愿服务1200场次。
          DONE     | 区政府专题会议已明确将“谋划建设数据中心”纳入全区重点事项。
          DONE     | 完成了全区管网普查。
          UNDERWAY | 正在推进8处选址。
          UNDERWAY | 目前规划正处于征求意见阶段。
          UNDERWAY | 项目推进中，主体结构已封顶，正抓紧进行设备安装。
          UNDERWAY | 目前方案正在论证中。
          UNDERWAY | 厨余垃圾处理项目已开工，计划明年6月投运。
          UNDERWAY | 我局已将该路段列入大中修项目库，待任务下达后及时组织实施。
          UNDERWAY | 目前该办法已征求各部门意见，我局正积极配合修改。
          UNDERWAY | 加快推进东塘路改造。
          UNDERWAY | 持续加大巡查力度，严查乱倒垃圾。
          UNDERWAY | 积极推动职业院校与园区企业对接。
          UNDERWAY | 鼓励物业与运营企业合作。
          PLANNED  | 下一步，我局将按季度发布清单并组织供需对接。
          PLANNED  | 我局将提请纳入文化设施规划。
          PLANNED  | 力争三年内实现街道全覆盖。
          PLANNED  | 拟在塘湾镇增设站点2处。
          PLANNED  | 计划三年新增充电桩350个。
          PLANNED  | 待道路建成后同步开通线路。
          PLANNED  | 接下来，我们将动态关注客流变化，适时优化线网。
          PLANNED  | 预计2024年6月建成投用。
          PLANNED  | 争取实现街道全覆盖。
          PLANNED  | 今后将扩大覆盖面。
          """)
  void aSentencesWordsTellItsStage(Stage stage, String sentence) {
    assertEquals(List.of(stage + " " + sentence), proposed(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "感谢您对我区交通运输事业的关注和关心。",
        "再次感谢您的关注，希望您以后多提宝贵意见。",
        "您提出的《关于优化公交布局的建议》收悉，现答复如下：",
        "您提出要用好高校院所基础研究力量。",
        "提案指出核心技术供给不足、应用场景偏少等问题，对改进工作很有帮助。",
        "该校占地约7000平方米，四周为民房，难以扩建。",
        "受县级财力限制，部分水毁路段修复不及时。",
        "取暖费目前从公用经费列支，小规模学校占比偏高，影响正常运转。",
        "三是社会力量参与方面。",
        "“十四五”期间，我区预计可利用边角地约46公顷，空间优势较为明显。",
        "此建议一时还不能解决，请您谅解。",
        "",
        "\n　\n"
      })
  void thanksAndBackgroundAreNoItems(String reply) {
    assertEquals(List.of(), proposed(reply));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          力争2024年底前全部建成。,              2024-12-31
          计划2024年6月建成投用。,               2024-06-30
          拟于2024年2月底前完成招标。,           2024-02-29
          预计2024年9月30日前投用。,             2024-09-30
          到2025年，力争实现街道全覆盖。,        2025-12-31
          力争2025年前实现街道全覆盖。,          2024-12-31
          力争12月底前完成。,                    2023-12-31
          计划3月份启动。,                       2024-03-31
          力争年底前全部建成开放。,              2023-12-31
          年内将完成改造。,                      2023-12-31
          将于明年6月投运。,                     2024-06-30
          正在推进，确保2023年10月底前完工。,    2023-10-31
          先于8月底前启动，力争11月底前完成。,   2023-11-30
          项目已开工，计划明年6月投运。,         2024-06-30
          正在落实2023年4月26日会议精神。,       none
          今后将扩大覆盖面。,                    none
          力争三年内实现街道全覆盖。,            none
          下一步将落实2022年印发的方案。,        none
          目前正在推进8处选址。,                 none
          已于2023年5月底前建成。,               none
          """)
  void aPromiseIsKeptOnItsLastDay(String sentence, @Nullable LocalDate day) {
    List<ProposedItem> items = ItemExtraction.propose(Suggestion.of("", sentence), TODAY);

    assertEquals(1, items.size());
    assertEquals(day, items.getFirst().promisedOn());
  }

  @Test
  void withoutTodayOnlyATermWithItsYearIsADate() {
    Suggestion suggestion = Suggestion.of("", "力争12月底前建成9处。力争2024年底前全部建成。");

    List<ProposedItem> items = ItemExtraction.propose(suggestion);

    assertEquals(null, items.get(0).promisedOn());
    assertEquals(LocalDate.of(2024, 12, 31), items.get(1).promisedOn());
  }

  @Test
  void sentencesAreCutAtStopsAndAtTheirNumbers() {
    assertEquals(
        List.of(
            "DONE 召开两次专题会议；", "DONE 印发方案（含三项：一是职责；二是分工），", "DONE 已建成140处；", "UNDERWAY 正在推进8处选址。"),
        proposed("一是召开两次专题会议；二是印发方案（含三项：一是职责；二是分工），三是已建成140处；\n　　同时，此处无事。（二）正在推进8处选址。"));
    assertEquals(
        List.of("DONE 已建成3.5公里。", "PLANNED 力争建成2.8公里。"), proposed("1.已建成3.5公里。2.力争建成2.8公里。"));
  }

  @Test
  void aBracketThatNobodyClosesSwallowsNothing() {
    assertEquals(
        List.of("DONE 已印发《三年行动计划2023-2025）》。", "DONE 已建成3处（含1处。", "UNDERWAY 正在建设2处。"),
        proposed("已印发《三年行动计划2023-2025）》。已建成3处（含1处。正在建设2处。"));
  }

  @Test
  void aHeadingSetsTheStageOfWhatFollows() {
    assertEquals(
        List.of(
            "DONE 摸排老旧小区312个；",
            "DONE 加强物业培训。",
            "PLANNED 对未整改点位按月通报。",
            "PLANNED 开展入户宣传和应急演练。",
            "DONE 已全部完成。",
            "DONE 建立台账。"),
        proposed(
            "一、主要工作情况\n（一）推进设施建设。一是摸排老旧小区312个；二是加强物业培训。\n二、下一步打算\n（一）压实属地责任。"
                + "对未整改点位按月通报。\n（二）加强宣传。开展入户宣传和应急演练。\n已全部完成。\n三、其他\n建立台账。"));
  }

  @Test
  void whatComesBehindNextStepsIsStillToCome() {
    assertEquals(
        List.of("PLANNED 下一步，我局将抓好落实。", "PLANNED 开展巡查。", "DONE 已建成3处。", "DONE 开展巡检。"),
        proposed("下一步，我局将抓好落实。一是开展巡查。已建成3处。开展巡检。"));
  }

  @Test
  void whatIsAnItemAlreadyIsNotProposed() {
    Suggestion suggestion =
        Suggestion.of("", "一是已建成3处 公园。二是推动图书馆延伸。三是开展巡检。")
            .withItems(
                List.of(
                    ActionItem.of(Stage.DONE, "已建成3处公园；"),
                    ActionItem.of(Stage.UNDERWAY, "推动图书馆延伸，深入推进进公园活动。")));

    assertEquals(
        List.of("开展巡检。"),
        ItemExtraction.propose(suggestion).stream().map(ProposedItem::text).toList());
  }

  @Property(tries = 500)
  void anItemIsWhereItSaysAndIsNotProposedAgain(@ForAll("replies") String reply) {
    List<ProposedItem> items = ItemExtraction.propose(Suggestion.of("", reply), TODAY);

    int at = 0;
    var added = new ArrayList<ActionItem>();
    for (ProposedItem item : items) {
      assertTrue(item.start() >= at && item.start() < item.end());
      assertEquals(reply.substring(item.start(), item.end()), item.text());
      at = item.end();
      added.add(ActionItem.of(item.stage(), item.text()));
    }
    Suggestion worked = Suggestion.of("", reply).withItems(added);
    assertEquals(List.of(), ItemExtraction.propose(worked, TODAY));
  }

  @Provide
  Arbitrary<String> replies() {
    Arbitrary<String> words =
        Arbitraries.of(
            "一是", "二是", "已建成3处", "正在推进", "将继续", "，", "。", "；", "\n", "《", "》", "（", "）", "“", "下一步",
            "2024年底前", "13月", "2.", "（一）", "印发", " ");
    return Arbitraries.oneOf(words, ProposalArbitraries.texts())
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static List<String> proposed(String reply) {
    return ItemExtraction.propose(Suggestion.of("", reply), TODAY).stream()
        .map(item -> item.stage() + " " + item.text())
        .toList();
  }
}
