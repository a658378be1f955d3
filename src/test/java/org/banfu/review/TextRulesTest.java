package org.banfu.review;

import static org.banfu.review.CleanLetter.PROFILE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules that read a reply: what they find, where, and what they make of it.
class TextRulesTest {
  private static final Place REPLY = new Place("suggestions.reply", "s2");

  @Test
  void theCleanLetterIsClean() {
    assertEquals(List.of(), CleanLetter.found(CleanLetter.proposal(), PROFILE));
  }

  /// Reply, what is found, and the reply with all fixes made (`-` where there is none).
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          《三年行动计划2023-2025）》已出台。  | brackets [2023-2025）]       | 《三年行动计划（2023-2025）》已出台。
          已完成（一期工程。                    | brackets [（]                | -
          已完成“一期工程。                     | brackets [“]                 | -
          已完成一期）工程。                    | brackets [）]                | -
          《实施方案）已出台。                  | brackets [）]                | 《实施方案》已出台。
          已完成（一期)工程。                   | brackets [)]                 | 已完成（一期）工程。
          我们‘已完成”一期。                    | brackets [”]                 | 我们‘已完成’一期。
          已完成一期,二期在建。                 | half-width [,]               | 已完成一期，二期在建。
          覆盖率95%,居全市前列。                | half-width [,]               | 覆盖率95%，居全市前列。
          联系电话:0000-1300000                 | half-width [:]               | 联系电话：0000-1300000
          已完成(一期)工程。                    | half-width [(一期)]          | 已完成（一期）工程。
          开展"回头看"行动。                    | half-width ["回头看"]        | 开展“回头看”行动。
          已全部完成.                           | half-width [.]               | 已全部完成。
          我们的的工作。                        | doubled [的的]               | 我们的工作。
          正在推进推进二期。                    | doubled [推进推进]           | 正在推进二期。
          已完成。。正在推进二期。              | doubled [。。]               | 已完成。正在推进二期。
          已完成，。正在推进二期。              | doubled [，。]               | -
          已于2月30日完成。                     | text-dates [2月30日]         | -
          已于二〇二三年六月三十一日完成。      | text-dates [二〇二三年六月三十一日] | -
          已于2023年8月建成。                   | text-dates [已于2023年8月]   | -
          按国发（2023）5号文件办理。           | doc-number [（2023）5号]     | 按国发〔2023〕5号文件办理。
          由市发改委牵头。                      | unit-names [市发改委]        | 由市发展和改革委员会牵头。
          市发展和改革委员会，市水务局已批复。  | unit-separators [，]         | 市发展和改革委员会、市水务局已批复。
          请致电13000000000。                   | private-data [13000000000]   | -
          """)
  void aMistakeIsFoundWhereItStands(String reply, String found, String mended) {
    Proposal wrong = with(reply);

    List<Finding> findings = CleanLetter.findings(wrong, PROFILE);

    assertEquals(List.of(found), CleanLetter.found(wrong, PROFILE));
    assertEquals(REPLY, findings.getFirst().place());
    Proposal fixed = findings.getFirst().fix().map(fix -> fix.apply(wrong)).orElse(wrong);
    assertEquals(mended.equals("-") ? wrong : with(mended), fixed);
    if (!mended.equals("-")) {
      assertEquals(List.of(), CleanLetter.found(fixed, PROFILE));
    }
  }

  /// What looks wrong and is right.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1）加固护栏；2）增设照明。",
        "一）加固护栏。二）增设照明。",
        "1.加固护栏。2.增设照明。",
        "建成3.5公里，8:30开放，补水1,200立方米。",
        "网址https://example.org:8080/a,b。",
        "采用GB/T 9704, ISO 9001两项标准。",
        "依托PPP (public-private partnership)模式。",
        "“第一段。\n“第二段。”",
        "支持“附院开展‘三通’（护理通、药械通）试点”。",
        "It’s OK的做法。",
        "目的的实现，为了了解民意，除了了解，问题是是否公开。",
        "一项一项落实，人大代表代表群众，二〇二〇年完成。",
        "吸纳参与与反馈，以及及时回应，可以以点带面。",
        "已完成……正在推进——二期。",
        "2024年2月29日，2月29日。",
        "按国发〔2023〕5号文件办理，第（2023）5号提案。",
        "由全市各局委办配合，城市管理局牵头，请市委办协调。",
        "市发展和改革委员会牵头，市水务局配合。",
        "热线0000-6100000。",
        "计划于2024年8月建成。"
      })
  void noWolfIsCried(String reply) {
    assertEquals(List.of(), CleanLetter.found(with(reply), PROFILE));
  }

  @Test
  void theOfficesOwnWordsAreFoundWhereverTheyStand() {
    Proposal proposal = with("已取缔黑码头，黑码头清零。");

    List<String> found = CleanLetter.found(proposal, PROFILE.withWatchedWords(List.of("黑码头", " ")));

    assertEquals(List.of("watched-words [黑码头]", "watched-words [黑码头]"), found);
  }

  @Test
  void theShortNamesOfTheProfileAreOtherNames() {
    var profile =
        PROFILE.withUnitNames(List.of(new org.banfu.proposal.UnitName("市水务局", List.of("市水利局"))));

    assertEquals(List.of("unit-names [市水利局]"), CleanLetter.found(with("市水利局已批复。"), profile));
  }

  /// Two in one text, mended one after the other: the second fix still finds its place, or leaves
  /// the text alone.
  @Test
  void aFixNeverChangesWhatItDidNotFind() {
    Proposal wrong = with("已完成一期,二期,三期。");
    List<Finding> findings = CleanLetter.findings(wrong, PROFILE);
    var texts = new ArrayList<String>();

    Proposal now = wrong;
    for (Finding finding : findings) {
      now = finding.fix().orElseThrow().apply(now);
      texts.add(reply(now));
    }

    assertEquals(List.of("已完成一期，二期,三期。", "已完成一期，二期，三期。"), texts);
    Fix first = findings.getFirst().fix().orElseThrow();
    assertEquals(with("已完成"), first.apply(with("已完成")));
  }

  private static String reply(Proposal proposal) {
    return TextFields.of(proposal).stream()
        .filter(field -> field.place().equals(REPLY))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Proposal with(String reply) {
    return TextFields.with(CleanLetter.proposal(), REPLY, reply);
  }
}
