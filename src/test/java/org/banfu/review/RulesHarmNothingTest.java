package org.banfu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.banfu.proposal.Place;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Proposer;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a rule is sure, where it only doubts, and that a fix never makes a text worse. The
/// office's profile is filled in.
class RulesHarmNothingTest {
  private static final Place REPLY = new Place("suggestions.reply", "s2");

  /// Reply, what is found in it, and the reply with every fix made that is offered.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          推动 "5G"、"AI" 应用。              | half-width ["5G"]; half-width ["AI"]  | 推动 “5G”、“AI” 应用。
          推动"一网通办"与"AI+"应用。         | half-width ["一网通办"]; half-width ["AI+"] | 推动“一网通办”与“AI+”应用。
          推动"5G应用。                       | half-width ["]                        | 推动"5G应用。
          推动"5G"、AI"应用。                 | half-width ["]; half-width ["]; half-width ["] | 推动"5G"、AI"应用。
          “一网通办"和"一网统管”已上线。      | half-width ["]; half-width ["]        | “一网通办"和"一网统管”已上线。
          “放管服”和"双随机"改革。            | half-width ["双随机"]                 | “放管服”和“双随机”改革。
          一是提升;二是加强.                  | half-width [;]; half-width [.]        | 一是提升；二是加强。
          《三年行动计划（2023-2025》）已出台。 | brackets [》）]                     | 《三年行动计划（2023-2025）》已出台。
          （详见《实施方案）》。              | brackets [）》]                       | （详见《实施方案》）。
          《计划（一期》工程）已出台。        | brackets [）]                         | 《计划（一期》工程）已出台。
          “一网通办已上线。窗口改造完成）。   | brackets [“]; brackets [）]           | “一网通办已上线。窗口改造完成）。
          “一网通办窗口改造完成）。           | brackets [“]; brackets [）]           | “一网通办窗口改造完成）。
          《实施方案已印发。窗口改造完成）。  | brackets [《]; brackets [）]          | 《实施方案已印发。窗口改造完成）。
          《实施方案）已印发。                | brackets [）]                         | 《实施方案》已印发。
          保障保障性住房，加快加快建设。      | doubled [加快加快]                    | 保障保障性住房，加快建设。
          防止不了了之，解决了了问题。        | doubled [了了]                        | 防止不了了之，解决了问题。
          协调市发改委、联合市水利局办理。    | unit-names [市发改委]; unit-names [市水利局] | 协调市发展和改革委员会、联合市水务局办理。
          （一）市水利局负责，市水利局长江办配合。 | unit-names [市水利局]            | （一）市水务局负责，市水利局长江办配合。
          """)
  void fixesAreMadeOnlyWhereTheyAreSafe(String reply, String found, String mended) {
    Proposal wrong = with(REPLY, reply);

    assertEquals(found, shown(wrong));
    assertEquals(mended, text(mended(wrong)));
  }

  /// Field, its text, and what is found with its weight.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          letter.salutation | 尊敬的施南乔委员：                        | addressee WRONG
          letter.salutation | 尊敬的施南乔、柏舟委员：                  | addressee WRONG
          letter.salutation | 尊敬的冯委员：                            | addressee DOUBTFUL
          letter.salutation | 民盟市委会：                              | addressee DOUBTFUL
          letter.salutation | 尊敬各位委员：                            | respect WRONG
          letter.opening    | 尊敬白露委员，您好！提案收悉。            | respect WRONG
          letter.opening    | 尊敬白露、江一苇委员：                    | respect WRONG
          letter.opening    | 第20230613号提案收悉。                    | reference WRONG
          letter.opening    | 第613号提案收悉。                         | reference WRONG
          letter.opening    | 第1612号提案收悉。                        | reference WRONG
          letter.opening    | 第2022-0612-1号提案收悉。                 | reference WRONG
          letter.opening    | 第20230488号、第20230489号提案收悉。      | reference WRONG
          letter.opening    | 您提出的《关于修缮新码头的提案》收悉。    | reference WRONG
          letter.opening    | 您提出的《关于修缮新码头的建议》收悉。    | reference WRONG
          letter.opening    | 市政协六届三次会议第612号提案收悉。       | reference WRONG
          letter.opening    | 政协青澜市第七届委员会第二次会议提案收悉。 | reference WRONG
          letter.opening    | 市七届人大三次会议期间提案收悉。          | form-of-address WRONG
          letter.opening    | 第0612号建议收悉。                        | form-of-address WRONG
          letter.process    | 第20230612号建议由我区主办。              | form-of-address WRONG
          suggestions.reply | 住在幸福小区3栋2单元405室的居民已搬离。   | private-data WRONG
          suggestions.reply | 居民所在的3栋2单元405，已修缮。           | private-data DOUBTFUL
          suggestions.reply | 社区服务站设在幸福小区3栋101室。          | private-data DOUBTFUL
          suggestions.reply | 联系人证号11010519491231002X。            | private-data WRONG
          suggestions.reply | 备案编号440300202308151234。              | private-data DOUBTFUL
          suggestions.reply | 身份证440300202308151234。                | private-data WRONG
          suggestions.reply | 来信请寄yunxiu@example.com。              | private-data DOUBTFUL
          """)
  void theHeavyKindIsSure(String field, String text, String found) {
    Place place = field.equals("suggestions.reply") ? REPLY : Place.of(field);
    Proposal wrong = with(place, text);

    List<Finding> all = CleanLetter.findings(wrong, RightSentences.PROFILE);

    assertEquals(List.of(found), all.stream().map(one -> one.rule() + " " + one.weight()).toList());
    assertEquals(place, all.getFirst().place());
  }

  /// Proposers, the salutation, and how heavily it weighs.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          中国民主同盟青澜市委员会 | 尊敬的施南乔委员： | addressee DOUBTFUL
          中国民主同盟青澜市委员会 | 致公党市委会：     | addressee DOUBTFUL
          冯立                     | 尊敬的白委员：     | addressee DOUBTFUL
          冯立                     | 尊敬的冯远委员：   | addressee WRONG
          """)
  void onlyAnotherPersonForAPersonIsSure(String proposer, String salutation, String found) {
    Proposal wrong =
        with(Place.of("letter.salutation"), salutation)
            .withProposers(List.of(Proposer.named(proposer)));

    assertEquals(
        List.of(found),
        CleanLetter.findings(wrong, RightSentences.PROFILE).stream()
            .map(one -> one.rule() + " " + one.weight())
            .toList());
  }

  /// What the rest of a letter names counts where title and opening name nothing.
  @ParameterizedTest
  @CsvSource({
    "第20230488号提案由我区主办。, reference [20230488号提案]",
    "市政协七届二次会议提案由我区主办。, reference [七届二次会议]",
    "《关于修缮新码头的提案》由我区主办。, reference [《关于修缮新码头的提案》]"
  })
  void theRestIsLookedAtWhereTheHeadNamesNothing(String process, String found) {
    Proposal named = with(Place.of("letter.process"), process);
    Proposal bare =
        TextFields.with(
            TextFields.with(named, Place.of("letter.title"), "主办意见的函"),
            Place.of("letter.opening"),
            "提案收悉，现答复如下：");

    assertEquals("", shown(named));
    assertEquals(found, shown(bare));
  }

  private static Proposal mended(Proposal wrong) {
    Proposal now = wrong;
    for (int i = 0; i < 9; i++) {
      List<Fix> fixes =
          CleanLetter.findings(now, RightSentences.PROFILE).stream()
              .flatMap(one -> one.fix().stream())
              .toList();
      now = fixes.isEmpty() ? now : fixes.getFirst().apply(now);
    }
    return now;
  }

  private static String shown(Proposal proposal) {
    return String.join("; ", CleanLetter.found(proposal, RightSentences.PROFILE));
  }

  private static String text(Proposal proposal) {
    return TextFields.of(proposal).stream()
        .filter(field -> field.place().equals(REPLY))
        .map(TextField::text)
        .findFirst()
        .orElseThrow();
  }

  private static Proposal with(Place place, String text) {
    return TextFields.with(CleanLetter.proposal(), place, text);
  }
}
